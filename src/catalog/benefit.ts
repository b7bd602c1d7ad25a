import type {BenefitRecord} from '../generated/records.js';

/**
 * A public program, or a letter that opens some of them: who can get it today as named cases, and where to ask.
 * The words for what it is live in `wording/benefits.ts`.
 */
export type Benefit = Pick<
  BenefitRecord,
  'id' | 'kind' | 'name' | 'abbreviation' | 'eligible' | 'letter' | 'limit' | 'phones' | 'url'
> & {
  /** The month in which its rules were last read, `2026-11`. */
  as_of: string;
};

export type EligibleCase = NonNullable<Benefit['eligible']>[number];
export type LetterRule = NonNullable<Benefit['letter']>;
