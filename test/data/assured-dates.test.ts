/**
 * Every record says on which day it was checked and by when it must be checked again: numbers change hands.
 * Lines are due within half a year, the rest within a year. Whether one is overdue is for the release to ask
 * (and for the card, on the reader's clock), never for a test: tests must not fail because a day has passed.
 */
import test from 'node:test';
import {findDateProblems} from '../../data/tools/rules/assured-dates.js';
import {allRecordFiles, assertNoProblems, assertProblem, servicesOf, type AnyRecord} from '../support/records.js';
import {sampleHotline, sampleLocalHelp, sampleResource} from '../support/sample-records.js';

test('every record was checked, and is due for the next check in time', () => {
  assertNoProblems(allRecordFiles().flatMap(findDateProblems));
});

test('tells the latest day when a line may go unchecked for too long', () => {
  assertProblem(
    findDateProblems(sampleHotline({review_by: '2026-12-02'})),
    /^hotlines\/sample-line\.json: review_by 2026-12-02 is more than 6 months on; set 2026-12-01 or earlier/,
  );
  assertProblem(
    servicesOf(sampleLocalHelp({review_by: '2026-12-02'})).flatMap(findDateProblems),
    /^local-help\/ak\.json ak-sample-line: review_by 2026-12-02 is more than 6 months on/,
  );
  assertNoProblems(findDateProblems(sampleResource({review_by: '2027-06-01'})));
  assertProblem(findDateProblems(sampleResource({review_by: '2027-06-02'})), /more than 12 months on; set 2027-06-01/);
});

test('refuses a check that is due before it was made', () => {
  assertProblem(findDateProblems(sampleHotline({review_by: '2026-05-31'})), /is before assured_date/);
});

test('refuses a source that is younger than the check', () => {
  const sources = [{url: 'https://example.org/', supports: 'all of it', read: '2026-06-02'}];
  assertProblem(findDateProblems(sampleHotline({sources})), /source 1 is of 2026-06-02, after assured_date/);
});

test('refuses a record that forgot its last check', () => {
  const assurances = [{date: '2026-06-02', by: 'A. Tester', how: 'called'}];
  assertProblem(findDateProblems(sampleHotline({assurances})), /checked it on 2026-06-02, after assured_date.*set that day/);
});

test('takes a source that knows only its year', () => {
  const sources = [{url: 'https://example.org/', supports: 'all of it', date: '2026'}];
  assertNoProblems(findDateProblems(sampleHotline({sources})));
});

test('tells what to add when a date is missing', () => {
  const {assured_date: _, ...record} = sampleHotline().record;
  assertProblem(
    findDateProblems({path: 'hotlines/a.json', record: record as AnyRecord}),
    /assured_date is missing; add the day you called/,
  );
});
