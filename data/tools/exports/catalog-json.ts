import {keyOf, kindOf} from '../kinds.js';
import {recordKinds, type AnyRecord, type RecordFile} from '../read-records.js';
import {license, version, warning} from './notice.js';

/** A record without the pointer for editors, which would lead nowhere outside `data/`. */
const withoutPointer = ({$schema: _, ...record}: AnyRecord & {readonly $schema?: string}): object => record;

const byKey = (a: RecordFile<AnyRecord>, b: RecordFile<AnyRecord>): number =>
  keyOf(a.record) < keyOf(b.record) ? -1 : 1;

/**
 * Everything that `data/` knows, provenance and doubts included, by kind and by id or state.
 * `low` records are in it: whoever judges the catalog must see what it is not sure of.
 */
export const catalogJson = (files: readonly RecordFile<AnyRecord>[]) => ({
  $schema: './catalog.schema.json',
  title: 'ht-help catalog',
  version,
  license,
  warning,
  records: Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      Object.fromEntries(
        files
          .filter((file) => kindOf(file) === kind)
          .sort(byKey)
          .map(({record}) => [keyOf(record), withoutPointer(record)]),
      ),
    ]),
  ),
});
