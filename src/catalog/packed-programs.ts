import type {StateProgram} from './state-compensation.js';

/**
 * The programs of all jurisdictions, a column of each fact, one line per jurisdiction: as objects they would be a
 * seventh of the whole script. `data/tools/pack-programs.ts` writes it; this file alone knows how to read it.
 */
export interface PackedPrograms {
  readonly program: string;
  /** Numbers without `+1`, each with the letters of what is special about it: `8005419388v 8007352964t`. */
  readonly phones: string;
  readonly email: string;
  /** Without `https://`, as far as they have it. */
  readonly url: string;
  readonly application_url: string;
  /** These are rules, see `letters`. */
  readonly filing_deadline: string;
  readonly maximum_award: string;
  readonly reporting_rule: string;
  /** Rules with spaces between. */
  readonly trafficking_exceptions: string;
  readonly immigration_status: string;
}

/**
 * A rule is written as letters, each of which stands for some of its properties; an amount follows the letter that
 * it belongs to: `c2yx` is 2 years, counted from the crime, with exceptions.
 */
export const letters: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  c: {counted_from: 'crime'},
  d: {counted_from: 'discovery'},
  i: {counted_from: 'injury'},
  r: {counted_from: 'police-report'},
  f: {limit: 'none'},
  z: {limit: 'prosecution'},
  k: {limit: 'by-cost'},
  $: {},
  x: {exceptions: true},
  u: {exceptions: 'unknown'},
  '-': {exceptions: false},
  '~': {changed: true},
  '+': {more: true},
  p: {case: 'police'},
  o: {case: 'police-or-other'},
  a: {case: 'any-proof'},
  n: {case: 'no-report'},
  l: {trafficking: 'longer'},
  e: {trafficking: 'exempt'},
  A: {case: 'listed-crime'},
  B: {case: 'late-report'},
  C: {case: 'no-police-report'},
  D: {case: 'no-cooperation-duty'},
  E: {case: 'longer-report-time'},
  F: {case: 'conduct-not-counted'},
  G: {case: 'no-deadline'},
  H: {case: 'relocation'},
  I: {case: 'tattoo-removal'},
  J: {case: 'pain-and-suffering'},
  K: {case: 'safety-waiver'},
  M: {only: 'minors'},
  S: {only: 'sex-trafficking'},
  T: {only: 'minors-sex-trafficking'},
  s: {callers: 'in-state'},
  v: {callers: 'victims'},
  t: {type: 'textphone'},
};

/** Amounts that are a property of their own. */
export const amounts: Readonly<Record<string, string>> = {
  b: 'notice_within',
  w: 'within',
  W: 'within_trafficking',
};

export const units: Readonly<Record<string, string>> = {h: 'hour', d: 'day', m: 'month', y: 'year'};

const unpackRule = (text: string): Record<string, unknown> =>
  Object.assign(
    {},
    // Not by `Array.from`: libraries of another age (Prototype, MooTools) put one of their own in its place.
    ...[...text.matchAll(/(\D)(?:(\d+)([hdmy])?)?/g)].map(([, letter, amount, unit]) => {
      const time = amount && {amount: +amount, ...(unit && {unit: units[unit]})};
      const name = amounts[letter!];
      return name ? {[name]: time} : {...letters[letter!], ...(time as object)};
    }),
  ) as Record<string, unknown>;

const unpackPhone = (text: string) => ({
  number: `+1${text.slice(0, 10)}`,
  type: 'voice',
  ...unpackRule(text.slice(10)),
});

const each =
  (unpack: (text: string) => unknown) =>
  (text: string): unknown =>
    text.split(' ').map(unpack);

const unpackUrl = (text: string): string => (text.includes(':') ? text : `https://${text}`);

/** How to read a column; one that is not here is text as it stands. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  program: (name) => ({name}),
  phones: each(unpackPhone),
  url: unpackUrl,
  application_url: unpackUrl,
  filing_deadline: unpackRule,
  maximum_award: unpackRule,
  reporting_rule: unpackRule,
  trafficking_exceptions: each(unpackRule),
};

/** The facts of a line by name; an empty field is a fact that the catalog does not know. */
export const unpackPrograms = (states: readonly string[], packed: PackedPrograms): readonly StateProgram[] => {
  const programs = states.map((state) => ({state}) as Record<string, unknown>);
  for (const [fact, column] of Object.entries(packed)) {
    column.split('\n').forEach((text: string, line: number) => {
      if (text) programs[line]![fact] = readers[fact] ? readers[fact](text) : text;
    });
  }
  return programs as unknown as StateProgram[];
};
