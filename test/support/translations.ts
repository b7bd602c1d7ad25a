/**
 * The translations as the rules of `test/localization/translations/` read them. What a machine can check of a text in
 * another language is checked there; whether it is kind and clear, only a native reviewer can say.
 */
import {findTranslations} from '../../data/tools/locales.js';
import {readUnits, readUnitsOf, type Unit} from '../../data/tools/translations/units.js';

export {readUnits, type Unit};

/** The languages that there are, drafts too, each with its texts. */
export const translations: readonly (readonly [locale: string, units: readonly Unit[]])[] = findTranslations().map((locale) => [
  locale,
  readUnitsOf(locale),
]);

export const allUnits: readonly Unit[] = translations.flatMap(([, units]) => units);

/** How a problem begins, so that whoever reads it finds the place. */
export const placeOf = ({locale, id}: Pick<Unit, 'locale' | 'id'>): string => `data/translations/${locale}.xlf, ${id}`;

/** The places for values, and what markup there is. */
export const placeholdersOf = (text: string): string[] => text.match(/<[^>]*>/g) ?? [];

/** A text as a reader sees it, with a gap where a value goes. */
export const wordsOnly = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({lt: '<', gt: '>', quot: '"', amp: '&'})[name]!);

/** Text keywords, short names and names of lines: a caller says and a phone sends them as they are, in any language. */
export const namesIn = (text: string): string[] =>
  wordsOnly(text).match(/\b(?:[A-Z]{2,}|[TU](?= visa| nonimmigrant)|VictimConnect|The Trevor Project|Continued Presence|Shift)\b/g) ?? [];

/** A unit that keeps every rule, but for what a test breaks in it. */
export const sampleUnit = (broken: Partial<Unit> = {}): Unit => ({
  locale: 'es',
  id: 'sample',
  source: 'You are under 18? ICE or VictimConnect: call <x id="0" equiv-text="${number}"/>.',
  target: '¿Es menor de 18 años? ICE o VictimConnect: llame al <x id="0" equiv-text="${number}"/>.',
  ...broken,
});
