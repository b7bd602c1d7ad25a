/**
 * Everything that the page this catalog grew from offers to a person in crisis has a record here, and the record
 * says what that page printed: whoever compares the two must find each line, and why ours differs.
 *
 * The page: https://ovc.ojp.gov/program/human-trafficking/victims-survivors
 */
import test from 'node:test';
import {readRecordFiles, type RecordFile} from '../../data/tools/read-records.js';
import type {HotlineRecord} from '../../src/generated/records.js';
import {assertNoProblems, assertProblem} from '../support/records.js';
import {sampleHotline} from '../support/sample-records.js';

/** The page's lines by our id, with the name it gives them. */
const linesOfThePage: Readonly<Record<string, string>> = {
  '911': '911',
  nhth: 'National Human Trafficking Hotline',
  'american-pregnancy-helpline': 'American Pregnancy Helpline',
  'lgbt-youth-talkline': 'GLBT National Youth Talkline',
  ndvh: 'National Domestic Violence Hotline',
  'national-runaway-safeline': 'National Runaway Safeline',
  rainn: 'National Sexual Assault Hotline',
  'planned-parenthood': 'Planned Parenthood',
  '988': 'Suicide Prevention Lifeline',
};

const digitsOf = (number: string): string => number.replace(/\D/g, '').slice(-10);

const findCoverageProblems = (
  files: readonly RecordFile<HotlineRecord>[],
  lines: Readonly<Record<string, string>>,
): string[] =>
  Object.entries(lines).flatMap(([id, name]) => {
    const path = `hotlines/${id}.json`;
    const record = files.find((file) => file.record.id === id)?.record;
    if (!record) return [`${path} is missing; add it, with confidence low if nothing supports it`];
    const printed = record.seed?.printed;
    if (!printed?.number)
      return [`${path}: seed.printed is missing; add the name and number that the page prints for ${name}`];
    const numbers = (record.phones ?? []).map((phone) => digitsOf(phone.number));
    if (!numbers.includes(digitsOf(printed.number)) && !record.seed?.differs) {
      return [`${path}: seed.differs is missing; say why our number is not the one that the page prints`];
    }
    return [];
  });

test('every line of the page has a record that says what was printed', () => {
  assertNoProblems(findCoverageProblems(readRecordFiles('hotlines'), linesOfThePage));
});

const line = {'sample-line': 'Sample Line'};
const printed = (number: string, differs?: string) =>
  sampleHotline({seed: {printed: {number}, ...(differs && {differs})}});

test('names the record that is missing', () => {
  assertProblem(findCoverageProblems([], line), /^hotlines\/sample-line\.json is missing; add it/);
});

test('asks for what was printed', () => {
  assertProblem(findCoverageProblems([sampleHotline()], line), /seed\.printed is missing; add the name and number/);
});

test('asks for the reason where our number is another one', () => {
  assertProblem(findCoverageProblems([printed('202-555-0199')], line), /seed\.differs is missing; say why/);
  assertNoProblems(findCoverageProblems([printed('202-555-0199', 'a misprint')], line));
  assertNoProblems(findCoverageProblems([printed('202-555-0123')], line));
});
