import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {keyOf} from '../kinds.js';
import {allRecordFiles, recordKinds, type AnyRecord} from '../read-records.js';
import {UsageError} from './failure.js';

/** Records by `hotlines/nhth`; those of a record kind that this version does not know are left out. */
export type Catalog = ReadonlyMap<string, AnyRecord>;

type Loose = AnyRecord & {readonly $schema?: string};

/** The services of a state share a file, and each is a record. */
const recordsIn = (value: Loose & {readonly services?: readonly Loose[]}): readonly Loose[] => value.services ?? [value];

const toCatalog = (records: readonly (readonly [kind: string, record: Loose])[]): Catalog =>
  new Map(
    records.flatMap(([kind, value]) => recordsIn(value).map((record) => [kind, record] as const)).map(([kind, {$schema: _, ...record}]) => [`${kind}/${keyOf(record as AnyRecord)}`, record as AnyRecord]),
  );

const readJsonFile = (path: string): Catalog => {
  const value = JSON.parse(readFileSync(path, 'utf8')) as {records?: Record<string, Record<string, Loose>>};
  if (!value.records) throw new UsageError(`${path} is not a catalog.json; name one, a data folder or a git revision`);
  return toCatalog(
    Object.entries(value.records).flatMap(([kind, records]) =>
      Object.values(records).map((record) => [kind, record] as const),
    ),
  );
};

const readFolder = (path: string): Catalog =>
  toCatalog(allRecordFiles(path.endsWith('/') ? path : `${path}/`).map((file) => [file.path.split('/')[0]!, file.record]));

const git = (directory: string, ...parts: readonly string[]): string =>
  execFileSync('git', parts, {cwd: directory, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore']});

/** The records as they were at a tag, branch or commit; nothing is checked out. */
const readRevision = (revision: string, directory: string): Catalog => {
  const list = (): string[] => {
    try {
      // Without the end of options, a revision that begins with a hyphen would be an option.
      return git(directory, 'ls-tree', '-r', '--name-only', '--end-of-options', revision, './').split('\n');
    } catch {
      throw new UsageError(`"${revision}" is no file, no folder, and no git revision that has data in it`);
    }
  };
  const paths = list().filter((path) => path.endsWith('.json') && recordKinds.some((kind) => path.startsWith(`${kind}/`)));
  return toCatalog(
    paths.map((path) => [path.split('/')[0]!, JSON.parse(git(directory, 'show', `${revision}:./${path}`)) as Loose]),
  );
};

/** A catalog from a catalog.json, a data folder, or a git revision of this one. */
export const readCatalog = (from: string, directory: string): Catalog => {
  if (!existsSync(from)) return readRevision(from, directory);
  return statSync(from).isDirectory() ? readFolder(from) : readJsonFile(from);
};
