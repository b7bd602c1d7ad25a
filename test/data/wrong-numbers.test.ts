/**
 * The numbers that were misprinted, replaced or withdrawn stand nowhere a person could meet them,
 * in whatever spelling: only `seed` and `note` tell maintainers what was printed and why ours differs.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {findWithdrawnNumbers} from '../../data/tools/rules/withdrawn-numbers.js';
import {findWrongNumbers} from '../../data/tools/rules/wrong-numbers.js';
import {allFiles, assertNoProblems, assertProblem} from '../support/records.js';
import {sampleHotline} from '../support/sample-records.js';

test('no record offers a number that was misprinted, replaced or withdrawn', () => {
  assertNoProblems(allFiles().flatMap(findWrongNumbers));
});

test('names the place, the reason and the repair when one does', () => {
  assertProblem(
    findWrongNumbers(sampleHotline({phones: [{number: '+18006554673', type: 'voice'}]})),
    /^hotlines\/sample-line\.json: phones 1 number: \+?18006554673: misprint of the National Sexual.*take it out/,
  );
});

test('lets the provenance say what was printed', () => {
  assertNoProblems(
    findWrongNumbers(sampleHotline({note: 'Printed 800-655-4673.', seed: {printed: {number: '800-655-4673'}}})),
  );
});

const spellings = [
  '+18006554673',
  '800-655-4673',
  '800–655–4673',
  '(800) 655-4673',
  '1.800.655.4673',
  '1 800 655 4673',
  '800\u00a0655\u20114673',
  '800 - 655 - HOPE',
  '1-800-655-HOPE',
  '1-800-655-hopeful',
  '655-HOPE',
  '800&#8211;655&#x2013;4673',
  '800&nbsp;655&nbsp;4673',
  'tel:%2B18006554673',
  '800\\u2013655\\u20134673',
  '８００-６５５-４６７３',
  '1-800-273-TALK',
  '800/787/3224',
  '800-230-PRID',
];

for (const spelling of spellings) {
  test(`sees through the spelling ${spelling}`, () => {
    assert.ok(findWithdrawnNumbers(`Call ${spelling} now`).length > 0);
  });
}

const harmless = [
  '1-800-656-HOPE',
  '800-246-7743',
  '800-230-7526',
  '1-800-787-3225',
  '98006554673',
  '80065546731',
  '655 people hope',
  '273.8255',
];

for (const text of harmless) {
  test(`leaves ${text} alone`, () => {
    assert.deepEqual(findWithdrawnNumbers(`Call ${text} now`), []);
  });
}
