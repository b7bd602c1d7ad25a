import {readFileSync} from 'node:fs';

/** Facts are free: said in every file that leaves the project, since files get separated from their README. */
export const license = {
  name: 'CC0-1.0',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;

/** Who finds the file without its README must not take it for more than it is. */
export const warning =
  'Gathered second-hand from public pages. Nobody has dialled these lines for this release: call every number and open every link before you publish them.';

export const version = (
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {version: string}
).version;

/** JSON as it ships: readable, and the same bytes for the same data. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
