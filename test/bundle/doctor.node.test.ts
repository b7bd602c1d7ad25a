/**
 * `npx ht-help doctor`: what it finds on pages that stop or weaken the elements, what it says to people and to
 * machines, and what it keeps its hands off.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {join} from 'node:path';
import test, {after, before} from 'node:test';
import {pathToFileURL} from 'node:url';
import {distFolder} from '../support/dist.js';
import {scriptFile} from '../../src/tools/doctor/checks/scripts.js';
import {examine} from '../../src/tools/doctor/examine.js';
import type {Page} from '../../src/tools/doctor/page.js';
import {readRelease} from '../../src/tools/doctor/release.js';
import type {Report} from '../../src/tools/doctor/report.js';
import {cases, pageNames, startSites, type Sites} from './doctor/cases.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the program that ships, as a person does. */
const run = (...parts: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(distFolder, 'bin/ht-help.mjs'), ...parts], (error, out, err) =>
      resolve({code: error ? Number(error.code) : 0, out, err}),
    );
  });

const release = readRelease(pathToFileURL(`${distFolder}/`));

let sites: Sites;
before(async () => {
  sites = await startSites();
});
after(() => sites.close());

for (const one of cases) {
  const {page, policy, finds, code} = one;

  test(`${page}${policy ? ` under "${policy}"` : ''}: ${finds.length > 0 ? finds.join(', ') : 'nothing found'}`, async () => {
    const report = await examine(sites.addressOf(one), release);
    assert.deepEqual(report.findings.map(({id}) => id), finds, JSON.stringify(report, null, 2));
    assert.equal(report.exitCode, code);
    assert.equal(report.page, sites.addressOf(one));
    for (const {message, repair, severity} of report.findings) {
      assert.match(message, /\S{3,} .*[.>]$/s);
      assert.match(repair, /^[A-Z].*[.>\])]$/s);
      assert.match(severity, /^(stopped|weakened)$/);
    }
  });
}

test('says to a machine the same as to the next program, with the exit code', async () => {
  const one = cases.find(({page}) => page === 'trackers')!;
  const {out, err, code} = await run('doctor', sites.addressOf(one), '--json');
  assert.deepEqual(JSON.parse(out), await examine(sites.addressOf(one), release));
  assert.deepEqual([code, err], [1, '']);
});

test('every page of the fixtures is shown to the doctor', () => {
  assert.deepEqual(pageNames.filter((name) => !cases.some(({page}) => page === name)), []);
});

test('says in words what is wrong, where, and how to repair it, what stops first', async () => {
  const one = cases.find(({page}) => page === 'integrity-mismatch')!;
  const {out, code} = await run('doctor', sites.addressOf(one));
  assert.equal(code, 2);
  assert.match(out, /STOPPED {3}integrity-mismatch, line 6\n {4}The file is not the one .*\n {4}Repair: Copy the line of release \d+\.\d+\.\d+ again: its integrity is sha384-/);
  assert.match(out, /\n1 thing stopped, 0 weakened\.\n$/);
});

test('says so when nothing is wrong', async () => {
  const {out, code} = await run('doctor', sites.addressOf(cases[0]!));
  assert.equal(code, 0);
  assert.match(out, /^http:\S+\nht-hotlines\n\nNothing found: all is well\.\n$/);
});

test('reads a file of this machine with the script beside it, and says what a file cannot tell', async () => {
  const {out, code} = await run('doctor', join(distFolder, '../demo/ht-hotlines.html'));
  assert.equal(code, 0);
  assert.match(out, /^file:.*ht-hotlines\.html\nht-hotlines\n\nA file says nothing of the headers that a server adds/);
});

test('finds what is wrong in a file, too', async () => {
  const {out, code} = await run('doctor', join(distFolder, '../test/bundle/doctor/script-stripped.html'), '--json');
  assert.equal(code, 2);
  assert.deepEqual((JSON.parse(out) as Report).findings.map(({id}) => id), ['script-stripped']);
});

test('a page of https cannot have a script of http', () => {
  const script = {element: {attrs: [], sourceCodeLocation: null}, address: new URL('http://a.org/ht-help.js')};
  const page = {address: new URL('https://a.org/'), scripts: [script]} as unknown as Page;
  assert.deepEqual(scriptFile(page, {} as never).map(({id}) => id), ['script-insecure']);
});

test('asks the site for the page, our script and the style sheets, and for nothing else', async () => {
  const one = cases.find(({page}) => page === 'root-font-size')!;
  sites.site.asked.splice(0);
  await run('doctor', sites.addressOf(one));
  const paths = sites.site.asked.map(({path}) => path).sort();
  assert.deepEqual(paths, ['/dist/ht-help.js', '/theme.css', new URL(sites.addressOf(one)).pathname].sort());

  const watched = cases.find(({page}) => page === 'trackers')!;
  sites.site.asked.splice(0);
  await run('doctor', sites.addressOf(watched));
  assert.deepEqual(sites.site.asked.map(({path}) => path), [new URL(sites.addressOf(watched)).pathname, '/dist/ht-help.js']);
});

for (const [what, place, reason] of [
  ['a page that is not there', () => `${sites.site.origin}/nowhere.html`, /could not be read: the server answers 404/],
  ['what is no page', () => `${sites.site.origin}/data.json`, /could not be read: it is no page but "application\/json/],
  ['a server that does not answer', () => 'http://127.0.0.1:1/', /could not be read: \S/],
  ['a file that is not there', () => '/nowhere/page.html', /could not be read: there is no such file/],
  ['an address that is none', () => 'https://', /could not be read: it is no address/],
] as const) {
  test(`cannot read ${what}: exit code 3, and nothing on the output`, async () => {
    const {code, out, err} = await run('doctor', place());
    assert.deepEqual([code, out], [3, '']);
    assert.match(err, reason);
    const {code: same, out: json} = await run('doctor', place(), '--json');
    assert.equal(same, 3);
    assert.ok((JSON.parse(json) as {problem: string}).problem);
  });
}

for (const parts of [[], ['docter'], ['doctor'], ['doctor', '--yaml', 'page.html'], ['doctor', 'a.html', 'b.html']]) {
  test(`does not understand "ht-help ${parts.join(' ')}": exit code 4, and how it is called`, async () => {
    const {code, out, err} = await run(...parts);
    assert.deepEqual([code, out], [4, '']);
    assert.match(err, /\S/);
  });
}

test('--help tells the exit codes, --version the release', async () => {
  const {code, out} = await run('doctor', '--help');
  assert.equal(code, 0);
  for (const number of [0, 1, 2, 3, 4]) assert.match(out, new RegExp(`^  ${number}  \\w`, 'm'));
  assert.match((await run('--version')).out, /^\d+\.\d+\.\d+\n$/);
});
