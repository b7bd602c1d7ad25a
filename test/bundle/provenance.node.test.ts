/**
 * Where a fact comes from is for maintainers and reviewers, in `data/`: on a phone it would only be weight, and some
 * of it (what the seed page misprinted) must not come near a caller.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {isScript, readDist, type DistFile} from '../support/dist.js';
import {allRecordFiles, assertNoProblems, findTexts} from '../support/records.js';

const provenanceKeys = ['sources', 'assurances', 'assured_date', 'review_by', 'confidence', 'seed', 'note', 'second_hand', 'supports', 'printed'];

const isProvenance = (keys: readonly string[]): boolean => keys.some((key) => provenanceKeys.includes(key));

const texts = allRecordFiles().flatMap(({record}) => findTexts(record));
// Past its `review_by` a card says that it is due for a check, so of the provenance that day alone ships.
const shown = texts.filter(({keys}) => !isProvenance(keys) || keys[0] === 'review_by').map(({text}) => text);

const isAddress = (text: string): boolean => /^https?:/.test(text);
// The seed prints a number without the country code, and often one that we show too.
const digitsOf = (text: string): string => text.replace(/\D/g, '').slice(-10);
const isNumber = (text: string): boolean => /^[\d\s()+.-]{7,}$/.test(text);
const shownDigits = new Set(shown.map(digitsOf));

/** What stands in the provenance alone: addresses, numbers, and prose too long to be found elsewhere by chance. */
const onlyProvenance = [...new Set(texts.filter(({keys}) => isProvenance(keys)).map(({text}) => text))]
  .filter((text) => isAddress(text) || (isNumber(text) ? !shownDigits.has(digitsOf(text)) : text.length > 30))
  .filter((text) => !shown.some((one) => one.includes(text)));

/**
 * The part that takes records with their provenance from a partner, so it knows the names of the keys; it has no record
 * itself. The offline form has that part inside.
 */
const isTold = (path: string): boolean => ['local-lines.js', 'ht-help.offline.js'].includes(path);

const findProvenance = ({path, text}: DistFile): string[] => [
  ...(isTold(path) ? [] : provenanceKeys)
    .filter((key) => new RegExp(`[{,]"?${key}"?:`).test(text))
    .map((key) => `dist/${path}: has the key ${key}; pick the keys that are shown in data/tools/`),
  ...onlyProvenance
    .filter((one) => text.includes(one) || text.includes(JSON.stringify(one).slice(1, -1)))
    .map((one) => `dist/${path}: has ${one}; it stands in the provenance of a record only`),
];

const files = readDist();
const scripts = files.filter(isScript);
// What a server sends has the same records in every language.
const pages = files.filter(({path}) => /^prerendered\/.*\.en\.html$/.test(path));

test('no built file carries sources, dates, doubts or notes', () => {
  assert.ok(pages.length > 56, String(pages.length));
  assertNoProblems([...scripts, ...pages].flatMap(findProvenance));
});

test('the records have a provenance to look for', () => {
  assert.ok(onlyProvenance.length > 400, String(onlyProvenance.length));
  assert.ok(onlyProvenance.includes('800-655-4673'), 'what the seed page misprinted');
});

const plant = (text: string) => findProvenance({path: 'planted.js', text});

test('finds a key, an address, a note and a number of the seed page', () => {
  const first = (fits: (text: string) => boolean) => onlyProvenance.find(fits)!;
  const note = texts.find(({keys}) => keys[0] === 'note')!.text;
  const planted = [
    'const a=[{id:"911",confidence:"high"}]',
    '{"assured_date":"2026-11-22"}',
    `"${first(isAddress)}"`,
    JSON.stringify(note),
    '"800-655-4673"',
  ];
  for (const text of planted) assert.ok(plant(text).length > 0, text);
});

test('leaves alone what a person is to see', () => {
  assertNoProblems(plant('const a=[{id:"nhth",url:"https://humantraffickinghotline.org/en/get-help"}]'));
});
