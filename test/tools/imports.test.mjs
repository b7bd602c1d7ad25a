import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import typescript from 'typescript';

/**
 * Imports run one way: a file may import from its own rank (but not in a circle) and from those above it.
 * Translations are made from data as the catalog is, but stand with the code that speaks: `(?!...)` keeps them apart.
 */
const ranks = [
  /^generated\/(?!locales\/|locale-loaders|languages)/,
  /^catalog\//,
  /^(localization|wording|controllers|styles|generated)\/|^events\.ts$/,
  /^elements\//,
  /^(define|index|self-insert|embed-frame)\.ts$/,
];

const rankOf = (file) => {
  const rank = ranks.findIndex((pattern) => pattern.test(file));
  assert.notEqual(rank, -1, `src/${file} has no place yet in the order of imports: give it one in this test.`);
  return rank;
};

const source = fileURLToPath(new URL('../../src', import.meta.url));

const files = readdirSync(source, {recursive: true})
  .map((file) => file.split('\\').join('/'))
  // The tools make files from the sources and are no part of them.
  .filter((file) => file.endsWith('.ts') && !file.startsWith('tools/'))
  .sort();

const read = (file) => readFileSync(join(source, file), 'utf8');

/** The files of ours that a file imports with this text, be it at once or at a later time. */
const importsOf = (file, text) =>
  typescript
    .preProcessFile(text, true, true)
    .importedFiles.map(({fileName}) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name).replace(/\.js(\?\d)?$/, '.ts'));

const withoutTypes = (text) => text.replace(/^(import|export) type [^;]*;/gm, '');

const imports = new Map(files.map((file) => [file, importsOf(file, read(file))]));
const pairs = files.flatMap((file) => imports.get(file).map((other) => ({file, other})));

const isGenerated = (file) => file.startsWith('generated/');

// A type is gone when the code runs: generated data may name the type that it has in the catalog.
const rankedPairs = files.flatMap((file) =>
  importsOf(file, isGenerated(file) ? withoutTypes(read(file)) : read(file)).map((other) => ({file, other})),
);

/** Fails with the wrong files, a line each, and how to repair them. */
const assertNone = (wrong, repair) => {
  const lines = wrong.map((found) => (typeof found === 'string' ? found : `src/${found.file} imports src/${found.other}`));
  assert.ok(lines.length === 0, [...lines, repair].join('\n'));
};

/** A circle of imports that can be reached from `file`, as a list of files, or `undefined`. */
const findCircle = (file, path, done) => {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const other of imports.get(file) ?? []) {
    const circle = findCircle(other, [...path, file], done);
    if (circle) return circle;
  }
  done.add(file);
  return undefined;
};

describe('Imports in src/', () => {
  it('lead to files that are there', () => {
    assertNone(
      pairs.filter(({other}) => !imports.has(other)),
      'Correct the path, or run "npm run generate" if the file is in generated/.',
    );
  });

  it('run one way: generated, catalog, then wording and the like, elements, and the two doors', () => {
    assertNone(
      rankedPairs.filter(({file, other}) => rankOf(other) > rankOf(file)),
      'Move what is shared to the folder of the lower rank.',
    );
  });

  it('never run in a circle', () => {
    const done = new Set();
    const circles = files.map((file) => findCircle(file, [], done)).filter(Boolean);
    assertNone(circles.map((circle) => circle.join(' -> ')), 'Move what two of them need into a third file.');
  });

  it('never go through define.ts or index.ts', () => {
    assertNone(
      pairs.filter(({other}) => ['define.ts', 'index.ts'].includes(other)),
      'Import the file that has it: these two are the doors of the package.',
    );
  });

  it('reach the data through catalog.ts alone', () => {
    // Types, the languages, and the check of a partner's lines are no data.
    const free = ['generated/records.ts', 'generated/languages.ts', 'generated/locale-loaders.ts', 'generated/validate-partner-line.ts'];
    assertNone(
      pairs
        .filter(({file}) => !isGenerated(file) && file !== 'catalog/catalog.ts')
        .filter(({other}) => isGenerated(other) && !free.includes(other)),
      'Ask src/catalog/catalog.ts.',
    );
  });
});

describe('Files in src/', () => {
  it('register elements in define.ts alone', () => {
    assertNone(
      files.filter((file) => file !== 'define.ts' && /customElements\s*\.\s*define|@customElement\b/.test(read(file))),
      'Leave it to src/define.ts: a class that registers itself cannot stand twice on one page.',
    );
  });

  it('can be read in one breath', () => {
    assertNone(
      files.filter((file) => !isGenerated(file) && read(file).trimEnd().split('\n').length > 250),
      'Over 250 lines: find the part that has a name of its own.',
    );
  });
});
