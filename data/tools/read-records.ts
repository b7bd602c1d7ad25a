import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {
  BenefitRecord,
  HotlineRecord,
  LocalHelpRecord,
  LocalService,
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
  'local-help': LocalHelpRecord;
  resources: ResourceRecord;
  rights: RightRecord;
  'state-compensation': StateCompensationRecord;
}

export type RecordKind = keyof RecordTypes;

/** What a file holds, as it is. */
export type AnyFile = RecordTypes[RecordKind];

/** A record of any kind: all have their provenance in common. The local services of a state share a file. */
export type AnyRecord = Exclude<AnyFile, LocalHelpRecord> | LocalService;

/** Each kind of record and the schema its files follow. */
export const schemaFiles: Readonly<Record<RecordKind, string>> = {
  benefits: 'benefit.schema.json',
  hotlines: 'hotline.schema.json',
  'local-help': 'local-help.schema.json',
  resources: 'resource.schema.json',
  rights: 'right.schema.json',
  'state-compensation': 'state-compensation.schema.json',
};

export const recordKinds = Object.keys(schemaFiles) as RecordKind[];

/** A record and the file it stands in, so that a complaint about it can say where to repair. */
export interface RecordFile<T> {
  /** Relative to `data/`: `hotlines/nhth.json`; of a local service with its id, `local-help/oh.json oh-line`. */
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

/** The file that a record stands in. */
export const fileOf = (path: string): string => path.split(' ')[0]!;

/** Whether a path is that of one service among those of a state. */
export const isLocalService = (path: string): boolean => path.includes(' ');

/** The services of a state, each of which has a provenance of its own. */
export const servicesOf = ({path, record}: RecordFile<LocalHelpRecord>): RecordFile<LocalService>[] =>
  record.services.map((service) => ({path: `${path} ${service.id}`, record: service}));

/** Every file as it stands in `data/`. */
export const allFiles = (directory = dataDirectory): RecordFile<AnyFile>[] =>
  recordKinds.flatMap((kind): RecordFile<AnyFile>[] => readRecordFiles(kind, directory));

/** The records of every kind, kind by kind: all that has a provenance of its own. */
export const allRecordFiles = (directory = dataDirectory): RecordFile<AnyRecord>[] =>
  recordKinds.flatMap((kind): RecordFile<AnyRecord>[] =>
    kind === 'local-help' ? readRecordFiles(kind, directory).flatMap(servicesOf) : readRecordFiles(kind, directory),
  );
