/**
 * Opening hours can be computed with: "open now" must be right at night, across time zones and when clocks change.
 * Whoever is told that a closed line is open may not try a second one.
 */
import type {HotlineRecord, LocalService} from '../../../src/generated/records.js';
import type {RecordFile} from '../read-records.js';

export type Schedule = NonNullable<HotlineRecord['schedules']>[number];

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The zones a browser must know; `EST` and offsets are none of them, as they never change their clocks. */
const isTimeZone = (zone: string): boolean => Intl.supportedValuesOf('timeZone').includes(zone);

const explainSchedule = ({byday, opens_at, closes_at, timezone}: Schedule): string | undefined => {
  const named = byday.split(',');
  const unknown = named.find((day) => !days.includes(day));
  if (unknown !== undefined) return `byday has ${unknown}; write ${days.join(', ')}`;
  if (new Set(named).size < named.length) return `byday names a day twice; name it once`;
  if (!isTimeZone(timezone)) return `${timezone} is no time zone; write its IANA name, as in America/New_York`;
  if (opens_at >= closes_at)
    return `opens at ${opens_at} and closes at ${closes_at}; split hours that run past midnight at 24:00`;
  return undefined;
};

const overlap = (a: Schedule, b: Schedule): boolean =>
  a.byday.split(',').some((day) => b.byday.split(',').includes(day)) &&
  a.opens_at < b.closes_at &&
  b.opens_at < a.closes_at;

export const findScheduleProblems = ({path, record}: RecordFile<HotlineRecord | LocalService>): string[] => {
  const schedules = record.schedules ?? [];
  const zones = new Set(schedules.map(({timezone}) => timezone));
  return [
    ...schedules.flatMap((schedule, index) => {
      const problem = explainSchedule(schedule);
      return problem ? [`${path}: schedule ${index + 1}: ${problem}`] : [];
    }),
    ...schedules.flatMap((schedule, index) =>
      schedules.slice(0, index).some((earlier) => overlap(earlier, schedule))
        ? [`${path}: schedule ${index + 1}: overlaps an earlier one; join the two`]
        : [],
    ),
    ...(zones.size > 1
      ? [`${path}: schedules are in ${[...zones].join(' and ')}; write them in the line's own zone`]
      : []),
    ...(record.always_open && schedules.length > 0
      ? [`${path}: always_open and schedules exclude each other; take one out`]
      : []),
  ];
};
