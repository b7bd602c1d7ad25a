import {fullKeyOf, nameOf} from '../kinds.js';
import type {AnyRecord, RecordFile} from '../read-records.js';
import type {Answer} from './answer.js';
import {addDays, daysBetween, plural} from './dates.js';
import {exitCodes} from './failure.js';

interface Due {
  readonly id: string;
  readonly name: string;
  readonly review_by: string;
  /** Less than nothing when the day has passed. */
  readonly days: number;
}

const inWords = ({id, name, review_by, days}: Due): string =>
  `  ${review_by}  ${days < 0 ? `${plural(-days, 'day')} late` : `in ${plural(days, 'day')}`}  ${id}  ${name}`;

/**
 * The records whose check is due, the latest first. A record that is past its day fails: its card tells people that
 * nobody looked after it, and a release should not ship that.
 */
export const due = (files: readonly RecordFile<AnyRecord>[], day: string, within: number): Answer => {
  const last = addDays(day, within);
  const records = files
    .map((file): Due => {
      const {review_by} = file.record;
      return {id: fullKeyOf(file), name: nameOf(file), review_by, days: daysBetween(day, review_by)};
    })
    .filter(({review_by}) => review_by <= last)
    .sort((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1));
  const past = records.filter(({days}) => days < 0);
  const coming = records.filter(({days}) => days >= 0);
  return {
    code: past.length > 0 ? exitCodes.needsWork : exitCodes.fine,
    json: {today: day, within, past, coming},
    text: [
      `${plural(past.length, 'record')} past the day of review on ${day}`,
      ...past.map(inWords),
      `${plural(coming.length, 'record')} due within ${plural(within, 'day')}, by ${last}`,
      ...coming.map(inWords),
    ].join('\n'),
  };
};
