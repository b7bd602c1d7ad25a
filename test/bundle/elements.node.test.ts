/**
 * The files for bundlers: who imports one element ships that element, and no other one's data.
 */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import test from 'node:test';
import {build} from 'esbuild';
import {readRecords} from '../../data/tools/read-records.js';
import {tags} from '../../src/tools/elements.js';
import {bundleAsEmbedder, distFolder, readDist} from '../support/dist.js';

const programs = readRecords('state-compensation').flatMap(({program}) => (program ? [program.name] : []));
const laws = readRecords('rights').flatMap((right) => right.laws.map(({title}) => title));
const localNames = readRecords('local-help').flatMap(({services}) => services.map(({name}) => name));
const benefits = readRecords('benefits').map(({url}) => url);
// Some programs are called what others are called in general: only a long name tells whose it is. ASCII, since the
// rest stands in a script as escapes.
const tellingOf = (names: readonly string[]) => names.filter((name) => /^[ -~]{31,}$/.test(name));

const parts = {
  'the state programs': tellingOf(programs),
  'the laws': tellingOf(laws),
  'the benefits': benefits,
  'the local help': tellingOf(localNames),
};

const needs: Readonly<Record<string, readonly string[]>> = {
  'elements/ht-help-panel.js': [],
  'elements/ht-hotlines.js': [],
  'elements/ht-know-your-rights.js': ['the laws'],
  'elements/ht-local-help.js': [],
  'elements/ht-quick-exit.js': [],
  'elements/ht-state-compensation.js': ['the state programs'],
  'elements/ht-benefits.js': ['the benefits'],
  'elements/ht-for-providers.js': [],
};

const registering = /customElements\s*(\?\.|\.)\s*define/;

for (const [entry, needed] of Object.entries(needs)) {
  const code = await bundleAsEmbedder(entry);

  for (const [part, texts] of Object.entries(parts)) {
    const isNeeded = needed.includes(part);

    test(`${entry} ${isNeeded ? 'brings' : 'does not bring'} ${part} along`, () => {
      assert.ok(texts.length > 10, `${texts.length} names to look for`);
      assert.deepEqual(texts.filter((text) => code.includes(text) !== isNeeded), []);
    });
  }

  test(`${entry} brings the first two numbers along, and registers nothing`, () => {
    assert.ok(code.includes('+18883737888'));
    assert.ok(code.includes('"911"'));
    assert.doesNotMatch(code, registering);
  });
}

test('index.js exports all classes and registers nothing', async () => {
  const code = await bundleAsEmbedder('index.js');
  const exported = /export\{([^}]*)\}/.exec(code)?.[1]?.split(',').map((name) => name.split(' as ').pop()!);
  assert.deepEqual(exported?.sort(), [
    'HtBenefits',
    'HtForProviders',
    'HtHelpPanel',
    'HtHotlines',
    'HtKnowYourRights',
    'HtLocalHelp',
    'HtQuickExit',
    'HtStateCompensation',
  ]);
  assert.doesNotMatch(code, registering);
});

test('ht-help.js registers, so that the search for it can find something', () => {
  assert.match(readDist().find(({path}) => path === 'ht-help.js')!.text, registering);
});

/** Which elements an app ships, as its bundler sees the package by name, with what package.json says of side effects. */
const elementsShippedBy = async (app: string): Promise<{names: string[]; code: string}> => {
  const {metafile, outputFiles} = await build({
    stdin: {contents: app, resolveDir: join(distFolder, '..')},
    bundle: true,
    format: 'esm',
    outdir: 'out',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const shipped = Object.entries(metafile.outputs).flatMap(([, {inputs}]) => Object.entries(inputs).filter(([, {bytesInOutput}]) => bytesInOutput > 0));
  const names = shipped.flatMap(([path]) => /dist\/elements\/(ht-[\w-]+)\.js$/.exec(path)?.[1] ?? []).sort();
  return {names, code: outputFiles[0]!.text};
};

test('who imports one class from the package ships that element alone, and registers nothing', async () => {
  const {names, code} = await elementsShippedBy(`import {HtQuickExit} from 'ht-help'; console.log(HtQuickExit);`);
  assert.deepEqual(names, ['ht-quick-exit']);
  assert.doesNotMatch(code, registering);
});

test('an import of a class that nobody uses is dropped, one of define.js stays', async () => {
  assert.deepEqual((await elementsShippedBy(`import 'ht-help/elements/ht-hotlines'; import 'ht-help';`)).names, []);
  const {names, code} = await elementsShippedBy(`import 'ht-help/define';`);
  assert.deepEqual(names, [...tags]);
  assert.match(code, registering);
});
