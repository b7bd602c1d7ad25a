/**
 * Every translation says who reviewed it, or that nobody has: the element tells its readers so, in their language.
 * A native reviewer's name is a promise to people who cannot check it, so it stands with its day or not at all.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {pairMessages} from '../../data/tools/messages.js';
import {packMessages} from '../../data/tools/pack-messages.js';
import {listFiles, readJson, readRecords} from '../../data/tools/read-records.js';
import {localStateNames} from '../../data/tools/state-names.js';
import {assertNoProblems, assertProblem} from '../support/records.js';

const findTranslationProblems = (path: string, value: unknown): string[] => {
  const {locale, language, reviewed, offered, draft, ...rest} = value as Record<string, unknown>;
  const expected = path.replace(/^translations\/|\.json$/g, '');
  if (locale !== expected) return [`${path}: locale is ${String(locale)}; make it ${expected}, or rename the file`];
  if (typeof language !== 'string') return [`${path}: language is missing; add the language's own name for itself`];
  if (Object.keys(rest).length > 0) return [`${path}: ${Object.keys(rest).join(', ')} means nothing here; take it out`];
  if (offered !== undefined && offered !== false) return [`${path}: offered is false or not there`];
  if (draft !== undefined && (draft !== true || reviewed !== null)) return [`${path}: a draft is true, and signed by nobody`];
  if (reviewed === null) return [];
  const {by, date} = (reviewed ?? {}) as Record<string, unknown>;
  if (typeof by === 'string' && by !== '' && typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date)) return [];
  return [`${path}: reviewed needs "by" and "date" (YYYY-MM-DD); write null until a native reviewer has signed`];
};

const jsonFiles = listFiles('translations').filter((name) => name.endsWith('.json') && !name.includes('.state-names.'));

test('every translation says whether a native reviewer has signed it', () => {
  assertNoProblems(
    jsonFiles.flatMap((name) => findTranslationProblems(`translations/${name}`, readJson(`translations/${name}`))),
  );
});

test('names the states in Spanish, and no country for a state with its code', () => {
  const states = readRecords('state-compensation').map(({state}) => state);
  const names = localStateNames('es-US', states);
  assert.equal(Object.keys(names).length, 56);
  assert.equal(names['CA'], 'California');
  assert.equal(names['NY'], 'Nueva York');
  assert.equal(names['MP'], 'Islas Marianas del Norte');
});

test('names a state in English where its name in a language is unknown', () => {
  assert.deepEqual(localStateNames('zxx', ['NY', 'PR']), {NY: 'New York', PR: 'Puerto Rico'});
});

test('names the file and the repair when a signature is half', () => {
  const half = {locale: 'es', language: 'Español', reviewed: {by: 'A. Sample'}};
  assertProblem(
    findTranslationProblems('translations/es.json', half),
    /^translations\/es\.json: reviewed needs "by" and "date"/,
  );
});

test('refuses a draft that somebody has signed, and one that is not true', () => {
  const signed = {locale: 'es', language: 'Español', reviewed: {by: 'A. Sample', date: '2027-01-31'}, draft: true};
  assertProblem(findTranslationProblems('translations/es.json', signed), /signed by nobody/);
  assertProblem(findTranslationProblems('translations/es.json', {...signed, reviewed: null, draft: false}), /a draft is true/);
});

test('refuses a translation that is filed under another language', () => {
  const moved = {locale: 'fr', language: 'Français', reviewed: null};
  assertProblem(findTranslationProblems('translations/es.json', moved), /make it es, or rename the file/);
});

const value = (untranslatable: string, index = 0) => ({untranslatable, index});
const message = (name: string, ...contents: (string | ReturnType<typeof value>)[]) => ({name, contents});

test('files each translation under the English that it translates, the values in the order of the language', () => {
  const [number, time] = [value('${number} ${extension}'), value('${time}', 1)];
  const english = [message('a', 'Hello'), message('b', 'Call ', number, ' at ', time)];
  const spanish = [message('b', 'A las ', time, ' llame al ', number), message('a', 'Hola')];
  assert.deepEqual(pairMessages(english, spanish), [
    ['Call ${} ${} at ${}', 'A las % llame al # $'],
    ['Hello', 'Hola'],
  ]);
});

test('keeps one of two translations that are the same, and refuses two that differ for the same English', () => {
  const english = [message('a', 'Text'), message('b', 'Text')];
  const spanish = (second: string) => [message('a', 'Texto'), message('b', second)];
  assert.deepEqual(pairMessages(english, spanish('Texto')), [['Text', 'Texto']]);
  assert.throws(() => pairMessages(english, spanish('Escriba')), /^Error: b: another message has the same English/);
});

test('refuses to pack two messages that an element could not tell apart, and a text that would fall into two', () => {
  // Every key is one of 262,144.
  const crowd = Array.from({length: 5000}, (_, index) => [`Message ${index}`, `Text ${index}`] as const);
  assert.throws(() => packMessages(crowd), /^Error: "Text \d+" and "Text \d+" have the same key: take another seed/);
  assert.throws(() => packMessages([['Hello', 'Ho*la']]), /^Error: "Ho\*la" has a "\*" in it/);
});
