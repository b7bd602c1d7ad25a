import type {Hotline} from './hotline.js';

/** One weekly opening, in the wall-clock time of the line's own time zone (HSDS `schedules`). */
export type Schedule = NonNullable<Hotline['schedules']>[number];

/** Where a line with limited hours stands at a moment: until when it is open, or when it opens next. */
export interface OpeningState {
  readonly open: boolean;
  /** Day of the week of the next change, 0 is Sunday, in the line's own time zone. */
  readonly weekday: number;
  /** Wall-clock time of the next change, `HH:MM`, in the line's own time zone. */
  readonly time: string;
  /** IANA name of that time zone. */
  readonly timezone: string;
}

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * Weekday and time on the wall in a time zone.
 * `Intl` knows the rules of daylight saving, so the answer is right on the nights when the clocks change,
 * which adding hours to a UTC offset is not.
 */
const wallClock = (now: Date, timezone: string): {weekday: number; time: string} => {
  // "Mon, 11:00", with or without the comma: the day is the first two letters, the time the last five.
  const text = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
  return {weekday: days.indexOf(text.slice(0, 2).toUpperCase()), time: text.slice(-5)};
};

const opensOn = ({byday}: Schedule, weekday: number): boolean => byday.split(',').includes(days[weekday]!);

/**
 * Whether a line is open at `now`, and the next moment at which that changes.
 * All schedules of one line are in one time zone (a data rule), and none runs past midnight.
 */
export const findOpeningState = (schedules: readonly Schedule[], now: Date): OpeningState => {
  const timezone = schedules[0]!.timezone;
  const {weekday: today, time} = wallClock(now, timezone);
  const current = schedules.find(
    (schedule) => opensOn(schedule, today) && schedule.opens_at <= time && time < schedule.closes_at,
  );
  if (current) return {open: true, weekday: today, time: current.closes_at, timezone};

  // Today once more at the end: a line that opens once a week has closed for today.
  const [next] = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((ahead) => {
    const weekday = (today + ahead) % 7;
    return schedules
      .filter((schedule) => opensOn(schedule, weekday) && (ahead > 0 || schedule.opens_at > time))
      .map((schedule) => ({open: false, weekday, time: schedule.opens_at, timezone}))
      .sort((a, b) => (a.time < b.time ? -1 : 1));
  });
  return next!;
};
