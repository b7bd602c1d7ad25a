/**
 * The package as npm would publish it: what an app finds by its name.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {locales} from '../../src/generated/languages.js';
import {tags} from '../../src/tools/elements.js';
import type {Embedding} from '../../src/tools/embedding.js';
import {distFolder, isScript, readDist} from '../support/dist.js';
import {assertNoProblems} from '../support/records.js';

const projectFolder = join(distFolder, '..');
const folder = mkdtempSync(join(tmpdir(), 'ht-help-package-'));
test.after(() => rmSync(folder, {recursive: true}));

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {cwd: projectFolder, encoding: 'utf8'}),
) as [{filename: string}];
const tarball = new Uint8Array(readFileSync(join(folder, packed.filename)));

test('publint finds nothing to say', async () => {
  const {messages, pkg} = await publint({pack: {tarball: tarball.buffer}, strict: true});
  assertNoProblems(messages.map((message) => formatMessage(message, pkg) ?? message.code));
});

test('no types are wrong, for a bundler and for Node', async () => {
  const modules = ['.', './define', './ht-help.js', ...tags.map((tag) => `./elements/${tag}`)];
  const result = await checkPackage(createPackageFromTarballData(tarball), {entrypoints: modules});
  assert.ok(result.types);
  // An ES module alone, as Lit is: `require` and Node before 12 are left out knowingly.
  const excused = (problem: {kind: string; resolutionKind?: string}) =>
    problem.resolutionKind === 'node10' || problem.resolutionKind === 'node16-cjs' || problem.kind === 'CJSResolvesToESM';
  assert.deepEqual(result.problems.filter((problem) => !excused(problem as {kind: string})), []);
});

test('integrity.json has the hash of every script, as a browser computes it', () => {
  const hashes = JSON.parse(readFileSync(join(distFolder, 'integrity.json'), 'utf8')) as Record<string, string>;
  const scripts = readDist().filter(isScript);
  assert.deepEqual(Object.keys(hashes).sort(), scripts.map(({path}) => path));
  for (const {path, text} of scripts) {
    assert.equal(hashes[path], `sha384-${createHash('sha384').update(text).digest('base64')}`, path);
  }
});

test('the lines to paste carry the hashes of this build', () => {
  const snippets = readFileSync(join(distFolder, 'snippets.md'), 'utf8');
  const hashes = JSON.parse(readFileSync(join(distFolder, 'integrity.json'), 'utf8')) as Record<string, string>;
  const pasted = [...snippets.matchAll(/src="[^"]*\/([^/"]+)"\s+integrity="([^"]+)" crossorigin="anonymous"/g)];
  assert.equal(pasted.length, 3);
  for (const [, file, integrity] of pasted) assert.equal(integrity, hashes[file!]);
});

test('the doctor runs from the package alone, with nothing installed beside it', () => {
  execFileSync('tar', ['-xzf', packed.filename], {cwd: folder});
  const program = join(folder, 'package/dist/bin/ht-help.mjs');
  // A page of the package: a frame's page has our offline script, a language and the two numbers.
  const answer = execFileSync(process.execPath, [program, 'doctor', join(folder, 'package/dist/embed/ht-hotlines.html')], {cwd: folder, encoding: 'utf8'});
  assert.match(answer, /Nothing found: all is well\./);
  const {bin} = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as {bin: Record<string, string>};
  assert.deepEqual(bin, {'ht-help': './dist/bin/ht-help.mjs'});
  assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

test('embedding.json has what there is to choose from: every element, language and state, with the links for inside', () => {
  const embedding = JSON.parse(readFileSync(join(distFolder, 'embedding.json'), 'utf8')) as Embedding;
  assert.deepEqual(Object.keys(embedding.elements), [...tags]);
  assert.deepEqual(Object.keys(embedding.languages), [...locales]);
  assert.equal(Object.keys(embedding.states).length, 56);
  for (const [tag, {byState}] of Object.entries(embedding.elements)) {
    assert.equal(existsSync(join(distFolder, `prerendered/${tag}.oh.en.html`)), byState, tag);
  }
  for (const {name, fallback, leave} of Object.values(embedding.languages)) {
    assert.ok(name);
    assert.deepEqual(fallback.map(({href}) => href), ['tel:911', 'tel:+18883737888']);
    const exit = readFileSync(join(distFolder, 'prerendered/ht-quick-exit.en.html'), 'utf8');
    assert.ok(exit.includes(`href="${leave.href}"`), 'the way out leads where the element leads');
  }
});
