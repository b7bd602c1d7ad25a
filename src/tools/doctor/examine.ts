import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {checks} from './checks/all.js';
import {UnreadableError} from './load.js';
import {readPage} from './page.js';
import type {Release} from './release.js';
import {report, type Report} from './report.js';

const addressOf = (place: string): URL => {
  if (/^https?:\/\//i.test(place)) {
    if (!URL.canParse(place)) throw new UnreadableError('it is no address');
    return new URL(place);
  }
  const path = resolve(place);
  if (!existsSync(path)) throw new UnreadableError('there is no such file; an address begins with https://');
  return pathToFileURL(path);
};

/** All that is wrong with a page. Throws an `UnreadableError` when there is no page at that place. */
export const examine = async (place: string, release: Release): Promise<Report> => {
  const page = await readPage(addressOf(place), release);
  return report(page, checks.flatMap((check) => check(page, release)), release);
};
