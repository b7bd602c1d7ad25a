/**
 * Every number can be dialled in the United States or its territories, in the form a phone dials.
 * A wrong number is the worst defect this catalog can have: the person may have one call.
 */
import test from 'node:test';
import parsePhoneNumber from 'libphonenumber-js/max';
import {allRecordFiles, assertNoProblems, assertProblem, type AnyRecord, type RecordFile} from '../support/records.js';
import {sampleHotline, sampleProgram} from '../support/sample-records.js';
import {shortCodes} from '../support/short-codes.js';

const regions = ['US', 'AS', 'GU', 'MP', 'PR', 'VI'];

interface Phone {
  readonly number: string;
  readonly type: string;
  readonly keyword?: string;
}

const phonesOf = (record: AnyRecord): readonly Phone[] => ('phones' in record && record.phones) || [];

const explainLongNumber = (number: string): string | undefined => {
  const parsed = parsePhoneNumber(number);
  if (parsed?.number !== number) return 'is not in the form +12025550123; write plus, country code and digits only';
  if (!parsed.isValid()) return 'cannot be dialled; compare each digit with the source';
  if (!regions.includes(parsed.country ?? ''))
    return `rings in ${parsed.country}; compare the area code with the source`;
  return undefined;
};

const explainShortCode = (path: string, {number, type}: Phone): string | undefined => {
  const code = shortCodes[number];
  if (!code)
    return "is a short code that nobody has vouched for; read it on its owner's page and add it to test/support/short-codes.ts";
  if (code.record !== path) return `belongs to ${code.record}; check whose it is`;
  if (!code.types.includes(type)) return `is not for ${type}; it is for ${code.types.join(' and ')}`;
  return undefined;
};

const findNumberProblems = ({path, record}: RecordFile<AnyRecord>): string[] =>
  phonesOf(record).flatMap((phone, index, phones) => {
    const problem = phone.number.startsWith('+') ? explainLongNumber(phone.number) : explainShortCode(path, phone);
    // One text number may stand twice with two keywords: HOME is answered in English, HOLA in Spanish.
    const isSame = (other: Phone) => (['number', 'type', 'keyword'] as const).every((key) => other[key] === phone[key]);
    const repeated = phones.findIndex(isSame) < index ? 'stands here twice; take one out' : undefined;
    return [problem, repeated]
      .filter((text) => text !== undefined)
      .map((text) => `${path}: phone ${index + 1}: ${phone.number} ${text}`);
  });

const findUnusedShortCodes = (files: readonly RecordFile<AnyRecord>[], codes: readonly string[]): string[] =>
  codes
    .filter((code) => !files.some(({record}) => phonesOf(record).some(({number}) => number === code)))
    .map((code) => `test/support/short-codes.ts: no record uses ${code}; delete it`);

test('every number can be dialled', () => {
  assertNoProblems(allRecordFiles().flatMap(findNumberProblems));
});

test('every listed short code is in use', () => {
  assertNoProblems(findUnusedShortCodes(allRecordFiles(), Object.keys(shortCodes)));
});

const withNumber = (number: string, type: 'voice' | 'text' = 'voice') => sampleHotline({phones: [{number, type}]});

test('names the phone and the form when a number is not written as a phone dials it', () => {
  assertProblem(
    findNumberProblems(withNumber('+1-202-555-0123')),
    /sample-line\.json: phone 1: /,
    /write plus, country code/,
  );
});

test('tells to compare the digits when no phone has such a number', () => {
  assertProblem(findNumberProblems(withNumber('+11235550123')), /cannot be dialled; compare each digit/);
});

test('refuses a number that rings in another country', () => {
  assertProblem(findNumberProblems(withNumber('+14165550123')), /rings in CA/);
});

test("refuses a short code that nobody vouched for, that is another line's, or that cannot be texted", () => {
  assertProblem(findNumberProblems(withNumber('12345', 'text')), /vouched for; read it on its owner's page/);
  assertProblem(findNumberProblems(withNumber('988')), /belongs to hotlines\/988\.json/);
  assertProblem(findNumberProblems({...withNumber('911', 'text'), path: 'hotlines/911.json'}), /is not for text/);
});

test('refuses a number that stands twice for the same use', () => {
  const phone = {number: '+19075550100', type: 'voice' as const};
  assertProblem(findNumberProblems(sampleProgram({phones: [phone, phone]})), /phone 2: .*take one out/);
});

test('names a short code that no record uses any more', () => {
  assertProblem(findUnusedShortCodes([withNumber('911')], ['911', '988']), /no record uses 988; delete it/);
});
