import {convert} from 'html-to-text';
import type {Answer} from './answer.js';
import {isSaid, type PageToVerify} from './claims.js';
import {plural} from './dates.js';
import {exitCodes, type ExitCode} from './failure.js';
import {PoliteReader, type FetchedPage, type Manners} from './polite-fetch.js';
import {isAnswered, readReport, writeReport, type Finding, type PageReport, type PageStatus, type Report} from './verify-report.js';

export interface VerifyOptions {
  readonly manners: Manners;
  /** Where the answers are kept, so that a stopped run goes on where it was. */
  readonly reportFile: string;
  /** The day that the report names. */
  readonly day: string;
  readonly onProgress: (done: number, all: number, url: string) => void;
}

/** A page that draws itself with a script has next to no text of its own: its silence says nothing. */
const leastText = 200;

/** How many pages are under way at once; each host still has one at a time. */
const hostsAtOnce = 6;

/** What a person would read, with the addresses of links, since many numbers stand only in `tel:`. */
const textOf = ({type, text}: {type: string; text: string}): string =>
  type === 'text/plain'
    ? text
    : convert(text, {
        wordwrap: false,
        limits: {maxInputLength: undefined},
        selectors: [
          {selector: 'img', format: 'skip'},
          ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({selector, options: {uppercase: false}})),
          {selector: 'table', options: {uppercaseHeaderCells: false}},
        ],
      });

const isSameAddress = (a: string, b: string): boolean => a.replace(/\/$/, '') === b.replace(/\/$/, '');

const judge = ({url, claims}: PageToVerify, page: FetchedPage, day: string): PageReport => {
  const moved = isSameAddress(page.url, url) ? {} : {moved_to: page.url};
  const unknown = claims.map((claim): Finding => ({...claim, found: false}));
  if (page.status !== 'read') return {status: page.status, read: day, why: page.why, ...moved, findings: unknown};
  const text = textOf(page);
  const findings = claims.map((claim): Finding => ({...claim, found: isSaid(text, claim)}));
  const missing = findings.some(({expected, found}) => expected && !found);
  if (missing && text.length < leastText) {
    return {status: 'unread', read: day, why: 'has next to no text without its scripts; open it by hand', ...moved, findings};
  }
  const status: PageStatus = missing ? 'changed' : moved.moved_to ? 'moved' : 'stands';
  return {status, read: day, ...moved, findings};
};

const missingInWords = ({findings}: PageReport): string =>
  findings
    .filter(({expected, found}) => expected && !found)
    .map(({record, kind, values}) => `${record}: its ${kind} is not on the page any more (${values.join(' or ')})`)
    .join('; ');

const inWords = ([url, page]: readonly [string, PageReport]): string => {
  const details = [page.status === 'changed' ? missingInWords(page) : page.why, page.moved_to && `now at ${page.moved_to}`];
  const records = [...new Set(page.findings.map(({record}) => record))].join(', ');
  return `  ${page.status.padEnd(9)} ${url}\n            ${details.filter(Boolean).join('; ')}${page.status === 'changed' ? '' : `\n            named by ${records}`}`;
};

const codeOf = (pages: readonly PageReport[]): ExitCode => {
  const has = (...statuses: readonly PageStatus[]) => pages.some(({status}) => statuses.includes(status));
  if (has('changed', 'moved', 'gone')) return exitCodes.needsWork;
  return has('slow', 'broken') ? exitCodes.unfinished : exitCodes.fine;
};

const order: readonly PageStatus[] = ['changed', 'gone', 'moved', 'broken', 'slow', 'forbidden', 'unread'];

const summarize = (report: Report, pages: readonly PageToVerify[], file: string): Answer => {
  const entries = pages.flatMap(({url}) => (report[url] ? [[url, report[url]] as const] : []));
  const counts = Object.fromEntries(
    ['stands' as const, ...order].map((status) => [status, entries.filter(([, page]) => page.status === status).length]),
  );
  const open = order.flatMap((status) => entries.filter(([, page]) => page.status === status));
  return {
    code: codeOf(entries.map(([, page]) => page)),
    json: {counts, pages: Object.fromEntries(entries)},
    text: [
      `${plural(entries.length, 'page')}: ${Object.entries(counts).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${status}`).join(', ')}`,
      ...open.map(inWords),
      `All answers are in ${file}. A page that stands is no call: nothing here replaces dialling the line.`,
    ].join('\n'),
  };
};

/** Takes pages one after another, several at once, never more than one of a host. */
const inTurns = async (pages: readonly PageToVerify[], each: (page: PageToVerify) => Promise<void>): Promise<void> => {
  const hosts = new Map<string, PageToVerify[]>();
  for (const page of pages) {
    const {host} = new URL(page.url);
    hosts.set(host, [...(hosts.get(host) ?? []), page]);
  }
  const queues = [...hosts.values()];
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const page of queue) await each(page);
    }
  };
  await Promise.all(Array.from({length: hostsAtOnce}, work));
};

/** Asks every source whether it still says what the records say; what an earlier run has answered is not asked again. */
export const verify = async (pages: readonly PageToVerify[], options: VerifyOptions): Promise<Answer> => {
  const {manners, reportFile, day, onProgress} = options;
  let report = readReport(reportFile);
  const open = pages.filter((page) => !isAnswered(report[page.url], page));
  let done = pages.length - open.length;
  const reader = new PoliteReader(manners);
  await inTurns(open, async (page) => {
    onProgress(done, pages.length, page.url);
    const answer = judge(page, await reader.read(page.url), day);
    report = {...report, [page.url]: answer};
    writeReport(reportFile, report);
    done += 1;
  });
  onProgress(done, pages.length, '');
  return summarize(report, pages, reportFile);
};
