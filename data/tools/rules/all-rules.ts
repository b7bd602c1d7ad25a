/**
 * Every rule about the records, in the order in which they are best repaired: what cannot be read comes first.
 * The tests in `test/data/` hold each of them; `npm run catalog check` says them all at once.
 */
import type {HotlineRecord, LocalService, StateCompensationRecord} from '../../../src/generated/records.js';
import {fileOf, type AnyRecord, type RecordFile} from '../read-records.js';
import {findDateProblems} from './assured-dates.js';
import {findConfidenceProblems} from './confidence.js';
import {findKindProblems, findMissing, findNameProblems, findServiceProblems} from './file-names.js';
import {findNumberProblems, findUnusedShortCodes} from './phone-numbers.js';
import {findScheduleProblems} from './schedules.js';
import {findSchemaProblems} from './schema.js';
import {findCoverageProblems} from './seed-coverage.js';
import {findSharingProblems, statedReasons} from './shared-numbers.js';
import {shortCodes} from './short-codes.js';
import {sourceItems} from './source-page.js';
import {findClosedSources, findSourceProblems} from './sources.js';
import {findAddressProblems} from './urls.js';
import {findVanityProblems} from './vanity.js';
import {findWrongNumbers} from './wrong-numbers.js';

type Files = readonly RecordFile<AnyRecord>[];

export interface Rule {
  /** The stem of the files that hold the rule and its test. */
  readonly name: string;
  readonly find: (files: Files) => string[];
}

const hotlinesOf = (files: Files) =>
  files.filter(({path}) => path.startsWith('hotlines/')) as RecordFile<HotlineRecord>[];

const programsOf = (files: Files) =>
  files.filter(({path}) => path.startsWith('state-compensation/')) as RecordFile<StateCompensationRecord>[];

const localServicesOf = (files: Files) =>
  files.filter(({path}) => path.startsWith('local-help/')) as RecordFile<LocalService>[];

const localStatesOf = (files: Files): string[] => [
  ...new Set(localServicesOf(files).map(({path}) => fileOf(path).slice(-7, -5).toUpperCase())),
];

export const rules: readonly Rule[] = [
  {name: 'schema', find: (files) => files.flatMap(findSchemaProblems)},
  {
    name: 'file-names',
    find: (files) => [
      ...files.flatMap(findNameProblems),
      ...findMissing('state-compensation', programsOf(files).map(({record}) => record.state)),
      ...findMissing('local-help', localStatesOf(files)),
      ...findServiceProblems(localServicesOf(files)),
      ...programsOf(files).flatMap(findKindProblems),
    ],
  },
  {
    name: 'phone-numbers',
    find: (files) => [...files.flatMap(findNumberProblems), ...findUnusedShortCodes(files, Object.keys(shortCodes))],
  },
  {name: 'wrong-numbers', find: (files) => files.flatMap(findWrongNumbers)},
  {name: 'vanity', find: (files) => files.flatMap(findVanityProblems)},
  {name: 'shared-numbers', find: (files) => findSharingProblems(files, statedReasons)},
  {name: 'schedules', find: (files) => [...hotlinesOf(files), ...localServicesOf(files)].flatMap(findScheduleProblems)},
  {name: 'urls', find: (files) => files.flatMap(findAddressProblems)},
  {name: 'sources', find: (files) => [...files.flatMap(findSourceProblems), ...files.flatMap(findClosedSources)]},
  {name: 'confidence', find: (files) => files.flatMap(findConfidenceProblems)},
  {name: 'assured-dates', find: (files) => files.flatMap(findDateProblems)},
  {name: 'seed-coverage', find: (files) => findCoverageProblems(files, sourceItems)},
];
