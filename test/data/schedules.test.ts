/**
 * Opening hours can be computed with: "open now" must be right at night, across time zones and when clocks change.
 * Whoever is told that a closed line is open may not try a second one.
 */
import test from 'node:test';
import {readRecordFiles} from '../../data/tools/read-records.js';
import {findScheduleProblems, type Schedule} from '../../data/tools/rules/schedules.js';
import {assertNoProblems, assertProblem, servicesOf} from '../support/records.js';
import {sampleHotline} from '../support/sample-records.js';

test('all opening hours can be computed with', () => {
  assertNoProblems(readRecordFiles('hotlines').flatMap(findScheduleProblems));
  assertNoProblems(readRecordFiles('local-help').flatMap(servicesOf).flatMap(findScheduleProblems));
});

const weekdays: Schedule = {
  byday: 'MO,TU,WE,TH,FR',
  opens_at: '11:00',
  closes_at: '20:00',
  timezone: 'America/Los_Angeles',
};
const withSchedules = (...schedules: Schedule[]) => sampleHotline({schedules});

test('names the schedule when its time zone is not one', () => {
  assertProblem(
    findScheduleProblems(withSchedules({...weekdays, timezone: 'PST'})),
    /^hotlines\/sample-line\.json: schedule 1: PST is no time zone; write its IANA name/,
  );
});

test('refuses a line that closes before it opens', () => {
  assertProblem(
    findScheduleProblems(withSchedules({...weekdays, closes_at: '02:00'})),
    /split hours that run past midnight/,
  );
});

test('refuses days that are not days, or that stand twice', () => {
  assertProblem(findScheduleProblems(withSchedules({...weekdays, byday: 'Mo'})), /byday has Mo; write MO/);
  assertProblem(findScheduleProblems(withSchedules({...weekdays, byday: 'MO,MO'})), /names a day twice/);
});

test('refuses schedules that overlap or that are in two zones', () => {
  assertProblem(findScheduleProblems(withSchedules(weekdays, {...weekdays, byday: 'FR'})), /schedule 2: overlaps/);
  const saturday = {...weekdays, byday: 'SA', timezone: 'America/New_York'};
  assertProblem(findScheduleProblems(withSchedules(weekdays, saturday)), /write them in the line's own zone/);
});

test('refuses a line that is always open and has hours', () => {
  assertProblem(findScheduleProblems(sampleHotline({always_open: true, schedules: [weekdays]})), /exclude each other/);
});
