import {expect} from '@open-wc/testing';
import {hotlines, programs, reviewDates, rights} from '../../src/catalog/catalog.js';
import {findReviewDate, isDue} from '../../src/catalog/review.js';

/** A moment on the reader's own clock. */
const local = (text: string) => new Date(text).getTime();

describe('an entry', () => {
  it('counts as checked through the whole of its last day, where the reader is', () => {
    expect(isDue('2027-05-22', local('2027-05-21T12:00'))).to.be.false;
    expect(isDue('2027-05-22', local('2027-05-22T00:00'))).to.be.false;
    expect(isDue('2027-05-22', local('2027-05-22T23:59:59.999'))).to.be.false;
  });

  it('is due from the first moment of the day after', () => {
    expect(isDue('2027-05-22', local('2027-05-23T00:00'))).to.be.true;
    expect(isDue('2026-12-31', local('2027-01-01T00:00'))).to.be.true;
    expect(isDue('2027-02-28', local('2027-03-01T00:00'))).to.be.true;
  });

  it('is not due on a clock that has lost its battery, and due on one that runs far ahead', () => {
    expect(isDue('2027-05-22', 0)).to.be.false;
    expect(isDue('2027-05-22', local('2099-01-01T00:00'))).to.be.true;
  });
});

describe('the day until which an entry counts as checked', () => {
  it('is known for each line, right and program', () => {
    const days = [
      ...hotlines.map(({id}) => findReviewDate('hotlines', id)),
      ...rights.map(({id}) => findReviewDate('rights', id)),
      ...programs.map(({state}) => findReviewDate('state-compensation', state)),
    ];
    for (const day of days) expect(day).to.match(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is its own where it has one', () => {
    const own = Object.entries(reviewDates).flatMap(([kind, {usual, ...others}]) =>
      Object.entries(others).map(([id, day]) => ({kind: kind as keyof typeof reviewDates, id, day, usual})),
    );
    expect(own.length).to.be.greaterThan(0);
    for (const {kind, id, day, usual} of own) {
      expect(findReviewDate(kind, id), id).to.equal(day);
      expect(day).not.to.equal(usual);
    }
  });
});
