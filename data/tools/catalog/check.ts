import {rules} from '../rules/all-rules.js';
import type {AnyRecord, RecordFile} from '../read-records.js';
import {plural} from './dates.js';
import {exitCodes} from './failure.js';
import type {Answer} from './answer.js';

/** Holds every record to every rule; each problem says where it is and how to repair it. */
export const check = (files: readonly RecordFile<AnyRecord>[]): Answer => {
  const problems = rules.flatMap(({name, find}) => find(files).map((problem) => ({rule: name, problem})));
  const counted = `${plural(files.length, 'record')}, ${plural(rules.length, 'rule')}`;
  return {
    code: problems.length > 0 ? exitCodes.needsWork : exitCodes.fine,
    json: {records: files.length, rules: rules.map(({name}) => name), problems},
    text: [
      ...problems.map(({problem}) => problem),
      problems.length > 0 ? `${counted}: ${plural(problems.length, 'problem')}` : `${counted}: all is well`,
    ].join('\n'),
  };
};
