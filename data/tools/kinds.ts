import {pick} from './pick.js';
import type {LocalService} from '../../src/generated/records.js';
import type {AnyRecord, RecordFile, RecordKind, RecordTypes} from './read-records.js';
import type {Service} from './service.js';

interface Kind<T> {
  /** What a person calls one record of the kind. */
  readonly label: string;
  /** The services in a record; none where it tells of a law, say. */
  readonly services: (record: T, key: string) => readonly Service[];
}

/** The keys that HSDS and our records have in common, where a record has them. */
const shared = [
  'name', 'alternate_names', 'abbreviation', 'organization', 'status', 'url', 'application_url', 'chat', 'email',
  'phones', 'relay', 'relay_confirmed', 'always_open', 'schedules', 'closed_on_holidays', 'law_enforcement', 'answered_by', 'audience', 'service_area',
] as const;

const toService = (key: string, from: Partial<Service> & {readonly name: string}): Service => ({
  key,
  ...pick(from, shared),
});

/**
 * The one table of kinds. A new kind of record is one entry here (beside its folder and schema in read-records.ts):
 * the exports, the call sheet, the check of the sources and the change log follow from it.
 */
export const kinds: {readonly [K in RecordKind]: Kind<K extends 'local-help' ? LocalService : RecordTypes[K]>} = {
  benefits: {label: 'benefit', services: (record, key) => [toService(key, record)]},
  hotlines: {label: 'hotline', services: (record, key) => [toService(key, record)]},
  'local-help': {
    label: 'local service',
    // Its id begins with its state: a rule sees to that.
    services: (record, key) => [
      {
        ...toService(key, record),
        state: record.id.slice(0, 2).toUpperCase(),
        ...(record.phones && {phones: record.phones.map((phone) => ({...phone, intake: phone.intake === true}))}),
      },
    ],
  },
  resources: {label: 'resource', services: (record, key) => [toService(key, record)]},
  rights: {label: 'right', services: () => []},
  'state-compensation': {
    label: 'state program',
    services: (record, key) => {
      const {program, filing_deadline: deadline, state} = record;
      if (!program) return [];
      return [
        {
          ...toService(key, {...record, ...program}),
          state,
          ...(deadline && 'amount' in deadline && {deadline: pick(deadline, ['amount', 'unit'])}),
        },
      ];
    },
  },
};

export const kindOf = ({path}: {readonly path: string}): RecordKind => path.split('/')[0] as RecordKind;

/** What a record is called within its kind: its id, or the USPS code of its state. */
export const keyOf = (record: AnyRecord): string => ('state' in record ? record.state : record.id);

/** `hotlines/nhth`, `state-compensation/OH`: what names a record in the whole catalog. */
export const fullKeyOf = ({path, record}: RecordFile<AnyRecord>): string => `${path.split('/')[0]}/${keyOf(record)}`;

export const servicesOf = (file: RecordFile<AnyRecord>): readonly Service[] =>
  (kinds[kindOf(file)] as Kind<AnyRecord>).services(file.record, fullKeyOf(file));

/** What a person would call the record. */
export const nameOf = (file: RecordFile<AnyRecord>): string =>
  servicesOf(file)[0]?.name ?? `${kinds[kindOf(file)].label} ${keyOf(file.record)}`;

/**
 * Whether others may hand the record on without asking: what a source supports, what has not ended, and what
 * immigration police do not answer. A directory that imports us does not see our doubts.
 */
export const isForDirectories = ({record}: RecordFile<AnyRecord>): boolean =>
  record.confidence !== 'low' &&
  !('status' in record && record.status === 'inactive') &&
  !('law_enforcement' in record && record.law_enforcement === 'immigration');
