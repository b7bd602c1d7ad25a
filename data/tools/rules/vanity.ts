/**
 * A number spelled with letters dials the same line as its digits.
 * Two of the misprints this catalog started from were numbers whose letters nobody had compared.
 */
import type {AnyRecord, RecordFile} from '../read-records.js';

const keys = 'abc2def3ghi4jkl5mno6pqrs7tuv8wxyz9';

/** What a phone dials for a spelling: the digit that stands after the letter on its key. */
const toDigits = (spelling: string): string =>
  spelling
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/[a-z]/g, (letter) => /\d/.exec(keys.slice(keys.indexOf(letter)))![0]);

/** Phones ignore what is dialled after the last digit, so that a word may be longer: PRIDE for 7743. */
const dialsSame = (vanity: string, number: string): boolean => {
  const dialled = toDigits(vanity);
  const extra = dialled.slice(number.length - 1);
  return `+${dialled}`.startsWith(number) && /^[A-Za-z]*$/.test(vanity.slice(vanity.length - extra.length));
};

interface Phone {
  readonly number: string;
  readonly vanity?: string;
}

const phonesOf = (record: AnyRecord): readonly Phone[] => ('phones' in record && record.phones) || [];

export const findVanityProblems = ({path, record}: RecordFile<AnyRecord>): string[] =>
  phonesOf(record).flatMap(({number, vanity}, index) =>
    vanity === undefined || dialsSame(vanity, number)
      ? []
      : [
          `${path}: phone ${index + 1}: ${vanity} dials ${toDigits(vanity)}, not ${number}; compare both with the source`,
        ],
  );
