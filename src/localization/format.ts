/**
 * Words and figures that CLDR already knows in every language, through `Intl`: they cost no bytes and no translator.
 * Digits and calendar are fixed to those of a US phone and a US court, whatever the language's own default is.
 */
const usTag = (locale: string): string =>
  `${new Intl.Locale(locale, {region: 'US', calendar: 'gregory', numberingSystem: 'latn'})}`;

/** What `Intl` has made so far: making is slow, and a page of hotlines needs the same few things a hundred times. */
const made = new Map<string, unknown>();

const make = <Options, Maker>(Kind: new (locale: string, options: Options) => Maker, locale: string, options: Options): Maker => {
  const key = Kind.name + locale + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Kind(locale, options));
  return made.get(key) as Maker;
};

/** A list inside a sentence: "English and Spanish". */
export const formatList = (locale: string, names: readonly string[]): string =>
  make(Intl.ListFormat, usTag(locale), {}).format(names);

/** The name of a language in another: `es` in `en` is "Spanish". */
export const formatLanguage = (locale: string, language: string): string =>
  make(Intl.DisplayNames, locale, {type: 'language'}).of(language) ?? language;

/** A wall-clock time `HH:MM`, as in "8:00 PM", or that time of a day of the week, as in "Mon 11:00 AM"; 0 is Sunday. */
export const formatTime = (locale: string, time: string, weekday?: number): string =>
  // 1 February 2026 is a Sunday; UTC on both sides keeps the wall clock as written.
  make(Intl.DateTimeFormat, usTag(locale), {
    ...(weekday !== undefined && {weekday: 'short'}),
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`2026-02-0${1 + (weekday ?? 0)}T${time}Z`));

/** The everyday name of a time zone: "Pacific Time". Engines without the short form of it name the long one. */
export const formatTimeZone = (locale: string, timeZone: string): string => {
  const name = (timeZoneName: 'longGeneric' | 'long') =>
    make(Intl.DateTimeFormat, usTag(locale), {timeZone, timeZoneName})
      .formatToParts()
      .find(({type}) => type === 'timeZoneName')!.value;
  try {
    return name('longGeneric');
  } catch {
    return name('long');
  }
};

/** Whole US dollars: "$25,000". */
export const formatDollars = (locale: string, amount: number): string =>
  make(Intl.NumberFormat, usTag(locale), {style: 'currency', currency: 'USD', maximumFractionDigits: 0}).format(amount);

/** A month or a day as it is said: "November 2026" for `2026-11`, "July 4, 2025" for `2025-07-04`. */
export const formatDate = (locale: string, date: string): string =>
  make(Intl.DateTimeFormat, usTag(locale), {
    year: 'numeric',
    month: 'long',
    ...(date.length > 7 && {day: 'numeric'}),
    timeZone: 'UTC',
  }).format(new Date(date));

/** An amount of time: "3 years", "72 hours". */
export const formatDuration = (locale: string, amount: number, unit: string): string =>
  make(Intl.NumberFormat, usTag(locale), {style: 'unit', unit, unitDisplay: 'long'}).format(amount);
