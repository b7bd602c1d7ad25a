/**
 * A number spelled with letters dials the same line as its digits.
 * Two of the misprints this catalog started from were numbers whose letters nobody had compared.
 */
import test from 'node:test';
import {allRecordFiles, assertNoProblems, assertProblem, type AnyRecord, type RecordFile} from '../support/records.js';
import {sampleBenefit, sampleHotline} from '../support/sample-records.js';

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

const findVanityProblems = ({path, record}: RecordFile<AnyRecord>): string[] =>
  phonesOf(record).flatMap(({number, vanity}, index) =>
    vanity === undefined || dialsSame(vanity, number)
      ? []
      : [
          `${path}: phone ${index + 1}: ${vanity} dials ${toDigits(vanity)}, not ${number}; compare both with the source`,
        ],
  );

test('every spelling with letters dials the number it stands for', () => {
  assertNoProblems(allRecordFiles().flatMap(findVanityProblems));
});

const spelled = (vanity: string) => sampleHotline({phones: [{number: '+12025554673', type: 'voice', vanity}]});

test('takes a word that is longer than the number', () => {
  assertNoProblems(findVanityProblems(spelled('1-202-555-HOPEFUL')));
});

test('names the phone, the spelling and what it dials when they differ', () => {
  assertProblem(
    findVanityProblems(spelled('1-202-556-HOPE')),
    /^hotlines\/sample-line\.json: phone 1: 1-202-556-HOPE dials 12025564673, not \+12025554673; compare both/,
  );
});

test('looks at every kind of record that has numbers', () => {
  const phones = [{number: '+12025554673', type: 'voice' as const, vanity: '1-202-556-HOPE'}];
  assertProblem(findVanityProblems(sampleBenefit({phones})), /^benefits\/sample-program\.json: phone 1/);
});

test('refuses surplus digits, which a phone would dial', () => {
  assertProblem(findVanityProblems(spelled('1-202-555-HOPE-7')), /compare both/);
});
