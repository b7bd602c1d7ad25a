/**
 * Two records share a number only where somebody has said why.
 * Where a page was copied by hand, the commonest slip is the number of the line above.
 */
import test from 'node:test';
import {findSharingProblems, statedReasons} from '../../data/tools/rules/shared-numbers.js';
import {allRecordFiles, assertNoProblems, assertProblem} from '../support/records.js';
import {sampleHotline, sampleProgram} from '../support/sample-records.js';

test('no number stands in two records without a stated reason', () => {
  assertNoProblems(findSharingProblems(allRecordFiles(), statedReasons));
});

const phones = [{number: '+12025550123', type: 'voice' as const}];
const pair = [sampleHotline({phones}), sampleProgram({phones})];

test('names both records when they share a number', () => {
  assertProblem(
    findSharingProblems(pair, {}),
    /sample-line\.json and state-compensation\/ak\.json share \+12025550123; correct the wrong one/,
  );
});

test('lets a stated reason cover only the records it names', () => {
  const stated = {'+12025550123': {records: pair.map(({path}) => path), why: 'invented'}};
  assertNoProblems(findSharingProblems(pair, stated));
  assertProblem(
    findSharingProblems([...pair, {...pair[0]!, path: 'hotlines/third.json'}], stated),
    /third\.json share/,
  );
});

test('names a listed number that is no longer shared', () => {
  const stated = {'+12025550199': {records: ['a', 'b'], why: 'invented'}};
  assertProblem(findSharingProblems([], stated), /\+12025550199 is listed as shared and is not; delete it/);
});
