/**
 * Every record says on which day it was checked and by when it must be checked again: numbers change hands.
 * Lines are due within half a year, the rest within a year. Whether one is overdue is for the release to ask
 * (and for the card, on the reader's clock), never for a test: tests must not fail because a day has passed.
 */
import type {AnyRecord, RecordFile} from '../read-records.js';

/** The same day of the month, so many months later. */
export const addMonths = (date: string, months: number): string => {
  const later = new Date(`${date}T00:00:00Z`);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later.toISOString().slice(0, 10);
};

/** Lines move more often than laws. */
export const monthsBetweenChecks = (path: string): number => (/^(hotlines|local-help)\//.test(path) ? 6 : 12);

/** Whether a date that may lack its day or month (`2026`, `2026-05`) is wholly after a day. */
const isAfter = (date: string, day: string): boolean => date > day.slice(0, date.length);

export const findDateProblems = ({path, record}: RecordFile<AnyRecord>): string[] => {
  const {assured_date: assured, review_by: review, sources, assurances = []} = record;
  if (!assured) return [`${path}: assured_date is missing; add the day you called or read the source`];
  if (!review) return [`${path}: review_by is missing; add the day by which to check again`];
  const months = monthsBetweenChecks(path);
  const later = assurances.find(({date}) => date > assured);
  if (later) return [`${path}: somebody checked it on ${later.date}, after assured_date ${assured}; set that day`];
  const latest = addMonths(assured, months);
  const late = sources.flatMap(({read, date}, index) =>
    [read, date]
      .filter((day) => day !== undefined && isAfter(day, assured))
      .map(
        (day) =>
          `${path}: source ${index + 1} is of ${day}, after assured_date ${assured}; check the record and set the new day`,
      ),
  );
  if (review < assured) return [`${path}: review_by ${review} is before assured_date; set a day after it`, ...late];
  if (review > latest)
    return [`${path}: review_by ${review} is more than ${months} months on; set ${latest} or earlier`, ...late];
  return late;
};
