/**
 * Looks for what a person could read, choose or call in our elements in what somebody else has recorded.
 *
 * Three words in a row say where they come from, and so does a number of ten digits, the name of a site or of a state.
 * A single word and a two-letter code do not: a code counts where nothing stands around it, as the value of a field.
 * Short numbers (988) count as links.
 */
import {readFileSync} from 'node:fs';
import {stateNames} from '../../src/generated/state-names.js';
import {readMessages} from './source-messages.js';

export type Kind = 'text' | 'number' | 'link' | 'id' | 'state' | 'language';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const splitWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words in a row are compared. More would miss what a script has cut short. */
const span = 3;

/** Each row of words in a text, if it is long enough to be telling. */
const rowsOf = (text: string): string[] => {
  const words = splitWords(text);
  const rows = words.length <= span ? [words] : words.slice(span - 1).map((_, at) => words.slice(at, at + span));
  return rows.filter(({length}) => length > 1).map((row) => row.join(' ')).filter((row) => row.length >= 10);
};

// Where a fact comes from is in the catalog, and never on screen.
const notOnScreen = ['sources', 'note', 'seed', 'assured_date', 'review_by', 'confidence'];

type Field = readonly [key: string, text: string];

const fieldsOf = (value: unknown, key = ''): Field[] => {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    notOnScreen.includes(name) ? [] : fieldsOf(inner, Array.isArray(value) ? key : name),
  );
};

const readTranslations = (): string[] =>
  [...read('data/translations/es.xlf').matchAll(/<target>(.*?)<\/target>/gs)].map(([, text]) => text!);

/** What a sentence leaves open, in English and in a translation. */
const value = /\$\{.*?\}|<[^>]*>/;

const rowsOfField = ([key, text]: Field): [string, Kind][] => {
  const as = (kind: Kind, rows: string[]) => rows.map((row): [string, Kind] => [row, kind]);
  const digits = text.replace(/^\+1/, '');
  if (/^\d{10}$/.test(digits)) {
    return as('number', [digits, `1${digits}`, digits.replace(/(...)(...)(....)/, '$1 $2 $3')]);
  }
  if (/^https?:/.test(text)) return as('link', rowsOf(new URL(text).host.replace(/^www\./, '') + new URL(text).pathname));
  if (key === 'id') return as('id', rowsOf(text));
  return as('text', rowsOf(text));
};

const catalog = JSON.parse(read('dist/catalog.json')) as {records: unknown};
const fields = fieldsOf(catalog.records);

/** Rows of words, and what each of them would tell. */
const telling = new Map<string, Kind>([
  ...fields.flatMap(rowsOfField),
  ...[...readMessages().values(), ...readTranslations()]
    .flatMap((text) => text.split(value))
    .flatMap(rowsOf)
    .map((row): [string, Kind] => [row, 'text']),
  // "Georgia" is also a typeface.
  ...Object.values(stateNames)
    .filter((name) => name.length > 5 && name !== 'Georgia')
    .map((name): [string, Kind] => [splitWords(name).join(' '), 'state']),
  ['español', 'language'],
]);

/** What stands in an `href` of ours, and nowhere else: also the short numbers. */
const callLinks = new Set(fields.filter(([key]) => key === 'number').flatMap(([, number]) => [`tel:${number}`, `sms:${number}`]));

const rowsIn = function* (text: string): Generator<string> {
  const words = splitWords(text);
  for (let at = 0; at < words.length; at++) {
    for (let length = 1; length <= span; length++) yield words.slice(at, at + length).join(' ');
  }
};

export interface Hit {
  readonly kind: Kind;
  readonly words: string;
}

interface Options {
  /** The page that the elements stand on. What it says itself is no secret of ours. */
  readonly page: string;
  /** Codes of what was chosen, which are too short to be looked for within a text. */
  readonly chosen: Readonly<Record<string, Kind>>;
}

/** What of our content stands in `texts`, once for each. */
export const findCatalogWords = (texts: readonly string[], {page, chosen}: Options): Hit[] => {
  const own = new Set(rowsIn(page));
  const hits = new Map<string, Kind>();
  for (const text of texts) {
    const code = text.replace(/^(value|lang)=/, '');
    if (Object.hasOwn(chosen, code)) hits.set(code, chosen[code]!);
    for (const [link] of text.matchAll(/\b(tel|sms):\+?\d+/g)) if (callLinks.has(link) && !page.includes(link)) hits.set(link, 'link');
    // The address of a language file names the language that was chosen.
    for (const [file] of text.matchAll(/\blocales\/[\w-]+\.js\b/g)) hits.set(file, 'language');
    for (const row of rowsIn(text)) if (telling.has(row) && !own.has(row)) hits.set(row, telling.get(row)!);
  }
  return [...hits].map(([words, kind]) => ({kind, words}));
};
