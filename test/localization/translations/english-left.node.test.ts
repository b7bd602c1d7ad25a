/** Nothing is left in English by accident: names and a few words that both languages share are set aside. */
import test from 'node:test';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {placeOf, sampleUnit, translations, wordsOnly, type Unit} from '../../support/translations.js';

/** Texts that are right as they are, by id, with the languages in which they are (`*`: all) and why. */
const sameInBoth: Readonly<Record<string, readonly [locales: string, reason: string]>> = {
  'channel.languages': ['*', 'holds a colon and no word'],
  'channel.textphone-number': ['*', 'TTY is what the device is called in the US'],
  'channel.chat': ['es fil fr ht id pl pt-BR so vi', '"chat" is the word there, too'],
  'channel.video': ['fil', 'the loan is the normal word'],
};

const isSame = ({id, locale}: Unit): boolean => {
  const [locales = ''] = sameInBoth[id] ?? [];
  return locales === '*' || locales.split(' ').includes(locale);
};

const findUntranslated = (unit: Unit): string[] =>
  unit.source === unit.target && !isSame(unit)
    ? [`${placeOf(unit)}: is still English; translate it, or give the reason in \`sameInBoth\``]
    : [];

/** Words that stand in almost every English sentence and are no word of the other languages with Latin letters. */
const englishWords = /(?<![\p{L}-])(the|you|your|and|of|with|this|they|who|what|when|that|not|from)(?![\p{L}-])/giu;

/** Names that hold such words. */
const names = /The Trevor Project|Continued Presence|Special Immigrant Juvenile(?: Status)?|National Human Trafficking Hotline/g;

const findLeftovers = (unit: Unit): string[] => {
  const found = wordsOnly(unit.target).replace(names, '').match(englishWords) ?? [];
  return found.length > 1 ? [`${placeOf(unit)}: "${found.join(', ')}" is English; translate it`] : [];
};

for (const [locale, units] of translations) {
  test(`${locale}: nothing is left in English without a reason`, () =>
    assertNoProblems(units.flatMap((unit) => [...findUntranslated(unit), ...findLeftovers(unit)])));
}

test('finds a text that is still English, and half a sentence of it', () => {
  assertNoProblems(findUntranslated(sampleUnit()));
  assertProblem(findUntranslated(sampleUnit({target: sampleUnit().source})), /still English/);
  assertNoProblems(findLeftovers(sampleUnit({target: 'Llame a The Trevor Project.'})));
  assertProblem(findLeftovers(sampleUnit({target: 'Llame when you are safe.'})), /"when, you" is English/);
});
