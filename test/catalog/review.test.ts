import {expect} from '@open-wc/testing';
import {
  benefits,
  benefitsReviewDates,
  hotlines,
  hotlinesReviewDates,
  rights,
  rightsReviewDates,
  stateCompensationReviewDates,
} from '../../src/catalog/catalog.js';
import {programs} from '../../src/catalog/programs.js';
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
      ...benefits.map(({id}) => findReviewDate(benefitsReviewDates, id)),
      ...hotlines.map(({id}) => findReviewDate(hotlinesReviewDates, id)),
      ...rights.map(({id}) => findReviewDate(rightsReviewDates, id)),
      ...programs.map(({state}) => findReviewDate(stateCompensationReviewDates, state)),
    ];
    for (const day of days) expect(day).to.match(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is its own where it has one', () => {
    const dates = {usual: '2027-11-22', TN: '2027-07-01'};
    expect(findReviewDate(dates, 'TN')).to.equal('2027-07-01');
    expect(findReviewDate(dates, 'OH')).to.equal('2027-11-22');
  });
});
