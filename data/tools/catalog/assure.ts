import {readFileSync, writeFileSync} from 'node:fs';
import {applyEdits, modify, parse, type JSONPath} from 'jsonc-parser';
import {fullKeyOf} from '../kinds.js';
import {fileOf, type AnyRecord, type RecordFile} from '../read-records.js';
import {addMonths, findDateProblems, monthsBetweenChecks} from '../rules/assured-dates.js';
import {findSchemaProblems} from '../rules/schema.js';
import type {Answer} from './answer.js';
import {exitCodes, UsageError} from './failure.js';

export interface Assurance {
  readonly date: string;
  readonly by: string;
  readonly how: string;
}

/** Two spaces, as in every record: the change of one value must not touch another line. */
const formattingOptions = {insertSpaces: true, tabSize: 2, eol: '\n'};

const set = (text: string, path: JSONPath, value: unknown): string =>
  applyEdits(
    text,
    modify(text, path, value, {
      formattingOptions,
      // A new list stands after the sources, where the schema has it.
      getInsertionIndex: (keys) => keys.indexOf('sources') + 1 || keys.length,
    }),
  );

/** Where in its file a record stands: the whole of it, but for one service among those of a state. */
const keysTo = (text: string, path: string): JSONPath => {
  const [, id] = path.split(' ');
  const {services = []} = parse(text) as {services?: {id: string}[]};
  return id ? ['services', services.findIndex((service) => service.id === id)] : [];
};

const recordIn = (text: string, keys: JSONPath): AnyRecord =>
  keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], parse(text)) as AnyRecord;

/** The text of a record with one more check in it, and with the days that follow from it. */
export const writeAssurance = (text: string, path: string, assurance: Assurance): string => {
  const keys = keysTo(text, path);
  const {assurances = []} = recordIn(text, keys);
  const added = assurances.length > 0
    ? applyEdits(text, modify(text, [...keys, 'assurances', assurances.length], assurance, {formattingOptions, isArrayInsertion: true}))
    : set(text, [...keys, 'assurances'], [assurance]);
  const dated = set(added, [...keys, 'assured_date'], assurance.date);
  return set(dated, [...keys, 'review_by'], addMonths(assurance.date, monthsBetweenChecks(path)));
};

const refuseBadDay = ({path, record}: RecordFile<AnyRecord>, {date}: Assurance, day: string): void => {
  if (date > day) throw new UsageError(`${date} has not come yet; give the day of the check`);
  if (date < record.assured_date) {
    throw new UsageError(`${path} was checked on ${record.assured_date}, later than ${date}; nothing to write`);
  }
};

/** Writes who checked a record, how and when, into its file, and sets when it is due again. */
export const assure = (
  directory: string,
  file: RecordFile<AnyRecord>,
  {date, ...said}: Assurance,
  day: string,
): Answer => {
  const assurance = {date, by: said.by.trim(), how: said.how.trim()};
  refuseBadDay(file, assurance, day);
  const place = `${directory}${fileOf(file.path)}`;
  const text = writeAssurance(readFileSync(place, 'utf8'), file.path, assurance);
  const record = recordIn(text, keysTo(text, file.path));
  const problems = [file].flatMap(({path}) => [
    ...findSchemaProblems({path, record}),
    ...findDateProblems({path, record}),
  ]);
  if (problems.length > 0) throw new UsageError(`Nothing was written.\n${problems.join('\n')}`);
  writeFileSync(place, text);
  const {assured_date, review_by} = record;
  return {
    code: exitCodes.fine,
    json: {id: fullKeyOf(file), path: file.path, assurance, assured_date, review_by},
    text: `data/${file.path}: checked by ${assurance.by} on ${date}; due again by ${review_by}.\nIf what you heard differs from the record, correct it too, then run \`npm run catalog check\`.`,
  };
};
