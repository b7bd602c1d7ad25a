/**
 * A record claims no more than its sources carry, and what none of them carries is on no screen.
 * A number that rests on hearsay can be somebody else's by now.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {projectBenefits} from '../../data/tools/benefits.js';
import {projectHotlines, projectUnlistedHotlines} from '../../data/tools/hotlines.js';
import {projectLocalHelp} from '../../data/tools/local-help.js';
import {readRecordFiles, readRecords} from '../../data/tools/read-records.js';
import {projectResources} from '../../data/tools/resources.js';
import {projectRights} from '../../data/tools/rights.js';
import {findConfidenceProblems} from '../../data/tools/rules/confidence.js';
import {projectPrograms} from '../../data/tools/state-compensation.js';
import {allRecordFiles, assertNoProblems, assertProblem, servicesOf} from '../support/records.js';
import {
  sampleBenefit,
  sampleHotline,
  sampleLocalHelp,
  sampleProgram,
  sampleResource,
  sampleRight,
} from '../support/sample-records.js';

test('no record claims more than its sources carry', () => {
  assertNoProblems(allRecordFiles().flatMap(findConfidenceProblems));
});

test('no line that nobody vouches for, and none that immigration police answer, is listed', () => {
  const records = readRecords('hotlines');
  const listed = projectHotlines(records).map(({id}) => id);
  const hidden = records.filter((record) => record.confidence === 'low' || record.law_enforcement === 'immigration');
  assert.ok(listed.length > 0 && hidden.length > 0, 'the catalog has both kinds, or this test proves nothing');
  assertNoProblems(
    hidden
      .filter(({id}) => listed.includes(id))
      .map(({id}) => `hotlines/${id}.json is listed; mend data/tools/hotlines.ts`),
  );
});

test('a line that nobody vouches for is unlisted', () => {
  const reasons = [{confidence: 'low'}, {law_enforcement: 'immigration'}, {group: 'none'}] as const;
  for (const {record} of reasons.map(sampleHotline)) {
    assert.deepEqual(projectHotlines([record]), []);
    assert.equal(projectUnlistedHotlines([record])[0]!.id, record.id);
  }
  const {record} = sampleHotline();
  assert.equal(projectHotlines([record])[0]!.id, record.id);
  assert.deepEqual(projectUnlistedHotlines([record]), []);
});

test('a state whose program nobody vouches for keeps its place and nothing else', () => {
  assert.deepEqual(projectPrograms([sampleProgram({confidence: 'low'}).record]), [{state: 'AK'}]);
});

test('a right, a benefit or a page that nobody vouches for is left out', () => {
  assert.deepEqual(projectBenefits([sampleBenefit({confidence: 'low'}).record]), []);
  assert.deepEqual(projectRights([sampleRight({confidence: 'low'}).record]), []);
  assert.deepEqual(projectResources([sampleResource({confidence: 'low'}).record]), []);
});

test('a local service that nobody vouches for is left out, and its record carries no number', () => {
  assert.deepEqual(projectLocalHelp([sampleLocalHelp({confidence: 'low'}).record]), {AK: []});
  const low = readRecordFiles('local-help').flatMap(servicesOf).filter(({record}) => record.confidence === 'low');
  assert.ok(low.length > 0, 'the catalog has some, or this test proves nothing');
  assertNoProblems(
    low.filter(({record}) => record.phones).map(({path}) => `${path}: confidence is low; move its numbers to note`),
  );
});

test('what has ended is left out, even for whoever names its id', () => {
  assert.deepEqual(projectHotlines([sampleHotline({status: 'inactive'}).record]), []);
  assert.deepEqual(projectUnlistedHotlines([sampleHotline({status: 'inactive', confidence: 'low'}).record]), []);
  assert.deepEqual(projectResources([sampleResource({status: 'inactive'}).record]), []);
  assert.deepEqual(projectBenefits([sampleBenefit({status: 'inactive'}).record]), []);
});

const secondHand = {
  url: 'https://example.org/',
  supports: 'the number',
  read: '2026-05-01',
  second_hand: true as const,
};

test('names the file and the ways out when high rests on hearsay', () => {
  assertProblem(
    findConfidenceProblems(sampleHotline({sources: [secondHand]})),
    /^hotlines\/sample-line\.json: confidence is high on one second-hand source; read the page yourself, add/,
  );
});

test('counts the same page on the same day once, on two days twice', () => {
  assertProblem(
    findConfidenceProblems(sampleHotline({sources: [secondHand, {...secondHand}]})),
    /one second-hand source/,
  );
  assertNoProblems(findConfidenceProblems(sampleHotline({sources: [secondHand, {...secondHand, read: '2026-05-02'}]})));
});

test('refuses medium without any source', () => {
  assertProblem(findConfidenceProblems(sampleHotline({confidence: 'medium', sources: []})), /make it low/);
});
