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
 * Weekday and time on the wall in a time zone, `111:00` for Monday, 11 o'clock: such texts sort as the week runs.
 * `Intl` knows the rules of daylight saving, so the answer is right on the nights when the clocks change,
 * which adding hours to a UTC offset is not.
 */
const wallClock = (now: Date, timezone: string): string => {
  // "Mon, 11:00", with or without the comma: the day is the first two letters, the time the last five.
  const text = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
  return days.indexOf(text.slice(0, 2).toUpperCase()) + text.slice(-5);
};

/**
 * Whether a line is open at `now`, and the next moment at which that changes.
 * All schedules of one line are in one time zone (a data rule), and none runs past midnight.
 */
export const findOpeningState = (schedules: readonly Schedule[], now: Date): OpeningState => {
  const {timezone} = schedules[0]!;
  // `c` closes and `o` opens; `c` sorts first, so that a line that opens again at once does not seem closed.
  const moments = schedules
    .flatMap(({byday, opens_at, closes_at}) =>
      byday.split(',').flatMap((day) => [`${days.indexOf(day)}${opens_at}o`, `${days.indexOf(day)}${closes_at}c`]),
    )
    .sort();
  // `~` sorts after both: what happens this very minute has happened. After the last moment of the week comes the first.
  const next = moments.find((moment) => moment > `${wallClock(now, timezone)}~`) ?? moments[0]!;
  return {open: next.endsWith('c'), weekday: Number(next[0]), time: next.slice(1, 6), timezone};
};
