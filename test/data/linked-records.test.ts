/**
 * The records that an element counts on by name are in the catalog and may be shown.
 * Without this rule a renamed record would take a whole element off the page, hotline and all.
 */
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {projectHotlines} from '../../data/tools/hotlines.js';
import {readRecords} from '../../data/tools/read-records.js';
import {projectResources} from '../../data/tools/resources.js';
import {assertNoProblems, assertProblem} from '../support/records.js';

const sourceDirectory = fileURLToPath(new URL('../../src/', import.meta.url));

const listed: Readonly<Record<string, readonly string[]>> = {
  hotline: projectHotlines(readRecords('hotlines')).map(({id}) => id),
  resource: projectResources(readRecords('resources')).map(({id}) => id),
};

/** Looks for `hotline('nhth')` and `resource('record-relief')`. */
const findBrokenLinks = (path: string, text: string): string[] =>
  [...text.matchAll(/\b(hotline|resource)\(\s*'([^']+)'/g)]
    .filter(([, kind, id]) => !listed[kind!]!.includes(id!))
    .map(
      ([call, kind]) =>
        `${path}: ${call}) is not among the ${kind}s that may be shown; correct the id, or the record's confidence`,
    );

test('every record that the sources name is in the catalog', () => {
  const files = (readdirSync(sourceDirectory, {recursive: true}) as string[]).filter(
    (path) => path.endsWith('.ts') && !path.startsWith('generated'),
  );
  assertNoProblems(
    files.flatMap((path) => findBrokenLinks(`src/${path}`, readFileSync(`${sourceDirectory}${path}`, 'utf8'))),
  );
});

test('names the file and the id when a record is not there', () => {
  assertNoProblems(findBrokenLinks('src/a.ts', "hotline('nhth')"));
  assertProblem(
    findBrokenLinks('src/a.ts', "hotline('no-such-line')"),
    /^src\/a\.ts: hotline\('no-such-line'\) is not among/,
  );
  assertProblem(findBrokenLinks('src/a.ts', "hotline('hsi-tip-line')"), /is not among the hotlines that may be shown/);
});
