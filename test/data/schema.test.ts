/**
 * Every record says only what its schema knows, in the form the schema asks for.
 * Elements trust the data without looking twice, so a slip of the pen has to stop here and not on a phone.
 */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import test from 'node:test';
import {dataDirectory, recordKinds} from '../../data/tools/read-records.js';
import {ajv, findSchemaProblems, schemas} from '../../data/tools/rules/schema.js';
import {allFiles, assertNoProblems, assertProblem} from '../support/records.js';
import {
  sampleBenefit,
  sampleHotline,
  sampleLocalHelp,
  sampleProgram,
  sampleResource,
  sampleRight,
} from '../support/sample-records.js';

const findStrangers = (paths: readonly string[]): string[] => {
  const known = [
    /^README\.md$/,
    /^schema\/[a-z-]+\.schema\.json$/,
    /^tools\/([a-z-]+\/)?[a-z-]+\.ts$/,
    /^translations\/(README\.md|((glossary|words|signatures)\/)?[A-Za-z0-9-]+(\.state-names)?\.json|[A-Za-z0-9-]+\.xlf)$/,
    ...recordKinds.map((kind) => new RegExp(`^${kind}/[a-z0-9-]+\\.json$`)),
  ];
  return paths
    .filter((path) => !known.some((pattern) => pattern.test(path)))
    .map(
      (path) =>
        `${path}: nothing reads this file; move it to the folder of its kind, or teach data/tools/ the new kind`,
    );
};

test('every schema is itself valid', () => {
  schemas.forEach(({$id}) => assert.doesNotThrow(() => ajv.getSchema($id), $id));
});

test('every record follows its schema', () => {
  assertNoProblems(allFiles().flatMap(findSchemaProblems));
});

test('every file in data/ is one that something reads', () => {
  const entries = readdirSync(dataDirectory, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/').slice(dataDirectory.length));
  assertNoProblems(findStrangers(paths));
});

test('the samples that other rules break on purpose follow their schemas', () => {
  const samples = [
    sampleBenefit(),
    sampleHotline(),
    sampleLocalHelp(),
    sampleProgram(),
    sampleResource(),
    sampleRight(),
  ];
  assertNoProblems(samples.flatMap(findSchemaProblems));
});

test('names the file and the key when a record says something the schema does not know', () => {
  const broken = sampleHotline({hours: 'always'} as object);
  assertProblem(findSchemaProblems(broken), /^hotlines\/sample-line\.json: /, /hours/, /see schema\/hotline/);
});

test('names the place when a value has the wrong form', () => {
  const broken = sampleHotline({phones: [{number: '202-555-0123', type: 'voice'}]});
  assertProblem(findSchemaProblems(broken), /phones 1 number must match/);
});

test('refuses a key without a value: unknown is an absent key', () => {
  assertProblem(findSchemaProblems(sampleHotline({email: null} as object)), /email must be string/);
});

test('asks of a program who can get it, and of a letter that ended since when', () => {
  const {eligible: _, ...record} = sampleBenefit().record;
  assertProblem(findSchemaProblems({path: 'benefits/sample-program.json', record}), /required property 'eligible'/);
  assertProblem(findSchemaProblems(sampleBenefit({letter: {case: 'ended'}})), /letter must have required property 'since'/);
  assertNoProblems(findSchemaProblems(sampleBenefit({letter: {case: 'ended', since: '2026-01-01'}})));
});

test('names a file that nothing reads', () => {
  assertProblem(findStrangers(['hotlines/nhth.json', 'hotline/nhth.json']), /^hotline\/nhth\.json: nothing reads/);
});
