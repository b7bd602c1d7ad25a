import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {
  BenefitRecord,
  HotlineRecord,
  ResourceRecord,
  RightRecord,
  StateCompensationRecord,
} from '../../src/generated/records.js';

/** The folder of the facts. */
export const dataDirectory = fileURLToPath(new URL('..', import.meta.url));

/** What the files of each folder hold; the folder's name is the kind of its records. */
export interface RecordTypes {
  benefits: BenefitRecord;
  hotlines: HotlineRecord;
  resources: ResourceRecord;
  rights: RightRecord;
  'state-compensation': StateCompensationRecord;
}

export type RecordKind = keyof RecordTypes;

/** A record of any kind: all have their provenance in common. */
export type AnyRecord = RecordTypes[RecordKind];

/** Each kind of record and the schema its files follow. */
export const schemaFiles: Readonly<Record<RecordKind, string>> = {
  benefits: 'benefit.schema.json',
  hotlines: 'hotline.schema.json',
  resources: 'resource.schema.json',
  rights: 'right.schema.json',
  'state-compensation': 'state-compensation.schema.json',
};

export const recordKinds = Object.keys(schemaFiles) as RecordKind[];

/** A record and the file it stands in, so that a complaint about it can say where to repair. */
export interface RecordFile<T> {
  /** Relative to `data/`: `hotlines/nhth.json`. */
  readonly path: string;
  readonly record: T;
}

export const readJson = (path: string, directory = dataDirectory): unknown => {
  try {
    return JSON.parse(readFileSync(`${directory}${path}`, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}; repair the JSON`, {cause: error});
  }
};

/** Names of the files in a folder of `data/`, sorted: no two disks list them in the same order. */
export const listFiles = (folder: string, directory = dataDirectory): string[] =>
  existsSync(`${directory}${folder}`) ? readdirSync(`${directory}${folder}`).sort() : [];

export const readRecordFiles = <K extends RecordKind>(
  kind: K,
  directory = dataDirectory,
): RecordFile<RecordTypes[K]>[] =>
  listFiles(kind, directory)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${kind}/${name}`)
    .map((path) => ({path, record: readJson(path, directory) as RecordTypes[K]}));

export const readRecords = <K extends RecordKind>(kind: K): RecordTypes[K][] =>
  readRecordFiles(kind).map(({record}) => record);

/** The records of every kind, kind by kind. */
export const allRecordFiles = (directory = dataDirectory): RecordFile<AnyRecord>[] =>
  recordKinds.flatMap((kind): RecordFile<AnyRecord>[] => readRecordFiles(kind, directory));
