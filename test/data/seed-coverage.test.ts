/**
 * Everything that the page this catalog grew from offers has a record here, and the record says what that page
 * printed: whoever compares the two must find each item, and why ours differs. What no element shows is what no
 * source supports, and nothing else. That the rest is on screen is for test/elements/source-page.test.ts.
 */
import test from 'node:test';
import {allRecordFiles, assertNoProblems, assertProblem, type AnyRecord, type RecordFile} from '../support/records.js';
import {sampleHotline} from '../support/sample-records.js';
import {sourceItems, type SourceItem} from '../support/source-page.js';

const digitsOf = (number: string): string => number.replace(/\D/g, '').slice(-10);

const phonesOf = (record: AnyRecord): readonly {readonly number: string}[] => ('phones' in record && record.phones) || [];

const seedOf = (record: AnyRecord) => ('seed' in record ? record.seed : undefined);

const findCoverageProblems = (files: readonly RecordFile<AnyRecord>[], items: readonly SourceItem[]): string[] =>
  items.flatMap(({item, record: name, hasNumber, notShown}) => {
    if (!name) return [];
    const path = `${name}.json`;
    const record = files.find((file) => file.path === path)?.record;
    if (!record) return [`${path} is missing; add it, with confidence low if nothing supports it`];
    if (notShown && record.confidence !== 'low')
      return [`${path}: it is supported by now; show it, and take notShown out of test/support/source-page.ts`];
    if (!notShown && record.confidence === 'low')
      return [`${path}: it is not shown any more; say why as notShown in test/support/source-page.ts`];
    // A jurisdiction's own program is not on the page, only that there is one.
    if (path.startsWith('state-compensation/')) return [];
    const printed = seedOf(record)?.printed;
    if (!printed) return [`${path}: seed.printed is missing; add what the page prints for ${item}`];
    if (!hasNumber) return [];
    if (!printed.number) return [`${path}: seed.printed.number is missing; add the number that the page prints for ${item}`];
    const numbers = phonesOf(record).map((phone) => digitsOf(phone.number));
    if (!numbers.includes(digitsOf(printed.number)) && !seedOf(record)?.differs) {
      return [`${path}: seed.differs is missing; say why our number is not the one that the page prints`];
    }
    return [];
  });

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
