/**
 * The numbers that were misprinted, replaced or withdrawn stand nowhere a person could meet them,
 * in whatever spelling: only `seed` and `note` tell maintainers what was printed and why ours differs.
 */
import type {RecordFile} from '../read-records.js';
import {findTexts, placeOf} from '../texts.js';
import {findWithdrawnNumbers} from './withdrawn-numbers.js';

export const isProvenance = (keys: readonly string[]): boolean => keys.includes('seed') || keys.includes('note');

export const findWrongNumbers = ({path, record}: RecordFile<unknown>): string[] =>
  findTexts(record)
    .filter(({keys}) => !isProvenance(keys))
    .flatMap(({keys, text}) =>
      findWithdrawnNumbers(text).map(
        ({found, why}) => `${path}: ${placeOf(keys)}: ${found}: ${why}; take it out, or move it to note`,
      ),
    );
