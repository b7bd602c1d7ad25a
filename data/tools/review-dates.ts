import {readRecords, type RecordKind} from './read-records.js';
import {constant, sourceFile} from './source-file.js';

/** What each kind of record is known by in the bundle. */
const kinds = {
  benefits: 'id',
  hotlines: 'id',
  rights: 'id',
  'state-compensation': 'state',
} as const satisfies Partial<Record<RecordKind, string>>;

/** The date that most records of a kind have, then the others by id: nearly all were checked in one go. */
const compact = (dates: readonly (readonly [string, string])[]): Record<string, string> => {
  const counts = new Map<string, number>();
  for (const [, date] of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!;
  return {usual, ...Object.fromEntries(dates.filter(([, date]) => date !== usual).sort(([a], [b]) => (a < b ? -1 : 1)))};
};

/** A service is known in the bundle by its state and its name, as it stands on its card: two of one name are one there. */
const localHelpDates = (read: typeof readRecords): (readonly [string, string])[] => {
  const dates = read('local-help').flatMap(({state, services}) =>
    services.map(({name, review_by}) => [`${state}: ${name}`, review_by] as const),
  );
  // Of two, the one that is due first comes last and counts.
  return Object.entries(Object.fromEntries(dates.sort(([, a], [, b]) => (a < b ? 1 : -1))));
};

/** Until when each entry counts as checked: past that day its card says so. */
export const projectReviewDates = (read: typeof readRecords = readRecords) =>
  ({
    ...Object.fromEntries(
      Object.entries(kinds).map(([kind, key]) => [
        kind,
        compact(read(kind as keyof typeof kinds).map((record) => [(record as unknown as Record<string, string>)[key]!, record.review_by] as const)),
      ]),
    ),
    'local-help': compact(localHelpDates(read)),
  }) as Record<keyof typeof kinds | 'local-help', {usual: string} & Record<string, string>>;

export const reviewDatesFile = (): string =>
  sourceFile(
    'data/',
    "import type {ReviewDates} from '../catalog/review.js';",
    // A constant for each kind: who bundles one element gets the dates of what it shows.
    ...Object.entries(projectReviewDates()).map(([kind, dates]) =>
      constant(`${kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}ReviewDates`, 'ReviewDates', dates),
    ),
  );
