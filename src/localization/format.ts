/**
 * Words and figures that CLDR already knows in every language, through `Intl`: they cost no bytes and no translator.
 * Digits and calendar are fixed to those of a US phone and a US court, whatever the language's own default is.
 *
 * Asked for a language that it does not know, `Intl` silently takes that of the browser. No engine knows Haitian
 * Creole, and some of the others Chromium knows by name alone. There it writes English with a 24-hour clock, and each
 * word of that is said in the language: data/translations/words/<locale>.json has them.
 */
import {msg} from './messages.js';

/** What `Intl` has made so far: making is slow, and a page of hotlines needs the same few things a hundred times. */
const made = new Map<string, unknown>();

/** Each word of what `Intl` writes in English. No name in a list of ours may hold one, a rule of the translations says. */
export const englishWords = /[A-Z]+( Time)?/gi;

/** What `use` says with a maker of `Intl` that speaks the language, or else as the head of this file tells. */
export const write = <Options, Maker>(
  Kind: new (tag: string, options: Options) => Maker,
  locale: string,
  options: Options,
  use: (maker: Maker) => string,
): string => {
  // Lists are what an engine that is short of a language lacks first.
  const isKnown = Intl.ListFormat.supportedLocalesOf(locale)[0];
  // As in the United States, whichever region the language is named after here.
  const tag = isKnown ? `${locale.replace('-BR', '')}-US-u-ca-gregory-nu-latn` : 'en-GB';
  const key = tag + JSON.stringify(options); // No two kinds have options alike.
  if (!made.has(key)) made.set(key, new Kind(tag, options));
  const text = use(made.get(key) as Maker);
  return isKnown ? text : text.replace(englishWords, msg as (word: string) => string);
};

/** A list inside a sentence: "English and Spanish". */
export const formatList = (locale: string, names: readonly string[]): string =>
  write(Intl.ListFormat, locale, {}, (list) => list.format(names));

/** The name of a language in another: `es` in `en` is "Spanish". */
export const formatLanguage = (locale: string, language: string): string =>
  write(Intl.DisplayNames, locale, {type: 'language'}, (names) => names.of(language)!);

/** A wall-clock time `HH:MM`, as in "8:00 PM", or that time of a day of the week, as in "Mon 11:00 AM"; 0 is Sunday. */
export const formatTime = (locale: string, time: string, weekday?: number): string =>
  write(
    Intl.DateTimeFormat,
    locale,
    {
      weekday: weekday === undefined ? weekday : 'short',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
    },
    // 1 February 2026 is a Sunday; UTC on both sides keeps the wall clock as written.
    (clock) => clock.format(new Date(`2026-02-0${1 + (weekday ?? 0)}T${time}Z`)),
  );

/** The everyday name of a time zone: "Pacific Time". Engines without the short form of it name the long one. */
export const formatTimeZone = (locale: string, timeZone: string): string => {
  const name = (timeZoneName: 'longGeneric' | 'long') =>
    write(
      Intl.DateTimeFormat,
      locale,
      {timeZone, timeZoneName},
      (clock) => clock.formatToParts().find(({type}) => type === 'timeZoneName')!.value,
    );
  try {
    return name('longGeneric');
  } catch {
    return name('long');
  }
};

/** Whole US dollars, as they stand on every form and check in the US: "$25,000". */
export const formatDollars = (amount: number): string => `$${amount.toLocaleString('en-US')}`;

/** A month or a day as it is said: "November 2026" for `2026-11`, "July 4, 2025" for `2025-07-04`. */
export const formatDate = (locale: string, date: string): string =>
  write(
    Intl.DateTimeFormat,
    locale,
    {
      year: 'numeric',
      month: 'long',
      day: date.length > 7 ? 'numeric' : undefined,
      timeZone: 'UTC',
    },
    (calendar) => calendar.format(new Date(date)),
  );

/** An amount of time: "3 years", "72 hours". */
export const formatDuration = (locale: string, amount: number, unit: string): string =>
  write(Intl.NumberFormat, locale, {style: 'unit', unit, unitDisplay: 'long'}, (numbers) => numbers.format(amount));

/**
 * Sorts names as the language does. A language that the engine does not know follows the order that CLDR has for all
 * of them, which is that of French: to a reader's eye never that of the browser's own language.
 */
export const createCollator = (locale: string): Intl.Collator => new Intl.Collator([locale, 'fr']);
