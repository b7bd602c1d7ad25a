import type {BenefitRecord} from '../../src/generated/records.js';
import {pick} from './pick.js';
import {constant, sourceFile} from './source-file.js';

/** What a person may get comes first, then the letters that open some of it. */
const kinds: readonly BenefitRecord['kind'][] = ['program', 'letter'];

const byPlaceOnScreen = (a: BenefitRecord, b: BenefitRecord): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.position - b.position || (a.id < b.id ? -1 : 1);

const projectBenefit = (record: BenefitRecord) => ({
  ...pick(record, ['id', 'kind', 'name', 'abbreviation', 'eligible', 'letter', 'limit', 'url']),
  ...(record.phones && {phones: record.phones.map((phone) => pick(phone, ['number', 'type']))}),
  // These rules change with each Congress, so the month in which they were read is part of what a reader is told.
  as_of: record.assured_date.slice(0, 7),
});

/** What the page needs of the programs and letters that a source supports and that still exist. */
export const projectBenefits = (records: readonly BenefitRecord[]) =>
  records
    .filter(({confidence, status}) => confidence !== 'low' && status !== 'inactive')
    .sort(byPlaceOnScreen)
    .map(projectBenefit);

export const benefitsFile = (records: readonly BenefitRecord[]): string =>
  sourceFile(
    'data/benefits/',
    "import type {Benefit} from '../catalog/benefit.js';",
    constant('benefits', 'readonly Benefit[]', projectBenefits(records)),
  );
