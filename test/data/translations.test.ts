/**
 * Every translation says who reviewed it, or that nobody has: the element tells its readers so, in their language.
 * A native reviewer's name is a promise to people who cannot check it, so it stands with its day or not at all.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {keyByEnglish} from '../../data/tools/messages.js';
import {listFiles, readJson, readRecords} from '../../data/tools/read-records.js';
import {localStateNames} from '../../data/tools/state-names.js';
import {messageKey} from '../../src/localization/message-key.js';
import {assertNoProblems, assertProblem} from '../support/records.js';

const findTranslationProblems = (path: string, value: unknown): string[] => {
  const {locale, language, reviewed, draft, ...rest} = value as Record<string, unknown>;
  const expected = path.replace(/^translations\/|\.json$/g, '');
  if (locale !== expected) return [`${path}: locale is ${String(locale)}; make it ${expected}, or rename the file`];
  if (typeof language !== 'string') return [`${path}: language is missing; add the language's own name for itself`];
  if (Object.keys(rest).length > 0) return [`${path}: ${Object.keys(rest).join(', ')} means nothing here; take it out`];
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

const message = (name: string, ...contents: (string | {untranslatable: string; index: number})[]) => ({name, contents});

test('files each translation under the English that it translates', () => {
  const module = "export const templates = {\n  'a': `Hola`,\n'b': str`Llame al ${0} ${1}`,\n};\n";
  const value = {untranslatable: '${number} ${extension}', index: 0};
  assert.deepEqual(keyByEnglish(module, [message('a', 'Hello'), message('b', 'Call ', value)]).split('\n').slice(1, 3), [
    `'${messageKey('Hello')}': \`Hola\`, // a`,
    `'${messageKey('Call ${} ${}')}': str\`Llame al \${0} \${1}\`, // b`,
  ]);
});

test('keeps one of two translations that are the same, and refuses two that differ for the same English', () => {
  const module = (second: string) => `export const templates = {\n'a': \`Texto\`,\n'b': \`${second}\`,\n};\n`;
  const messages = [message('a', 'Text'), message('b', 'Text')];
  assert.equal(keyByEnglish(module('Texto'), messages).match(/Texto/g)!.length, 1);
  assert.throws(() => keyByEnglish(module('Escriba'), messages), /^Error: b: another message has the same English/);
});
