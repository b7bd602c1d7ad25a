import {expect} from '@open-wc/testing';
import {findOpeningState, type Schedule} from '../../src/catalog/schedule.js';

const weekdays: Schedule = {
  byday: 'MO,TU,WE,TH,FR',
  opens_at: '11:00',
  closes_at: '20:00',
  timezone: 'America/Los_Angeles',
};
const saturday: Schedule = {...weekdays, byday: 'SA', opens_at: '09:00', closes_at: '14:00'};
const line = [weekdays, saturday];

const at = (time: string) => {
  const {open, weekday, time: next} = findOpeningState(line, new Date(time));
  return {open, weekday, time: next};
};

describe('opening hours', () => {
  it('is open from the first minute to the last, in the time zone of the line', () => {
    expect(at('2026-11-23T18:59:59Z')).to.deep.equal({open: false, weekday: 1, time: '11:00'});
    expect(at('2026-11-23T19:00:00Z')).to.deep.equal({open: true, weekday: 1, time: '20:00'});
    expect(at('2026-11-24T03:59:59Z')).to.deep.equal({open: true, weekday: 1, time: '20:00'});
    expect(at('2026-11-24T04:00:00Z')).to.deep.equal({open: false, weekday: 2, time: '11:00'});
  });

  it('knows the other hours of another day', () => {
    expect(at('2026-11-28T17:00:00Z')).to.deep.equal({open: true, weekday: 6, time: '14:00'});
  });

  it('names the day when it opens next, over a closed Sunday', () => {
    expect(at('2026-11-28T22:00:00Z')).to.deep.equal({open: false, weekday: 1, time: '11:00'});
    expect(at('2026-11-29T20:00:00Z')).to.deep.equal({open: false, weekday: 1, time: '11:00'});
  });

  it('is right on the day when daylight saving begins', () => {
    // 8 March 2026: 02:00 becomes 03:00 in Los Angeles. The Monday after is seven hours behind UTC.
    expect(at('2026-03-06T19:00:00Z').open, 'Friday, winter time').to.equal(true);
    expect(at('2026-03-09T17:59:59Z').open, 'Monday, summer time').to.equal(false);
    expect(at('2026-03-09T18:00:00Z').open, 'Monday, summer time').to.equal(true);
  });

  it('is right on the day when daylight saving ends', () => {
    // 1 November 2026: 02:00 becomes 01:00 again.
    expect(at('2026-10-30T18:00:00Z').open, 'Friday, summer time').to.equal(true);
    expect(at('2026-11-02T18:00:00Z').open, 'Monday, winter time').to.equal(false);
    expect(at('2026-11-02T19:00:00Z').open, 'Monday, winter time').to.equal(true);
  });

  it('is right through the hour that comes twice', () => {
    const night: Schedule = {byday: 'SU', opens_at: '01:15', closes_at: '03:00', timezone: 'America/Los_Angeles'};
    const isOpen = (time: string) => findOpeningState([night], new Date(time)).open;
    expect(isOpen('2026-11-01T08:10:00Z'), '01:10 for the first time').to.equal(false);
    expect(isOpen('2026-11-01T08:30:00Z'), '01:30 for the first time').to.equal(true);
    expect(isOpen('2026-11-01T09:30:00Z'), '01:30 for the second time').to.equal(true);
    expect(isOpen('2026-11-01T11:00:00Z'), '03:00').to.equal(false);
  });

  it('stays open where one opening follows another at once', () => {
    const halves: Schedule[] = [
      {...saturday, closes_at: '12:00'},
      {...saturday, opens_at: '12:00', closes_at: '17:00'},
    ];
    const isOpen = (time: string) => findOpeningState(halves, new Date(time)).open;
    expect(isOpen('2026-11-28T19:59:00Z'), '11:59').to.equal(true);
    expect(isOpen('2026-11-28T20:00:00Z'), '12:00').to.equal(true);
    expect(isOpen('2026-11-29T01:00:00Z'), '17:00').to.equal(false);
  });

  it('looks a whole week ahead for a line that opens once a week', () => {
    const weekly: Schedule = {...saturday};
    expect(findOpeningState([weekly], new Date('2026-11-28T22:30:00Z'))).to.include({open: false, weekday: 6});
  });
});
