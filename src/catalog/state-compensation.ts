import type {StateCompensationRecord} from '../generated/records.js';

/** The victim compensation program of one state, district or territory; `program` is absent where none is known. */
export type StateProgram = Pick<
  StateCompensationRecord,
  | 'state'
  | 'program'
  | 'phones'
  | 'email'
  | 'url'
  | 'application_url'
  | 'filing_deadline'
  | 'maximum_award'
  | 'reporting_rule'
  | 'trafficking_exceptions'
  | 'immigration_status'
>;

export type FilingDeadline = NonNullable<StateProgram['filing_deadline']>;
export type MaximumAward = NonNullable<StateProgram['maximum_award']>;
export type ReportingRule = NonNullable<StateProgram['reporting_rule']>;
export type TraffickingException = NonNullable<StateProgram['trafficking_exceptions']>[number];
