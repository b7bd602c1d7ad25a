import {distance} from 'fastest-levenshtein';
import {fullKeyOf, keyOf, nameOf} from '../kinds.js';
import {fileOf, isLocalService, type AnyRecord, type RecordFile} from '../read-records.js';
import {UsageError} from './failure.js';

type File = RecordFile<AnyRecord>;

const simplify = (id: string): string => id.toLowerCase().replace(/^data\//, '').replace(/\.json$/, '');

const answersTo = (file: File, id: string): boolean =>
  [keyOf(file.record), fullKeyOf(file)].some((key) => key.toLowerCase() === simplify(id));

/** The local services of a state, which share a file: `local-help/OH`. */
const inStateFile = (files: readonly File[], id: string): readonly File[] =>
  files.filter(({path}) => isLocalService(path) && fileOf(path) === `${simplify(id)}.json`);

/** The ids that a slip of the pen is closest to, by their spelling or as a part of the name. */
const findNearest = (files: readonly File[], id: string): readonly string[] => {
  const wanted = id.toLowerCase();
  const scored = files.map((file) => {
    const inName = nameOf(file).toLowerCase().includes(wanted);
    const key = keyOf(file.record).toLowerCase();
    const score = inName || key.includes(wanted) ? 0 : Math.min(distance(key, wanted), distance(fullKeyOf(file).toLowerCase(), wanted));
    return {text: `${fullKeyOf(file)} (${nameOf(file)})`, score};
  });
  return scored
    .sort((a, b) => a.score - b.score || (a.text < b.text ? -1 : 1))
    .slice(0, 3)
    .map(({text}) => text);
};

/** The one record of that id: `nhth`, `OH`, or with its kind, `state-compensation/OH`. */
export const findRecord = (files: readonly File[], id: string): File => {
  const found = files.filter((file) => answersTo(file, id));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    throw new UsageError(`"${id}" is in more than one folder; write ${found.map(fullKeyOf).join(' or ')}`);
  }
  const inState = inStateFile(files, id);
  if (inState.length > 0) {
    throw new UsageError(`"${id}" has ${inState.length} services; name one of them\n  ${inState.map(fullKeyOf).join('\n  ')}`);
  }
  throw new UsageError(`No record has the id "${id}". Did you mean\n  ${findNearest(files, id).join('\n  ')}`);
};

/** The record of that id, or all local services of a state: `local-help/OH`. */
export const findRecords = (files: readonly File[], id: string): readonly File[] => {
  const inState = inStateFile(files, id);
  return inState.length > 0 ? inState : [findRecord(files, id)];
};
