import type {RightRecord} from '../generated/records.js';

/** A right, or an option in law, and the laws behind it. The words for it live in `wording/rights.ts`. */
export type Right = Pick<RightRecord, 'id' | 'kind' | 'laws'>;
