/**
 * A file's path says what it holds, so that a maintainer finds a record without searching,
 * and no jurisdiction is forgotten: a person there would find an empty page.
 */
import test from 'node:test';
import {readRecordFiles} from '../../data/tools/read-records.js';
import {
  findKindProblems,
  findMissing,
  findNameProblems,
  findServiceProblems,
  jurisdictions,
} from '../../data/tools/rules/file-names.js';
import {allFiles, assertNoProblems, assertProblem, servicesOf} from '../support/records.js';
import {sampleHotline, sampleLocalHelp, sampleProgram} from '../support/sample-records.js';

test('every path matches the record in it', () => {
  assertNoProblems(allFiles().flatMap(findNameProblems));
});

for (const kind of ['state-compensation', 'local-help'] as const) {
  test(`all 56 jurisdictions have a record of ${kind}`, () => {
    assertNoProblems(findMissing(kind, readRecordFiles(kind).map(({record}) => record.state)));
  });
}

test('every local service stands once, in the file of its state', () => {
  assertNoProblems(findServiceProblems(readRecordFiles('local-help').flatMap(servicesOf)));
});

test('names a local service that stands in the wrong file, or twice', () => {
  assertProblem(findServiceProblems(servicesOf(sampleLocalHelp({id: 'al-line'}))), /ak\.json: al-line is not of AK; move it/);
  assertProblem(findServiceProblems([sampleLocalHelp(), sampleLocalHelp()].flatMap(servicesOf)), /ak-sample-line stands twice; take one out/);
});

test('every jurisdiction is called what it is', () => {
  assertNoProblems(readRecordFiles('state-compensation').flatMap(findKindProblems));
});

test('names the file and its right name when the two differ', () => {
  const moved = {...sampleHotline({id: 'other-line'}), path: 'hotlines/sample-line.json'};
  assertProblem(
    findNameProblems(moved),
    /^hotlines\/sample-line\.json: it holds other-line; rename it to hotlines\/other-line\.json/,
  );
  assertProblem(findNameProblems(sampleProgram({state: 'AL'})), /rename it to state-compensation\/al\.json/);
});

test('names the state when one is missing or made up', () => {
  assertProblem(findMissing('local-help', jurisdictions.filter((state) => state !== 'GU')), /gu\.json is missing; add it/);
  assertProblem(findMissing('local-help', [...jurisdictions, 'ZZ']), /ZZ is not a US jurisdiction/);
});

test('names the right word when a jurisdiction is called what it is not', () => {
  assertProblem(findKindProblems(sampleProgram({state: 'GU'})), /kind is state; make it territory/);
});
