import type {HotlineRecord} from '../generated/records.js';

/**
 * What the page needs of a hotline record: who, for whom, how to reach it, when and in which languages.
 * Its provenance (sources, dates, confidence, notes) stays in `data/`.
 */
export type Hotline = Pick<
  HotlineRecord,
  | 'id'
  | 'name'
  | 'group'
  | 'topics'
  | 'phones'
  | 'relay'
  | 'chat'
  | 'url'
  | 'always_open'
  | 'schedules'
  | 'closed_on_holidays'
  | 'law_enforcement'
>;

/** One number of a hotline and the channel it serves (HSDS `phones`). */
export type HotlinePhone = NonNullable<Hotline['phones']>[number];

/** The heading under which a hotline stands, by whom it is for. */
export type HotlineGroup = Hotline['group'];
