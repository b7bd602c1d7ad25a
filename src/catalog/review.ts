import {reviewDates} from './catalog.js';

/** The last day on which an entry of the catalog counts as checked, `2027-05-22`. */
export const findReviewDate = (kind: keyof typeof reviewDates, id: string): string =>
  reviewDates[kind][id] ?? reviewDates[kind].usual;

/** Whether that day is over on the reader's own clock and in the reader's own time zone. */
export const isDue = (reviewDate: string, now = Date.now()): boolean => now >= Date.parse(`${reviewDate}T24:00`);
