/**
 * What engines lack of a language, its own words make up for: a word that is missing is English in the middle of a
 * sentence. See src/localization/format.ts.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {readTranslatedMessages} from '../../../data/tools/messages.js';
import {listFiles, readJson, readRecords} from '../../../data/tools/read-records.js';
import {readWords, type WordsRecord} from '../../../data/tools/words.js';
import {englishWords} from '../../../src/localization/format.js';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {translations} from '../../support/translations.js';
import {languagesWithWords} from '../../support/words.js';

const format = (options: Intl.DateTimeFormatOptions, day: string) =>
  new Intl.DateTimeFormat('en-GB', {...options, timeZone: 'UTC'}).format(new Date(day));

const unitWord = (amount: number, unit: string): string =>
  new Intl.NumberFormat('en-GB', {style: 'unit', unit, unitDisplay: 'long'}).format(amount).replace(/^\d+ /, '');

/** A zone as the elements call it. */
const zoneName = (timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {timeZone, timeZoneName: 'longGeneric'})
    .formatToParts()
    .find(({type}) => type === 'timeZoneName')!.value;

const hotlines = readRecords('hotlines');

/** Every word that the elements write with `Intl`, as English has it. */
const words = new Set([
  'and',
  ...['01', '02', '03', '04', '05', '06', '07'].map((day) => format({weekday: 'short'}, `2026-02-${day}`)),
  ...Array.from({length: 12}, (_, month) => format({month: 'long'}, `2026-${String(month + 1).padStart(2, '0')}`)),
  ...['hour', 'day', 'month', 'year'].flatMap((unit) => [unitWord(1, unit), unitWord(3, unit)]),
  ...hotlines.flatMap(({schedules = []}) => schedules.map(({timezone}) => zoneName(timezone))),
  ...hotlines
    .flatMap(({phones = [], chat}) => [...phones, ...(chat ? [chat] : [])].flatMap(({languages = []}) => languages))
    .filter((language) => language !== 'ase') // Has a message of its own.
    .map((language) => new Intl.DisplayNames('en-GB', {type: 'language'}).of(language)!),
]);

const findMissing = (locale: string, known: WordsRecord['words']): string[] =>
  [...words].filter((word) => !known[word]).map((word) => `data/translations/words/${locale}.json: has no "${word}"; add it`);

const findLeftOver = (locale: string, known: WordsRecord['words']): string[] =>
  Object.keys(known).filter((word) => !words.has(word)).map((word) => `data/translations/words/${locale}.json: nothing writes "${word}"; take it out`);

/** A list is English with each English word replaced: a word that stands in a translated name would be replaced, too. */
const findTwiceSaid = (locale: string, names: readonly string[], texts: Readonly<Record<string, string>>): string[] =>
  names
    .flatMap((name) => name.match(englishWords) ?? [])
    .filter((word) => (texts[word] ?? word) !== word)
    .map((word) => `data/translations/${locale}.xlf: "${word}" stands in a list and is a text of its own in English; choose another word`);

test('the languages that some engine is short of have words', () =>
  assert.deepEqual(listFiles('translations/words'), languagesWithWords.map((locale) => `${locale}.json`)));

for (const locale of languagesWithWords) {
  test(`${locale}: has every word that an engine may lack, and no other`, () => {
    assertNoProblems([...findMissing(locale, readWords(locale)), ...findLeftOver(locale, readWords(locale))]);
  });

  test(`${locale}: says where its words are from, or that they are proposed`, () => {
    const {locale: said, source, proposed} = readJson(`translations/words/${locale}.json`) as Record<string, unknown>;
    assert.equal(said, locale);
    assert.ok(proposed === true || (source as {url: string}).url.startsWith('https://'));
  });

  test(`${locale}: no name in a list holds a word that would be said twice`, () => {
    const units = translations.find(([name]) => name === locale)![1];
    const names = units.filter(({id}) => /^(channel|language)\./.test(id)).map(({target}) => target.replace(/<[^>]*>/g, ''));
    const texts = {...Object.fromEntries(units.map(({source, target}) => [source, target])), ...readWords(locale)};
    assertNoProblems(findTwiceSaid(locale, [...names, ...Object.values(readWords(locale))], texts));
  });
}

test('finds a missing word, one too many, and one that would be said twice', () => {
  assertProblem(findMissing('ht', {...readWords('ht'), and: ''}), /has no "and"/);
  assertProblem(findLeftOver('ht', {Someday: 'yon jou'}), /nothing writes "Someday"/);
  assertProblem(findTwiceSaid('fil', ['SMS and chat'], {and: 'at'}), /"and" stands in a list/);
});

test('brings the words with the messages', () => {
  const {messages} = readTranslatedMessages(['ht']);
  assert.ok(messages.get('ht')!.some(([english, word]) => english === 'Mon' && word === 'lendi'));
});
