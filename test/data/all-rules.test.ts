/**
 * `npm run catalog check` and the tests hold the same rules: what is red in one is red in the other.
 */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {rules} from '../../data/tools/rules/all-rules.js';
import {allRecordFiles, assertNoProblems} from '../support/records.js';
import {sampleHotline} from '../support/sample-records.js';

const folder = fileURLToPath(new URL('../../data/tools/rules/', import.meta.url));

/** What rules look things up in. */
const lists = ['all-rules', 'short-codes', 'source-page', 'withdrawn-numbers'];

test('every rule in data/tools/rules/ is in the list, and has a test of its own', () => {
  const stems = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(rules.map(({name}) => name).sort(), stems.filter((stem) => !lists.includes(stem)).sort());
  const tests = readdirSync(fileURLToPath(new URL('.', import.meta.url)));
  assert.deepEqual(rules.filter(({name}) => !tests.includes(`${name}.test.ts`)), []);
});

test('the records break none', () => {
  const files = allRecordFiles();
  assertNoProblems(rules.flatMap(({find}) => find(files)));
});

test('each rule that looks at one record at a time is asked about every kind', () => {
  const broken = sampleHotline({
    phones: [{number: '+18006554673', type: 'voice', vanity: '1-800-555-HOPE'}],
    url: 'http://example.org/',
    sources: [],
    review_by: '2027-06-01',
    schedules: [{byday: 'MO', opens_at: '10:00', closes_at: '09:00', timezone: 'America/New_York'}],
    confidence: 'medium',
  });
  const heard = rules.filter(({find}) => find([broken]).some((problem) => problem.startsWith(broken.path)));
  assert.deepEqual(
    heard.map(({name}) => name),
    ['schema', 'wrong-numbers', 'vanity', 'schedules', 'urls', 'sources', 'confidence', 'assured-dates'],
  );
});
