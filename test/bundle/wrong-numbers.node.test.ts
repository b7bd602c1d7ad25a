/**
 * The last look before a number reaches a person: whatever way it took into the build (a record, a sentence of ours,
 * a translation), a number that was misprinted, replaced or withdrawn does not leave it.
 *
 * One file may name such numbers, and only where it says what was printed wrongly and why: in `seed` and `note` of
 * catalog.json. Those two are taken out of it, and everything else in it is searched like any other file.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {findWithdrawnNumbers} from '../../data/tools/rules/withdrawn-numbers.js';
import {isProvenance} from '../../data/tools/rules/wrong-numbers.js';
import {readDist, type DistFile} from '../support/dist.js';
import {assertNoProblems} from '../support/records.js';

/** catalog.json without what its records say of numbers that were printed wrongly, and nothing else taken away. */
const withoutProvenance = (text: string): string =>
  JSON.stringify(JSON.parse(text), (key, value: unknown) => (isProvenance([key]) ? undefined : value));

const findWrongNumbers = ({path, text}: DistFile): string[] =>
  findWithdrawnNumbers(path === 'catalog.json' ? withoutProvenance(text) : text).map(
    ({found, why}) => `dist/${path}: ${found}: ${why}; search data/ and src/ for it`,
  );

const files = readDist();

test('no built file offers a number that was misprinted, replaced or withdrawn', () => {
  assertNoProblems(files.flatMap(findWrongNumbers));
});

test('the built files are the ones with the numbers in them', () => {
  const withHotline = files.filter(({text}) => text.includes('+18883737888')).map(({path}) => path);
  assert.ok(withHotline.includes('ht-help.js'), withHotline.join());
});

const planted = ['tel:+18006554673', '1-800-655-4673', '(800) 230.7743', '1-800-273-TALK', '800-787-3224'];

for (const number of planted) {
  test(`finds ${number} where somebody planted it in a real file`, () => {
    const {path, text} = files.find((file) => file.path === 'ht-help.js')!;
    const half = text.indexOf('"', text.length / 2) + 1;
    const [problem] = findWrongNumbers({path, text: `${text.slice(0, half)}Call ${number} now${text.slice(half)}`});
    assert.match(problem ?? 'nothing found', /^dist\/ht-help\.js: .+; search data\/ and src\/ for it$/);
  });
}

test('lets catalog.json say what was printed wrongly, in seed and note of a record', () => {
  const {text} = files.find((file) => file.path === 'catalog.json')!;
  assert.ok(findWithdrawnNumbers(text).length > 0, 'it does name them, or this test proves nothing');
  assertNoProblems(findWrongNumbers({path: 'catalog.json', text}));
});

for (const place of ['phones', 'sources', 'name', 'supports']) {
  test(`finds a wrong number in ${place} of a record in catalog.json`, () => {
    const text = JSON.stringify({records: {hotlines: {a: {note: '800-655-4673', [place]: [{text: '800-655-4673'}]}}}});
    assert.equal(findWrongNumbers({path: 'catalog.json', text}).length, 1);
  });
}

test('lets no other file have a provenance to hide a wrong number in', () => {
  const text = JSON.stringify({note: 'Printed 800-655-4673.'});
  for (const path of ['catalog.hsds.json', 'elements/catalog.json', 'ht-help.js']) {
    assert.equal(findWrongNumbers({path, text}).length, 1, path);
  }
});
