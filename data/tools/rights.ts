import type {RightRecord} from '../../src/generated/records.js';
import {pick} from './pick.js';
import {constant, sourceFile} from './source-file.js';

/** What everybody has comes first; what depends on a person's case comes after, never mixed in between. */
const kinds: readonly RightRecord['kind'][] = ['framing', 'right', 'immigration-option', 'legal-option'];

const byPlaceOnScreen = (a: RightRecord, b: RightRecord): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.position ?? 0) - (b.position ?? 0) || (a.id < b.id ? -1 : 1);

const projectRight = (record: RightRecord) => ({
  ...pick(record, ['id', 'kind']),
  laws: (record.laws ?? []).map((law) => pick(law, ['citation', 'title'])),
});

/** What the page needs of the rights that a source supports. */
export const projectRights = (records: readonly RightRecord[]) =>
  records
    .filter(({confidence}) => confidence !== 'low')
    .sort(byPlaceOnScreen)
    .map(projectRight);

export const rightsFile = (records: readonly RightRecord[]): string =>
  sourceFile(
    'data/rights/',
    "import type {Right} from '../catalog/right.js';",
    constant('rights', 'readonly Right[]', projectRights(records)),
  );
