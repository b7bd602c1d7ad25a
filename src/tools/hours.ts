import type {Schedule} from '../catalog/schedule.js';
import {formatTimeZone, write} from '../localization/format.js';

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

// 1 February 2026 is a Sunday; UTC on both sides keeps the wall clock as written.
const at = (weekday: number, time = '00:00') => new Date(`2026-02-0${1 + weekday}T${time}Z`);

/** Days that follow one another become a range, as a sign on a door has them. */
const weekdayRanges = (byday: string): [number, number][] => {
  const ranges: [number, number][] = [];
  for (const day of byday.split(',').map((name) => days.indexOf(name))) {
    const last = ranges.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else ranges.push([day, day]);
  }
  return ranges;
};

/** The hours of a line without "now", as short as they can be said: "Mon-Fri 11 AM - 8 PM, Sat 9 AM - 2 PM Pacific Time." */
export const hoursText = (locale: string, schedules: readonly Schedule[]): string => {
  const format = (options: Intl.DateTimeFormatOptions, use: (clock: Intl.DateTimeFormat) => string): string =>
    write(Intl.DateTimeFormat, locale, {...options, timeZone: 'UTC'}, use);
  const weekday = (day: number) => format({weekday: 'short'}, (clock) => clock.format(at(day)));
  const isFullHours = schedules.every(({opens_at, closes_at}) => `${opens_at} ${closes_at}`.match(/:00/g)?.length === 2);
  // "11-20" would be a riddle, "11 AM - 8 PM" is none.
  const isShort = isFullHours && format({hour: 'numeric'}, (clock) => `${clock.resolvedOptions().hour12}`) === 'true';
  const openings = schedules.map(({byday, opens_at, closes_at}) => {
    const opened = weekdayRanges(byday).map(([first, last]) =>
      first === last ? weekday(first) : `${weekday(first)}\u2013${weekday(last)}`,
    );
    const hours = format({hour: 'numeric', ...(isShort ? {} : {minute: '2-digit'})}, (clock) =>
      clock.formatRange(at(0, opens_at), at(0, closes_at)),
    );
    return `${opened.join(', ')} ${hours}`;
  });
  return `${openings.join(', ')} ${formatTimeZone(locale, schedules[0]!.timezone)}.`;
};
