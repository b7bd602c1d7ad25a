import assert from 'node:assert/strict';

export {allFiles, allRecordFiles, servicesOf, type AnyRecord, type RecordFile} from '../../data/tools/read-records.js';
export {findTexts, placeOf, type TextInRecord} from '../../data/tools/texts.js';

/** Fails with all problems at once, each in a line of its own that says where and how to repair. */
export const assertNoProblems = (problems: readonly string[]): void => {
  assert.ok(problems.length === 0, `\n${problems.join('\n')}`);
};

/** The one problem a rule must find in a record that breaks it. */
export const assertProblem = (problems: readonly string[], ...parts: readonly RegExp[]): void => {
  assert.equal(problems.length, 1, `expected one problem, got:\n${problems.join('\n')}`);
  parts.forEach((part) => assert.match(problems[0]!, part));
};
