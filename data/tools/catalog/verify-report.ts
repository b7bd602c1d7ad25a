import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import type {Claim, PageToVerify} from './claims.js';
import {UsageError} from './failure.js';

/**
 * stands: all that the records say of the page is still on it. changed: something is not. moved: all of it is there,
 * at another address. gone: the page is not there. forbidden, unread: a person has to look. slow, broken: try again.
 */
export type PageStatus = 'stands' | 'changed' | 'moved' | 'gone' | 'forbidden' | 'unread' | 'slow' | 'broken';

export interface Finding extends Claim {
  readonly found: boolean;
}

export interface PageReport {
  readonly status: PageStatus;
  /** Day on which it was read. */
  readonly read: string;
  readonly why?: string;
  /** Where it is now. */
  readonly moved_to?: string;
  readonly findings: readonly Finding[];
}

export type Report = Readonly<Record<string, PageReport>>;

export const readReport = (path: string): Report => {
  if (!existsSync(path)) return {};
  try {
    const {pages} = JSON.parse(readFileSync(path, 'utf8')) as {pages?: Report};
    if (pages) return pages;
  } catch {
    // Told below, with the way out.
  }
  throw new UsageError(`${path} is not a report of this tool; delete it, or name another file with --report`);
};

/** Whole or not at all: a run that is stopped in the middle of a write must leave a file that can be read. */
export const writeReport = (path: string, report: Report): void => {
  const sorted = Object.fromEntries(Object.entries(report).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(`${path}.part`, `${JSON.stringify({pages: sorted}, null, 2)}\n`);
  renameSync(`${path}.part`, path);
};

const claimsOf = (findings: readonly Finding[]): string =>
  JSON.stringify(findings.map(({record, kind, values, expected}) => [record, kind, values, expected]));

/** Whether an earlier run has the answer already: the page did answer, and the records ask the same of it. */
export const isAnswered = (report: PageReport | undefined, {claims}: PageToVerify): boolean =>
  report !== undefined &&
  !['slow', 'broken'].includes(report.status) &&
  claimsOf(report.findings) === claimsOf(claims.map((claim) => ({...claim, found: false})));
