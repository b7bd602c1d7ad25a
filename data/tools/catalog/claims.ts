/**
 * What a source is asked to confirm, and whether a page still says it.
 */
import {fullKeyOf, servicesOf} from '../kinds.js';
import type {AnyRecord, RecordFile} from '../read-records.js';
import type {Service} from '../service.js';
import {numberPattern, unescapeSigns} from '../spellings.js';

export type ClaimKind = 'number' | 'name' | 'deadline';

/** One thing that a page may say about a record. */
export interface Claim {
  readonly record: string;
  readonly kind: ClaimKind;
  /** All the ways of saying it; one of them is enough. */
  readonly values: readonly string[];
  /** Whether the record says that this page supports it: only then is its absence a finding. */
  readonly expected: boolean;
}

/** A page and what is asked of it, by however many records name it. */
export interface PageToVerify {
  readonly url: string;
  readonly claims: readonly Claim[];
}

/** What `supports` says in our own words, as the kinds of claims that it covers. */
const coveredBy = (supports: string): Readonly<Record<ClaimKind, boolean>> => ({
  // "the same number", "phone number and toll-free number", "text HELP to 233733"
  number: /\b(numbers?|phones?|everything)\b/i.test(supports) && !/former|withdrawn/i.test(supports),
  deadline: /\bdeadline\b/i.test(supports),
  name: /\bname[sd]?\b/i.test(supports),
});

const deadlineOf = ({deadline}: Service): string[] => (deadline ? [`${deadline.amount} ${deadline.unit}`] : []);

const claimsOf = (file: RecordFile<AnyRecord>, supports: string): Claim[] => {
  const record = fullKeyOf(file);
  const covered = coveredBy(supports);
  const services = servicesOf(file);
  const claim = (kind: ClaimKind, values: readonly string[]): Claim[] =>
    values.length > 0 ? [{record, kind, values, expected: covered[kind]}] : [];
  const names = services.flatMap(({name, alternate_names = [], abbreviation}) => [
    name,
    ...alternate_names,
    ...(abbreviation ? [abbreviation] : []),
  ]);
  const numbers = [...new Set(services.flatMap(({phones = []}) => phones.map(({number}) => number)))];
  // Where our words spell a number, it is that one which the page has; so it is expected, whatever else they say.
  const spelled = numbers.filter((number) => saysNumber(supports, number));
  return [
    // One of the numbers is enough: few pages print the videophone beside the voice line.
    ...(spelled.length > 0 ? [{record, kind: 'number' as const, values: spelled, expected: true}] : claim('number', numbers)),
    ...claim('name', names),
    ...claim('deadline', services.flatMap(deadlineOf)),
  ];
};

/** Every page that a record names as a source, once, however many records name it; copies in archives do not change. */
export const pagesToVerify = (files: readonly RecordFile<AnyRecord>[]): PageToVerify[] => {
  const pages = new Map<string, Claim[]>();
  for (const file of files) {
    for (const {url, supports, archived} of file.record.sources) {
      if (archived) continue;
      const address = url.replace(/#.*$/, '');
      pages.set(address, [...(pages.get(address) ?? []), ...claimsOf(file, supports)]);
    }
  }
  return [...pages].map(([url, claims]) => ({url, claims})).sort((a, b) => (a.url < b.url ? -1 : 1));
};

const numberWords = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
];

/** `3 years`, `three (3) years`, `three-year`, `36 months`: the ways in which a law says one length of time. */
const deadlinePattern = (value: string): string => {
  const [amount, unit] = value.split(' ') as [string, string];
  const forms: [number, string][] = [[Number(amount), unit]];
  if (unit === 'year') forms.push([Number(amount) * 12, 'month']);
  return forms
    .map(([count, name]) => {
      const word = numberWords[count];
      return `(?<!\\p{N})(?:${count}${word ? `|${word}(?:\\s*\\(${count}\\))?` : ''})[\\s-]+${name}s?\\b`;
    })
    .join('|');
};

const simplify = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Not as a part of a longer number: `202-911-3000` is not 911. */
const saysNumber = (text: string, number: string): boolean =>
  new RegExp(
    `(?<!\\p{N}[-.\u2010-\u2015])${numberPattern(number.replace(/^\+1/, ''))}(?![-.\u2010-\u2015]?\\p{N})`,
    'iu',
  ).test(unescapeSigns(text));

const says: Readonly<Record<ClaimKind, (text: string, value: string) => boolean>> = {
  number: saysNumber,
  name: (text, value) => ` ${simplify(text)} `.includes(` ${simplify(value).trim()} `),
  deadline: (text, value) => new RegExp(deadlinePattern(value), 'iu').test(text),
};

/** Whether a page's text still says a claim, in one of its ways. */
export const isSaid = (text: string, {kind, values}: Claim): boolean => values.some((value) => says[kind](text, value));

