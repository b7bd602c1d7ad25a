/**
 * Every number can be dialled in the United States or its territories, in the form a phone dials.
 * A wrong number is the worst defect this catalog can have: the person may have one call.
 */
import test from 'node:test';
import {findNumberProblems, findUnusedShortCodes} from '../../data/tools/rules/phone-numbers.js';
import {shortCodes} from '../../data/tools/rules/short-codes.js';
import {allRecordFiles, assertNoProblems, assertProblem} from '../support/records.js';
import {sampleHotline, sampleProgram} from '../support/sample-records.js';

test('every number can be dialled', () => {
  assertNoProblems(allRecordFiles().flatMap(findNumberProblems));
});

test('every listed short code is in use', () => {
  assertNoProblems(findUnusedShortCodes(allRecordFiles(), Object.keys(shortCodes)));
});

const withNumber = (number: string, type: 'voice' | 'text' = 'voice') => sampleHotline({phones: [{number, type}]});

test('names the phone and the form when a number is not written as a phone dials it', () => {
  assertProblem(
    findNumberProblems(withNumber('+1-202-555-0123')),
    /sample-line\.json: phone 1: /,
    /write plus, country code/,
  );
});

test('tells to compare the digits when no phone has such a number', () => {
  assertProblem(findNumberProblems(withNumber('+11235550123')), /cannot be dialled; compare each digit/);
});

test('refuses a number that rings in another country', () => {
  assertProblem(findNumberProblems(withNumber('+14165550123')), /rings in CA/);
});

test("refuses a short code that nobody vouched for, that is another line's, or that cannot be texted", () => {
  assertProblem(findNumberProblems(withNumber('12345', 'text')), /vouched for; read it on its owner's page/);
  assertProblem(findNumberProblems(withNumber('988')), /belongs to hotlines\/988\.json/);
  assertProblem(findNumberProblems({...withNumber('911', 'text'), path: 'hotlines/911.json'}), /is not for text/);
});

test('refuses a number that stands twice for the same use', () => {
  const phone = {number: '+19075550100', type: 'voice' as const};
  assertProblem(findNumberProblems(sampleProgram({phones: [phone, phone]})), /phone 2: .*take one out/);
});

test('names a short code that no record uses any more', () => {
  assertProblem(findUnusedShortCodes([withNumber('911')], ['911', '988']), /no record uses 988; delete it/);
});
