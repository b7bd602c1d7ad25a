/**
 * Tables for people who work in spreadsheets. Numbers are spelled as they are read aloud: a spreadsheet turns
 * `+18883737888` into 1.88837E+10, and a number that was rounded reaches nobody.
 */
import {stringify} from 'csv-stringify/sync';
import type {HotlineRecord, LocalService, StateCompensationRecord} from '../../../src/generated/records.js';
import {formatPhone} from '../../../src/catalog/phone.js';
import {isForDirectories} from '../kinds.js';
import type {RecordFile} from '../read-records.js';
import type {ServicePhone, ServiceSchedule} from '../service.js';
import {englishStateNames} from '../state-names.js';
import {license} from './notice.js';

type Row = Readonly<Record<string, string | number | undefined>>;

/** Excel takes a file without a mark for the alphabet of its own country; no cell is read as a formula. */
const toCsv = (rows: readonly Row[]): string =>
  stringify(rows as Row[], {header: true, bom: true, escape_formulas: true, record_delimiter: 'windows'});

const list = (items: readonly string[] | undefined): string => items?.join('; ') ?? '';

const yes = (value: boolean | undefined): string => (value ? 'yes' : value === false ? 'no' : '');

const numbersOf = (phones: readonly ServicePhone[] | undefined, type: string): string =>
  list(
    phones
      ?.filter((phone) => phone.type === type)
      .map(({number, keyword, text_prompt, callers}) =>
        [
          formatPhone(number),
          keyword && `(text ${keyword})`,
          text_prompt === 'zip' && '(text your ZIP code)',
          callers && `(${callers})`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
  );

const languagesOf = (phones: readonly ServicePhone[] | undefined, type: string): string => {
  const sets = phones?.filter((phone) => phone.type === type).flatMap(({languages}) => languages ?? []);
  return list([...new Set(sets)]);
};

/** `MO,TU 09:00-17:00 America/New_York` */
export const formatHours = (schedules: readonly ServiceSchedule[] | undefined): string =>
  list(schedules?.map(({byday, opens_at, closes_at, timezone}) => `${byday} ${opens_at}-${closes_at} ${timezone}`));

const provenance = ({assured_date, review_by, confidence}: HotlineRecord | LocalService | StateCompensationRecord): Row => ({
  confidence,
  assured_date,
  review_by,
  license: license.name,
});

/** The lines that anybody may hand on; the rest, with the reasons, is in catalog.json. */
export const hotlinesCsv = (files: readonly RecordFile<HotlineRecord>[]): string =>
  toCsv(
    files
      .filter(isForDirectories)
      .map(({record}) => record)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((record) => ({
        id: record.id,
        name: record.name,
        other_names: list(record.alternate_names),
        organization: record.organization.name,
        category: record.category,
        topics: list(record.topics),
        status: record.status,
        call: numbersOf(record.phones, 'voice'),
        call_languages: languagesOf(record.phones, 'voice'),
        text: numbersOf(record.phones, 'text'),
        text_languages: languagesOf(record.phones, 'text'),
        videophone: numbersOf(record.phones, 'video'),
        textphone: numbersOf(record.phones, 'textphone'),
        chat: record.chat?.url,
        chat_languages: list(record.chat?.languages),
        email: record.email,
        website: record.url,
        always_open: yes(record.always_open),
        hours: formatHours(record.schedules),
        police_answer: yes(record.law_enforcement === 'police' || undefined),
        ...provenance(record),
      })),
  );

/** A row for each local service, state by state. A number that no source shows to be a line stands apart, as an office's. */
export const localHelpCsv = (files: readonly RecordFile<LocalService>[]): string => {
  const stateOf = ({id}: LocalService) => id.slice(0, 2).toUpperCase();
  const names = englishStateNames([...new Set(files.map(({record}) => stateOf(record)))]);
  return toCsv(
    files
      .filter(isForDirectories)
      .map(({record}) => record)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((record) => {
        const lines = record.phones?.filter(({intake}) => intake);
        return {
          id: record.id,
          state: stateOf(record),
          state_name: names[stateOf(record)],
          area: record.service_area,
          name: record.name,
          organization: record.organization?.name,
          kind: record.kind,
          answered_by: record.answered_by,
          police_answer: yes(/police/.test(record.answered_by ?? '') || undefined),
          audience: record.audience,
          subject: record.subject,
          immigration_limits: record.immigration_limits,
          call: numbersOf(lines, 'voice'),
          call_languages: languagesOf(lines, 'voice'),
          text: numbersOf(lines, 'text'),
          text_languages: languagesOf(lines, 'text'),
          office: list(record.phones?.filter(({intake}) => !intake).map(({number}) => formatPhone(number))),
          website: record.url,
          always_open: yes(record.always_open),
          hours: formatHours(record.schedules),
          ...provenance(record),
        };
      }),
  );
};

const deadlineColumns = (deadline: StateCompensationRecord['filing_deadline']): Row =>
  deadline && 'amount' in deadline
    ? {
        deadline: `${deadline.amount} ${deadline.unit}`,
        deadline_counted_from: deadline.counted_from,
        deadline_exceptions: deadline.exceptions === 'unknown' ? 'unknown' : yes(deadline.exceptions),
      }
    : {deadline: deadline?.limit, deadline_counted_from: '', deadline_exceptions: ''};

const maximum = (award: StateCompensationRecord['maximum_award']): string | number | undefined =>
  award && ('amount' in award ? award.amount : award.limit);

/** A row for each jurisdiction; where nobody vouches for the program, the row is there and empty, as on screen. */
export const stateCompensationCsv = (files: readonly RecordFile<StateCompensationRecord>[]): string => {
  const names = englishStateNames(files.map(({record}) => record.state));
  return toCsv(
    [...files]
      .sort((a, b) => (a.record.state < b.record.state ? -1 : 1))
      .map((file) => {
        const {record} = file;
        const shown: Partial<StateCompensationRecord> = isForDirectories(file) ? record : {};
        return {
          state: record.state,
          state_name: names[record.state],
          kind: record.kind,
          program: shown.program?.name,
          organization: shown.organization?.name,
          call: numbersOf(shown.phones, 'voice'),
          textphone: numbersOf(shown.phones, 'textphone'),
          email: shown.email,
          website: shown.url,
          application: shown.application_url,
          ...deadlineColumns(shown.filing_deadline),
          maximum_dollars: maximum(shown.maximum_award),
          reporting_rule: shown.reporting_rule?.case,
          trafficking_exceptions: list(
            shown.trafficking_exceptions?.map((exception) =>
              exception.only ? `${exception.case} (${exception.only})` : exception.case,
            ),
          ),
          immigration_status: shown.immigration_status,
          ...provenance(record),
        };
      }),
  );
};
