/**
 * What a person finds in their state: who is behind each number is said, the police never come first, and a number
 * that nobody showed to be a line for people who seek help is not offered as one.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {packServices, projectLocalHelp} from '../../data/tools/local-help.js';
import {readRecordFiles, readRecords} from '../../data/tools/read-records.js';
import {hasOwnLine, isSurvivorLine} from '../../src/catalog/local-help.js';
import {unpackServices} from '../../src/catalog/unpack-services.js';
import type {LocalService} from '../../src/generated/records.js';
import {assertNoProblems, servicesOf} from '../support/records.js';
import {sampleLocalHelp} from '../support/sample-records.js';

const help = projectLocalHelp(readRecords('local-help'));
const project = (changes: Partial<LocalService>) => projectLocalHelp([sampleLocalHelp(changes).record])['AK']!;

test('what is packed comes out the same, for each of the 56', () => {
  assert.equal(Object.keys(help).length, 56);
  for (const services of Object.values(help)) assert.deepEqual(unpackServices(packServices(services)), services);
});

test('every number that travels stands in the record of that state, as a line or as an office', () => {
  const problems = readRecordFiles('local-help').flatMap(({path, record}) => {
    const inRecord = record.services.flatMap(({phones = []}) => phones);
    return help[record.state]!.flatMap(({phones = [], office}) => [
      ...phones
        .filter(({number}) => !inRecord.some((phone) => phone.number === number && phone.intake))
        .map(({number}) => `${path}: ${number} is offered as a line`),
      ...(office && !inRecord.some(({number, intake}) => number === office && !intake)
        ? [`${path}: ${office} is offered as an office`]
        : []),
    ]);
  });
  assertNoProblems(problems);
});

test('the police, and lines that make reports, come after all lines for survivors', () => {
  for (const [state, services] of Object.entries(help)) {
    const late = services.findIndex(({answer}) => /police|child-protection/.test(answer ?? ''));
    const later = services.slice(Math.max(late, 0)).filter((service) => service.section === 'trafficking');
    if (late >= 0) assert.deepEqual(later.filter(isSurvivorLine), [], state);
  }
});

test('states whose line is answered by the police alone have no line of their own', () => {
  for (const state of ['AL', 'FL', 'OH', 'OK', 'PA', 'UT', 'AZ', 'TN']) assert.equal(hasOwnLine(help[state]!), false, state);
  for (const state of ['CA', 'CO', 'MN', 'NJ', 'RI', 'WA']) assert.equal(hasOwnLine(help[state]!), true, state);
});

test('nobody is asked to call a number without a word on who answers', () => {
  const silent = Object.entries(help).flatMap(([state, services]) =>
    services.filter(({phones, answer}) => phones && !answer).map(({name}) => `data/local-help: ${state}: ${name}: set answered_by`),
  );
  assertNoProblems(silent);
});

test('a group or a program is called an office, and does not count as the line of its state', () => {
  const phones = [{number: '+19075550123', type: 'voice' as const, intake: true}];
  const group = project({kind: 'trafficking-program', answered_by: undefined, phones});
  assert.equal(group[0]!.answer, 'office');
  assert.equal(hasOwnLine(group), false);
});

test('a number that nobody showed to be an intake line is an office number', () => {
  for (const intake of [undefined, false]) {
    const phone = {number: '+19075550123', type: 'voice' as const, ...(intake === false && {intake})};
    const [service] = project({kind: 'legal-aid', answered_by: undefined, phones: [phone]});
    assert.deepEqual([service!.phones, service!.office], [undefined, '+19075550123']);
  }
});

test('a police number for tips alone, and a site of the police, are left out', () => {
  assert.deepEqual(project({answered_by: 'police', phones: [{number: '+19075550123', type: 'voice', intake: false}]}), []);
  assert.equal(project({answered_by: 'police'})[0]!.url, undefined);
});

test('whoever answers the police line of a state says so in the record', () => {
  const silent = readRecordFiles('local-help')
    .flatMap(servicesOf)
    .filter(({record}) => /police|law[- ]enforcement/i.test(record.name) && !record.answered_by);
  assertNoProblems(silent.map(({path}) => `${path}: the name speaks of the police; set answered_by`));
});
