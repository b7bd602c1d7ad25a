/**
 * Everything that the page this catalog grew from offers has a record here, and the record says what that page
 * printed: whoever compares the two must find each item, and why ours differs. What no element shows is what no
 * source supports, and nothing else. That the rest is on screen is for test/elements/source-page.test.ts.
 */
import test from 'node:test';
import {findCoverageProblems} from '../../data/tools/rules/seed-coverage.js';
import {sourceItems, type SourceItem} from '../../data/tools/rules/source-page.js';
import {allRecordFiles, assertNoProblems, assertProblem} from '../support/records.js';
import {sampleHotline} from '../support/sample-records.js';

test('every item of the page has a record that says what was printed', () => {
  assertNoProblems(findCoverageProblems(allRecordFiles(), sourceItems));
});

const line: SourceItem = {item: 'Sample Line', shownIn: 'ht-hotlines', record: 'hotlines/sample-line', hasNumber: true};
const printed = (number: string, differs?: string) =>
  sampleHotline({seed: {printed: {number}, ...(differs && {differs})}});

test('names the record that is missing', () => {
  assertProblem(findCoverageProblems([], [line]), /^hotlines\/sample-line\.json is missing; add it/);
});

test('asks for what was printed', () => {
  assertProblem(findCoverageProblems([sampleHotline()], [line]), /seed\.printed is missing; add what the page prints/);
  const named = sampleHotline({seed: {printed: {name: 'Sample'}}});
  assertProblem(findCoverageProblems([named], [line]), /seed\.printed\.number is missing; add the number/);
  assertNoProblems(findCoverageProblems([named], [{...line, hasNumber: undefined}]));
});

test('asks for the reason where our number is another one', () => {
  assertProblem(findCoverageProblems([printed('202-555-0199')], [line]), /seed\.differs is missing; say why/);
  assertNoProblems(findCoverageProblems([printed('202-555-0199', 'a misprint')], [line]));
  assertNoProblems(findCoverageProblems([printed('202-555-0123')], [line]));
});

test('holds back what no source supports, and nothing else', () => {
  const kept = {...line, notShown: 'invented'};
  assertProblem(findCoverageProblems([printed('202-555-0123')], [kept]), /supported by now; show it/);
  const low = sampleHotline({confidence: 'low', seed: {printed: {number: '202-555-0123'}}});
  assertProblem(findCoverageProblems([low], [line]), /not shown any more; say why as notShown/);
  assertNoProblems(findCoverageProblems([low], [kept]));
});
