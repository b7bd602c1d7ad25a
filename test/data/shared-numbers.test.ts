/**
 * Two records share a number only where somebody has said why.
 * Where a page was copied by hand, the commonest slip is the number of the line above.
 */
import test from 'node:test';
import {allRecordFiles, assertNoProblems, assertProblem, type AnyRecord, type RecordFile} from '../support/records.js';
import {sampleHotline, sampleProgram} from '../support/sample-records.js';

type SharedNumbers = Readonly<Record<string, {readonly records: readonly string[]; readonly why: string}>>;

/** Delete an entry when one of its records is gone or has a number of its own. */
const statedReasons: SharedNumbers = {
  '+18006624357': {
    records: ['benefits/samhsa-programs.json', 'hotlines/samhsa.json'],
    why: "the agency's one line for finding care: a line to call, and the way into its programs",
  },
  '+18558121001': {
    records: ['hotlines/deaf-hotline.json', 'hotlines/ndvh.json'],
    why: "the Domestic Violence Hotline's videophone is The Deaf Hotline, which it runs together with ADWAS",
  },
  '+18664879243': {
    records: ['hotlines/dol-whd.json', 'resources/dol-whd-rights.json'],
    why: "the Wage and Hour Division's one number: a line to call, and beside its page about rights at work",
  },
};

const recordsByNumber = (files: readonly RecordFile<AnyRecord>[]): Map<string, string[]> => {
  const byNumber = new Map<string, string[]>();
  for (const {path, record} of files) {
    const numbers = new Set(('phones' in record ? record.phones : undefined)?.map(({number}) => number));
    numbers.forEach((number) => byNumber.set(number, [...(byNumber.get(number) ?? []), path]));
  }
  return byNumber;
};

const findSharingProblems = (files: readonly RecordFile<AnyRecord>[], stated: SharedNumbers): string[] => {
  const shared = [...recordsByNumber(files)].filter(([, paths]) => paths.length > 1);
  const unstated = shared.filter(([number, paths]) => String(stated[number]?.records) !== String(paths));
  const stale = Object.keys(stated).filter((number) => !shared.some(([other]) => other === number));
  return [
    ...unstated.map(
      ([number, paths]) =>
        `${paths.join(' and ')} share ${number}; correct the wrong one, or say why in test/data/shared-numbers.test.ts`,
    ),
    ...stale.map(
      (number) => `${number} is listed as shared and is not; delete it from test/data/shared-numbers.test.ts`,
    ),
  ];
};

test('no number stands in two records without a stated reason', () => {
  assertNoProblems(findSharingProblems(allRecordFiles(), statedReasons));
});

const phones = [{number: '+12025550123', type: 'voice' as const}];
const pair = [sampleHotline({phones}), sampleProgram({phones})];

test('names both records when they share a number', () => {
  assertProblem(
    findSharingProblems(pair, {}),
    /sample-line\.json and state-compensation\/ak\.json share \+12025550123; correct the wrong one/,
  );
});

test('lets a stated reason cover only the records it names', () => {
  const stated = {'+12025550123': {records: pair.map(({path}) => path), why: 'invented'}};
  assertNoProblems(findSharingProblems(pair, stated));
  assertProblem(
    findSharingProblems([...pair, {...pair[0]!, path: 'hotlines/third.json'}], stated),
    /third\.json share/,
  );
});

test('names a listed number that is no longer shared', () => {
  const stated = {'+12025550199': {records: ['a', 'b'], why: 'invented'}};
  assertProblem(findSharingProblems([], stated), /\+12025550199 is listed as shared and is not; delete it/);
});
