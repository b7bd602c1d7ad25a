/**
 * The last look before a number reaches a person: whatever way it took into the build (a record, a sentence of ours,
 * a translation), a number that was misprinted, replaced or withdrawn does not leave it.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {readDist, type DistFile} from '../support/dist.js';
import {assertNoProblems} from '../support/records.js';
import {findWithdrawnNumbers} from '../../data/tools/rules/withdrawn-numbers.js';

const findWrongNumbers = ({path, text}: DistFile): string[] =>
  findWithdrawnNumbers(text).map(({found, why}) => `dist/${path}: ${found}: ${why}; search data/ and src/ for it`);

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
