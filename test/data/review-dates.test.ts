/** A card says that its entry is due from the day that its own record names, and not from that of its neighbors. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {readRecords} from '../../data/tools/read-records.js';
import {projectReviewDates} from '../../data/tools/review-dates.js';
import {localHelpReviewDates} from '../../src/catalog/catalog.js';
import {findReviewDate} from '../../src/catalog/review.js';
import {sampleLocalHelp} from '../support/sample-records.js';

const records = readRecords('local-help');

/** The dates as they would be with one more state, which has these services. */
const datesWith = (...services: Parameters<typeof sampleLocalHelp>[0][]) => {
  const more = services.map((changes) => sampleLocalHelp(changes).record);
  const sample = {...more[0]!, services: more.flatMap((record) => record.services)};
  const read = ((kind: never) => (kind === 'local-help' ? [...records, sample] : readRecords(kind))) as typeof readRecords;
  return projectReviewDates(read)['local-help'];
};

test('each service of each state has the day of its own record', () => {
  for (const {state, services} of records) {
    for (const {name, review_by} of services) assert.equal(findReviewDate(localHelpReviewDates, `${state}: ${name}`), review_by);
  }
});

test('a service that is due on another day than most carries that day', () => {
  const dates = datesWith({name: 'Sample Line', review_by: '2026-01-02'});
  assert.equal(findReviewDate(dates, 'AK: Sample Line'), '2026-01-02');
  assert.equal(findReviewDate(dates, 'AL: Sample Line'), dates.usual);
});

test('of two entries under one name in a state, the day that comes first counts', () => {
  const early = {name: 'Sample Line', review_by: '2026-01-02'};
  const late = {name: 'Sample Line', review_by: '2026-03-04'};
  assert.equal(findReviewDate(datesWith(early, late), 'AK: Sample Line'), '2026-01-02');
  assert.equal(findReviewDate(datesWith(late, early), 'AK: Sample Line'), '2026-01-02');
  const {usual} = datesWith(early);
  assert.equal(findReviewDate(datesWith({name: 'Sample Line', review_by: usual}, {...late, review_by: '2099-01-01'}), 'AK: Sample Line'), usual);
});
