/**
 * Every number can be dialled in the United States or its territories, in the form a phone dials.
 * A wrong number is the worst defect this catalog can have: the person may have one call.
 */
import parsePhoneNumber from 'libphonenumber-js/max';
import type {AnyRecord, RecordFile} from '../read-records.js';
import {shortCodes} from './short-codes.js';

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
    return "is a short code that nobody has vouched for; read it on its owner's page and add it to data/tools/rules/short-codes.ts";
  if (code.record !== path) return `belongs to ${code.record}; check whose it is`;
  if (!code.types.includes(type)) return `is not for ${type}; it is for ${code.types.join(' and ')}`;
  return undefined;
};

export const findNumberProblems = ({path, record}: RecordFile<AnyRecord>): string[] =>
  phonesOf(record).flatMap((phone, index, phones) => {
    const problem = phone.number.startsWith('+') ? explainLongNumber(phone.number) : explainShortCode(path, phone);
    // One text number may stand twice with two keywords: HOME is answered in English, HOLA in Spanish.
    const isSame = (other: Phone) => (['number', 'type', 'keyword'] as const).every((key) => other[key] === phone[key]);
    const repeated = phones.findIndex(isSame) < index ? 'stands here twice; take one out' : undefined;
    return [problem, repeated]
      .filter((text) => text !== undefined)
      .map((text) => `${path}: phone ${index + 1}: ${phone.number} ${text}`);
  });

export const findUnusedShortCodes = (files: readonly RecordFile<AnyRecord>[], codes: readonly string[]): string[] =>
  codes
    .filter((code) => !files.some(({record}) => phonesOf(record).some(({number}) => number === code)))
    .map((code) => `data/tools/rules/short-codes.ts: no record uses ${code}; delete it`);
