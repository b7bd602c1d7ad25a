/**
 * Words and figures that CLDR already knows in every language, through `Intl`: they cost no bytes and no translator.
 * Digits and calendar are fixed to those of a US phone and a US court, whatever the language's own default is.
 */
const usTag = (locale: string): string =>
  `${new Intl.Locale(locale, {region: 'US', calendar: 'gregory', numberingSystem: 'latn'})}`;

/**
 * Keeps each answer: the makers of `Intl` are slow to set up, and a page of hotlines asks them the same few things
 * a hundred times. What a page can ask is a short list, so the memory of it stays small.
 */
const remember = <Question extends unknown[]>(answer: (...question: Question) => string) => {
  const known = new Map<string, string>();
  return (...question: Question): string => {
    const key = JSON.stringify(question);
    if (!known.has(key)) known.set(key, answer(...question));
    return known.get(key)!;
  };
};

/** A list inside a sentence: "English and Spanish". */
export const formatList = remember((locale: string, names: readonly string[]): string =>
  new Intl.ListFormat(usTag(locale), {type: 'conjunction'}).format(names));

/** The name of a language in another: `es` in `en` is "Spanish". */
export const formatLanguage = remember((locale: string, language: string): string =>
  new Intl.DisplayNames([locale], {type: 'language'}).of(language) ?? language);

/** A day of the week and a wall-clock time, as in "Mon 11:00 AM". 0 is Sunday; time is `HH:MM`. */
export const formatWeekdayTime = remember((locale: string, weekday: number, time: string): string =>
  formatUtc(locale, weekday, time, {weekday: 'short', hour: 'numeric', minute: '2-digit'}));

/** A wall-clock time, as in "8:00 PM". */
export const formatTime = remember((locale: string, time: string): string =>
  formatUtc(locale, 0, time, {hour: 'numeric', minute: '2-digit'}));

// 1 February 2026 is a Sunday; UTC on both sides keeps the wall clock as written.
const formatUtc = (locale: string, weekday: number, time: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(usTag(locale), {...options, timeZone: 'UTC'}).format(
    new Date(`2026-02-0${1 + weekday}T${time}Z`),
  );

/** The everyday name of a time zone: "Pacific Time". Engines without the short form of it name the long one. */
export const formatTimeZone = remember((locale: string, timeZone: string): string => {
  const name = (timeZoneName: 'longGeneric' | 'long') =>
    new Intl.DateTimeFormat(usTag(locale), {timeZone, timeZoneName})
      .formatToParts()
      .find(({type}) => type === 'timeZoneName')!.value;
  try {
    return name('longGeneric');
  } catch {
    return name('long');
  }
});

/** Whole US dollars: "$25,000". */
export const formatDollars = remember((locale: string, amount: number): string =>
  new Intl.NumberFormat(usTag(locale), {style: 'currency', currency: 'USD', maximumFractionDigits: 0}).format(amount));

/** A month or a day as it is said: "November 2026" for `2026-11`, "July 4, 2025" for `2025-07-04`. */
export const formatDate = remember((locale: string, date: string): string =>
  new Intl.DateTimeFormat(usTag(locale), {
    year: 'numeric',
    month: 'long',
    ...(date.length > 7 && {day: 'numeric'}),
    timeZone: 'UTC',
  }).format(new Date(date)));

/** An amount of time: "3 years", "72 hours". */
export const formatDuration = remember((locale: string, amount: number, unit: string): string =>
  new Intl.NumberFormat(usTag(locale), {style: 'unit', unit, unitDisplay: 'long'}).format(amount));
