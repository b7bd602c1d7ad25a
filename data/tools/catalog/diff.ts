import type {AnyRecord} from '../read-records.js';
import type {Answer} from './answer.js';
import {plural} from './dates.js';
import {exitCodes} from './failure.js';
import type {Catalog} from './read-catalog.js';

/** One fact that is another one now; a key that is absent on one side came or went. */
export interface Change {
  readonly place: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface RecordChange {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** What a person sees or dials. */
  readonly facts: readonly Change[];
  /** Sources, dates, notes: what only maintainers see. */
  readonly provenance: readonly Change[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What an item of a list is called, so that one that is new does not make all after it look changed: a phone is its
 * number and use, a source its page, a check its day and person.
 */
const identityOf = (item: unknown): string => {
  if (!isObject(item)) return JSON.stringify(item);
  const named = ['number', 'type', 'keyword', 'id', 'name', 'url', 'citation', 'case', 'date', 'by', 'byday', 'opens_at']
    .filter((key) => key in item)
    .filter((key, _, keys) => key !== 'date' || !keys.includes('url'));
  return named.length > 0 ? named.map((key) => String(isObject(item[key]) ? '' : item[key])).join(' ').trim() : JSON.stringify(item);
};

const join = (place: string, key: string): string => (place ? `${place}: ${key}` : key);

const diffLists = (place: string, before: readonly unknown[], after: readonly unknown[]): Change[] => {
  const old = new Map(before.map((item) => [identityOf(item), item]));
  const fresh = new Map(after.map((item) => [identityOf(item), item]));
  const changes = [
    ...[...old].filter(([key]) => !fresh.has(key)).map(([, item]) => ({place, before: item})),
    ...[...fresh].flatMap(([key, item]) =>
      old.has(key) ? diffValues(isObject(item) ? join(place, key) : place, old.get(key), item) : [{place, after: item}],
    ),
  ];
  // The same things in another order: what comes first on screen is a fact too.
  return changes.length === 0 && !isSame(before, after) ? [{place: `${place}: order`, before: [...old.keys()].join(', '), after: [...fresh.keys()].join(', ')}] : changes;
};

const diffValues = (place: string, before: unknown, after: unknown): Change[] => {
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(place, before, after);
  if (!isObject(before) || !isObject(after)) {
    return [{place, ...(before !== undefined && {before}), ...(after !== undefined && {after})}];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => diffValues(join(place, key), before[key], after[key]));
};

const provenanceKeys = ['sources', 'assurances', 'assured_date', 'review_by', 'note', 'seed'];

// Confidence is provenance that decides what is on screen, so it counts as a fact.
const isProvenance = ({place}: Change): boolean =>
  provenanceKeys.includes(place.split(':')[0]!) || place.endsWith(': note');

const diffRecords = (id: string, before: AnyRecord | undefined, after: AnyRecord | undefined): RecordChange[] => {
  if (!before) return [{id, change: 'added', facts: diffValues('', {}, after), provenance: []}];
  if (!after) return [{id, change: 'removed', facts: diffValues('', before, {}), provenance: []}];
  const changes = diffValues('', before, after);
  if (changes.length === 0) return [];
  return [{
    id,
    change: 'changed',
    facts: changes.filter((change) => !isProvenance(change)),
    provenance: changes.filter(isProvenance),
  }];
};

export const findChanges = (before: Catalog, after: Catalog): RecordChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => diffRecords(id, before.get(id), after.get(id)));

/** A value in words: a phone as its number, an object as its parts. */
const say = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(say).join(', ');
  if (!isObject(value)) return String(value);
  return Object.entries(value).map(([key, child]) => `${key} ${say(child)}`).join(', ');
};

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}…` : text);

const changeInWords = ({place, before, after}: Change): string => {
  if (before === undefined) return `${place}: added ${shorten(say(after))}`;
  if (after === undefined) return `${place}: removed ${shorten(say(before))}`;
  return `${place}: was ${shorten(say(before))}, is now ${shorten(say(after))}`;
};

const nameOf = (record: AnyRecord | undefined): string => {
  if (!record) return '';
  const name = 'name' in record ? record.name : 'program' in record ? record.program?.name : undefined;
  return name ? ` (${name})` : '';
};

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : []);

/** A change log for people: first what is new or gone, then what a person would dial or read differently. */
export const diff = (before: Catalog, after: Catalog): Answer => {
  const records = findChanges(before, after);
  const of = (change: RecordChange['change']) => records.filter((record) => record.change === change);
  const title = ({id}: RecordChange) => `${id}${nameOf(after.get(id) ?? before.get(id))}`;
  const facts = of('changed').filter((record) => record.facts.length > 0);
  const text = [
    ...section('Added', of('added').map((record) => `- ${title(record)}`)),
    ...section('Removed', of('removed').map((record) => `- ${title(record)}`)),
    ...section('Changed', facts.flatMap((record) => [
      `- ${title(record)}`,
      ...record.facts.map((change) => `  - ${changeInWords(change)}`),
    ])),
    ...section('Checked again, or with other sources and notes', of('changed')
      .filter(({provenance}) => provenance.length > 0)
      .map((record) => `- ${title(record)}: ${[...new Set(record.provenance.map(({place}) => place.split(':')[0]))].join(', ')}`)),
  ];
  return {
    code: exitCodes.fine,
    json: {records},
    text: records.length > 0 ? [`${plural(records.length, 'record')} differ`, '', ...text].join('\n').trimEnd() : 'No record differs.',
  };
};
