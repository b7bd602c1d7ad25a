/**
 * Everything that the page this catalog grew from offers has a record here, and the record says what that page
 * printed: whoever compares the two must find each item, and why ours differs. What no element shows is what no
 * source supports, and nothing else. That the rest is on screen is for test/elements/source-page.test.ts.
 */
import type {AnyRecord, RecordFile} from '../read-records.js';
import type {SourceItem} from './source-page.js';

const digitsOf = (number: string): string => number.replace(/\D/g, '').slice(-10);

const phonesOf = (record: AnyRecord): readonly {readonly number: string}[] => ('phones' in record && record.phones) || [];

const seedOf = (record: AnyRecord) => ('seed' in record ? record.seed : undefined);

export const findCoverageProblems = (files: readonly RecordFile<AnyRecord>[], items: readonly SourceItem[]): string[] =>
  items.flatMap(({item, record: name, hasNumber, notShown}) => {
    if (!name) return [];
    const path = `${name}.json`;
    const record = files.find((file) => file.path === path)?.record;
    if (!record) return [`${path} is missing; add it, with confidence low if nothing supports it`];
    if (notShown && record.confidence !== 'low')
      return [`${path}: it is supported by now; show it, and take notShown out of data/tools/rules/source-page.ts`];
    if (!notShown && record.confidence === 'low')
      return [`${path}: it is not shown any more; say why as notShown in data/tools/rules/source-page.ts`];
    // A jurisdiction's own program is not on the page, only that there is one.
    if (path.startsWith('state-compensation/')) return [];
    const printed = seedOf(record)?.printed;
    if (!printed) return [`${path}: seed.printed is missing; add what the page prints for ${item}`];
    if (!hasNumber) return [];
    if (!printed.number) return [`${path}: seed.printed.number is missing; add the number that the page prints for ${item}`];
    const numbers = phonesOf(record).map((phone) => digitsOf(phone.number));
    if (!numbers.includes(digitsOf(printed.number)) && !seedOf(record)?.differs) {
      return [`${path}: seed.differs is missing; say why our number is not the one that the page prints`];
    }
    return [];
  });
