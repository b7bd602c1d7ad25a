import type {StateCompensationRecord} from '../../src/generated/records.js';
import {packPrograms} from './pack-programs.js';
import {pick} from './pick.js';
import {constant, sourceFile} from './source-file.js';

type Phone = NonNullable<StateCompensationRecord['phones']>[number];

const projectPhone = (phone: Phone) => pick(phone, ['number', 'type', 'callers']);

const projectProgram = (record: StateCompensationRecord) => {
  // The state stays in the list, or its people would find nothing at all; what nobody vouches for does not.
  if (record.confidence === 'low') return pick(record, ['state']);
  return {
    ...pick(record, ['state']),
    ...(record.program && {program: pick(record.program, ['name'])}),
    ...(record.phones && {phones: record.phones.map(projectPhone)}),
    ...pick(record, [
      'email',
      'url',
      'application_url',
      'filing_deadline',
      'maximum_award',
      'reporting_rule',
      'trafficking_exceptions',
      'immigration_status',
    ]),
  };
};

/** What the page needs of the 56 programs, by USPS code. */
export const projectPrograms = (records: readonly StateCompensationRecord[]) =>
  [...records].sort((a, b) => (a.state < b.state ? -1 : 1)).map(projectProgram);

export const programsFile = (records: readonly StateCompensationRecord[]): string =>
  sourceFile(
    'data/state-compensation/',
    "import type {PackedPrograms} from '../catalog/packed-programs.js';",
    constant('packedPrograms', 'PackedPrograms', packPrograms(projectPrograms(records))),
  );
