import {exitCodeOf, type Finding} from './finding.js';
import type {Page} from './page.js';
import type {Release} from './release.js';

/** What `--json` prints. Fields are added, never taken away or renamed, within a major version. */
export interface Report {
  readonly doctor: string;
  readonly page: string;
  readonly elements: readonly string[];
  readonly findings: readonly Finding[];
  readonly exitCode: number;
}

const inserted = (page: Page): string[] =>
  page.scripts.flatMap(({element}) => element.attrs.filter(({name}) => name === 'data-element').map(({value}) => value));

export const report = (page: Page, findings: readonly Finding[], {version}: Release): Report => ({
  doctor: version,
  page: page.address.href,
  elements: [...page.tags.map(({tagName}) => tagName), ...inserted(page), ...page.frames.map(() => 'iframe')],
  findings,
  exitCode: exitCodeOf(findings),
});

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const indent = (text: string): string => `    ${text}`;

export const inWords = ({page, elements, findings}: Report): string => {
  const fromDisk = page.startsWith('file:')
    ? ['A file says nothing of the headers that a server adds, such as a Content Security Policy: try the address as well.']
    : [];
  const stopped = findings.filter(({severity}) => severity === 'stopped');
  const parts = [...stopped, ...findings.filter((one) => !stopped.includes(one))].map(({id, severity, line, message, repair}) =>
    [`${severity === 'stopped' ? 'STOPPED ' : 'WEAKENED'}  ${id}${line ? `, line ${line}` : ''}`, indent(message), indent(`Repair: ${repair}`)].join('\n'),
  );
  const end = findings.length > 0 ? `${plural(stopped.length, 'thing')} stopped, ${findings.length - stopped.length} weakened.` : 'Nothing found: all is well.';
  return [`${page}\n${elements.length > 0 ? elements.join(', ') : 'no element of ours'}`, ...parts, [...fromDisk, end].join('\n')].join('\n\n');
};
