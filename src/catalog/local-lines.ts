/**
 * A partner's own lines, as the page needs them. They come from outside and may be anything: each is copied, checked
 * against its schema, and left out with a reason when it does not hold. None of it ever throws.
 */
import type {PartnerLine} from '../generated/records.js';
import {validatePartnerLine} from '../generated/validate-partner-line.js';
import type {Hotline} from './hotline.js';
import type {Schedule} from './schedule.js';

/** One text, or a text for each language by BCP 47 tag. */
export type LocalText = PartnerLine['name'];

/** A line of a partner. */
export interface LocalLine {
  readonly name: LocalText;
  readonly description?: LocalText;
  readonly email?: string;
  /**
   * What it has in common with the lines of the catalog. It has no id and no name there, so that no words or looks of
   * ours stick to it.
   */
  readonly hotline: Hotline;
}

/** What became of a partner's lines: those that hold, and a sentence on each that does not. */
export interface LocalLinesReading {
  readonly lines: readonly LocalLine[];
  readonly problems: readonly string[];
}

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const followsSchema = validatePartnerLine as unknown as {
  (value: unknown): value is PartnerLine;
  errors: readonly SchemaError[] | null;
};

/** More lines than a person can read, and the schema's `maxItems`. */
const mostLines = 50;

/** What is wrong may be megabytes long, and the console is read by a person. */
const shorten = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

/** `/phones/0/number` as `.phones[0].number`. */
const pathOf = (pointer: string): string => pointer.replace(/\/(\d+)/g, '[$1]').replace(/\//g, '.');

/** Errors whose message does not say which key or which values it is about. */
const needDetails = ['additionalProperties', 'enum', 'propertyNames'];

const explain = ({keyword, instancePath, message, params}: SchemaError): string => {
  const isUnreachable = keyword === 'anyOf' && !instancePath;
  const details = needDetails.includes(keyword) ? ` ${JSON.stringify(Object.values(params).flat())}` : '';
  const reason = isUnreachable ? 'needs phones, chat, email or url' : `${message}${details}`;
  return `${shorten(pathOf(instancePath))} ${shorten(reason)}`;
};

const isTimeZone = (timeZone: string): boolean => {
  try {
    return !!new Intl.DateTimeFormat('en', {timeZone});
  } catch {
    return false;
  }
};

const isAddress = (url: string): boolean => {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
};

const findScheduleProblem = ([first, ...rest]: readonly Schedule[]): string | undefined => {
  if (!first) return undefined;
  if (rest.some(({timezone}) => timezone !== first.timezone)) return 'must all be in one time zone';
  if (!isTimeZone(first.timezone)) return `[0].timezone is not known here: ${first.timezone}`;
  const backwards = [first, ...rest].findIndex(({opens_at, closes_at}) => opens_at >= closes_at);
  return backwards < 0 ? undefined : `[${backwards}].closes_at must be later than opens_at; hours past midnight are two blocks`;
};

/** What a schema cannot say. */
const findProblem = ({schedules = [], always_open, url, chat}: PartnerLine): string | undefined => {
  if (always_open && schedules.length) return '.schedules cannot stand with always_open';
  if (url && !isAddress(url)) return '.url is no web address';
  const chats = chat ? [chat.url, ...Object.values(chat.url_by_language ?? {})] : [];
  if (!chats.every(isAddress)) return '.chat has no web address';
  const problem = findScheduleProblem(schedules);
  return problem && `.schedules${problem.startsWith('[') ? '' : ' '}${problem}`;
};

const toLocalLine = (line: PartnerLine): LocalLine => {
  const {name, description, email, phones, chat, url, relay, relay_confirmed} = line;
  const {always_open, schedules, closed_on_holidays, law_enforcement} = line;
  return {
    name,
    description,
    email,
    hotline: {
      ...{id: '', name: '', group: 'none', topics: []},
      ...{phones, chat, always_open, schedules, closed_on_holidays, law_enforcement},
      // As for the lines of the catalog: a relay that nobody tried could end in silence, and a website is the way in
      // only where nobody answers.
      ...(relay_confirmed && {relay}),
      ...(!phones && !chat && {url}),
    },
  };
};

/** One line as plain data, or why it is none: getters have run, circles and functions are gone. */
const copy = (list: readonly unknown[], index: number): {value?: unknown; problem?: string} => {
  try {
    return {value: JSON.parse(JSON.stringify(list[index])) as unknown};
  } catch {
    return {problem: ' is not JSON'};
  }
};

/** The list in what a partner gave, and where in it the list stands. */
const findList = (given: unknown): {list: readonly unknown[]; count: number; place: string} | undefined => {
  try {
    const place = Array.isArray(given) ? '$' : '$.lines';
    const list = (Array.isArray(given) ? given : (given as {lines?: unknown} | null)?.lines) as readonly unknown[];
    return Array.isArray(list) ? {list, count: list.length, place} : undefined;
  } catch {
    return undefined;
  }
};

/** Whether anybody may see the line: one that has ended, or that nobody vouches for, stays in the partner's file. */
const isListed = ({status, confidence}: PartnerLine): boolean => status !== 'inactive' && confidence !== 'low';

/** The lines in what a partner gave, in its order. */
export const readLocalLines = (given: unknown): LocalLinesReading => {
  const found = findList(given);
  if (!found) return {lines: [], problems: ['$ must be a list of lines, or an object with "lines"']};
  const {list, count, place} = found;
  const lines: LocalLine[] = [];
  const problems: string[] = [];
  for (let index = 0; index < Math.min(count, mostLines); index++) {
    const {value, problem} = copy(list, index);
    const wrong = problem ?? (followsSchema(value) ? findProblem(value) : explain(followsSchema.errors!.at(-1)!));
    if (wrong) problems.push(`${place}[${index}]${wrong}`);
    else if (isListed(value as PartnerLine)) lines.push(toLocalLine(value as PartnerLine));
  }
  if (count > mostLines) problems.push(`${place} has ${count} lines: only the first ${mostLines} are read`);
  return {lines, problems};
};
