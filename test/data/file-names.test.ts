/**
 * A file's path says what it holds, so that a maintainer finds a record without searching,
 * and no jurisdiction is forgotten: a person there would find an empty page.
 */
import test from 'node:test';
import {readRecordFiles} from '../../data/tools/read-records.js';
import {allRecordFiles, assertNoProblems, assertProblem, type AnyRecord, type RecordFile} from '../support/records.js';
import {sampleHotline, sampleProgram} from '../support/sample-records.js';

/** The 50 states, the district, and the five territories that people live in (USPS codes). */
const jurisdictions = `
  AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY
  OH OK OR PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY`
  .trim()
  .split(/\s+/);

const territories = ['AS', 'GU', 'MP', 'PR', 'VI'];

const findNameProblems = ({path, record}: RecordFile<AnyRecord>): string[] => {
  const name = 'state' in record ? record.state.toLowerCase() : record.id;
  const expected = `${path.split('/')[0]}/${name}.json`;
  return path === expected ? [] : [`${path}: it holds ${name}; rename it to ${expected}, or correct the record`];
};

const findMissing = (states: readonly string[]): string[] => [
  ...jurisdictions
    .filter((state) => !states.includes(state))
    .map(
      (state) => `state-compensation/${state.toLowerCase()}.json is missing; add it, with no program if none is known`,
    ),
  ...states
    .filter((state) => !jurisdictions.includes(state))
    .map((state) => `state-compensation/${state.toLowerCase()}.json: ${state} is not a US jurisdiction; take it out`),
];

const kindOf = (state: string): string =>
  state === 'DC' ? 'district' : territories.includes(state) ? 'territory' : 'state';

test('every path matches the record in it', () => {
  assertNoProblems(allRecordFiles().flatMap(findNameProblems));
});

test('all 56 jurisdictions have a record', () => {
  assertNoProblems(findMissing(readRecordFiles('state-compensation').map(({record}) => record.state)));
});

test('every jurisdiction is called what it is', () => {
  assertNoProblems(
    readRecordFiles('state-compensation')
      .filter(({record}) => record.kind !== kindOf(record.state))
      .map(({path, record}) => `${path}: kind is ${record.kind}; make it ${kindOf(record.state)}`),
  );
});

test('names the file and its right name when the two differ', () => {
  const moved = {...sampleHotline({id: 'other-line'}), path: 'hotlines/sample-line.json'};
  assertProblem(
    findNameProblems(moved),
    /^hotlines\/sample-line\.json: it holds other-line; rename it to hotlines\/other-line\.json/,
  );
  assertProblem(findNameProblems(sampleProgram({state: 'AL'})), /rename it to state-compensation\/al\.json/);
});

test('names the state when one is missing or made up', () => {
  assertProblem(findMissing(jurisdictions.filter((state) => state !== 'GU')), /gu\.json is missing; add it/);
  assertProblem(findMissing([...jurisdictions, 'ZZ']), /ZZ is not a US jurisdiction/);
});
