/**
 * `dist/custom-elements.json` is what editors and documentation know of the elements: whole, or a test fails.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {findAttributes, loadClass, sourceFolder, tags} from '../../src/tools/elements.js';
import type {Manifest} from '../../src/tools/manifest.js';
import {readDist} from '../support/dist.js';
import {assertNoProblems} from '../support/records.js';

const files = readDist();
const read = (path: string): string => {
  const file = files.find((one) => one.path === path);
  assert.ok(file, `dist/${path} is missing`);
  return file.text;
};

const manifest = JSON.parse(read('custom-elements.json')) as Manifest;
const elements = manifest.modules.flatMap(({declarations = []}) => declarations);
const attributes = await findAttributes();
const namesOf = (items: readonly {readonly name: string}[] = []) => items.map(({name}) => name).sort();

test('has every element, each in a file that ships', () => {
  assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags);
  for (const {path} of manifest.modules) read(path.replace(/^dist\//, ''));
});

for (const element of elements) {
  const {tagName} = element;

  test(`${tagName}: its attributes are those that the class observes`, () => {
    assert.deepEqual(namesOf(element.attributes), attributes.get(tagName));
  });

  test(`${tagName}: a sentence stands beside everything that can be set, heard, styled and filled`, () => {
    const {members = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
    const items = [...(element.attributes ?? []), ...members, ...events, ...slots, ...cssParts, ...cssProperties];
    assertNoProblems(
      items.filter(({description}) => !description).map(({name}) => `${tagName}: "${name}" has no sentence; add it above the class or the field`),
    );
    assertNoProblems(members.filter(({type}) => !type).map(({name}) => `${tagName}: the type of ${name} is not known`));
    assert.ok(slots.length === 1, 'the fallback');
  });

  test(`${tagName}: every part that it shows is in the manifest`, () => {
    const shown = read(`prerendered/${tagName}.en.html`).matchAll(/\spart="([^"]*)"/g);
    const names = new Set([...shown].flatMap(([, part]) => part!.split(' ')));
    const known = namesOf(element.cssParts);
    assertNoProblems([...names].filter((name) => !known.includes(name)).map((name) => `${tagName}: add "@csspart ${name}" above the class`));
  });

  test(`${tagName}: every custom property that its styles ask for is in the manifest, and no other one`, async () => {
    const {elementStyles} = (await loadClass(tagName)) as unknown as {elementStyles: {cssText: string}[]};
    const asked = elementStyles.flatMap(({cssText}) => cssText.match(/(?<=var\()--ht-[\w-]+/g) ?? []);
    assert.deepEqual(namesOf(element.cssProperties), [...new Set(asked)].sort());
  });

  test(`${tagName}: each custom property says what it is without one, as the styles have it`, async () => {
    const {elementStyles} = (await loadClass(tagName)) as unknown as {elementStyles: {cssText: string}[]};
    const styles = elementStyles.map(({cssText}) => cssText).join('\n');
    const wrong = (element.cssProperties ?? []).filter(({name, default: value}) => !value || !styles.includes(`var(${name}, ${value})`));
    assertNoProblems(wrong.map(({name, default: value}) => `${tagName}: ${name} is "${value}" in the comment above HtElement, and something else in its styles`));
  });
}

test('every event that the sources make is in the manifest, with a type', () => {
  const made = [...readFileSync(`${sourceFolder}events.ts`, 'utf8').matchAll(/new CustomEvent\('([\w-]+)'/g)].map(([, name]) => name);
  const events = elements.flatMap((element) => element.events ?? []);
  assert.deepEqual([...new Set(namesOf(events))], made.sort());
  assert.deepEqual(events.filter(({type}) => !type).map(({name}) => name), []);
});

test('VS Code and JetBrains know every custom property and part, and never say "undefined"', () => {
  const code = JSON.parse(read('vscode.css-custom-data.json')) as {properties: {name: string}[]; pseudoElements: {name: string}[]};
  const storm = JSON.parse(read('web-types.json')) as {contributions: {css: {properties: {name: string}[]; 'pseudo-elements': {name: string}[]}}};
  const {css} = storm.contributions;
  for (const {tagName, cssProperties = [], cssParts = []} of elements) {
    for (const {name} of cssProperties) {
      for (const known of [code.properties, css.properties]) assert.ok(known.some((one) => one.name === name), `${tagName} ${name}`);
    }
    for (const {name} of cssParts) {
      assert.ok(code.pseudoElements.some((one) => one.name === `::part(${name})`), `${tagName} ${name}`);
      assert.ok(css['pseudo-elements'].some((one) => one.name === `part(${name})`), `${tagName} ${name}`);
    }
  }
  for (const file of ['vscode.html-custom-data.json', 'vscode.css-custom-data.json', 'web-types.json']) assert.doesNotMatch(read(file), /\bundefined\b/, file);
});

test('VS Code and JetBrains know every element with its attributes', () => {
  const code = JSON.parse(read('vscode.html-custom-data.json')) as {tags: {name: string; attributes: {name: string}[]}[]};
  const storm = JSON.parse(read('web-types.json')) as {contributions: {html: {elements: {name: string; attributes: {name: string}[]}[]}}};
  for (const known of [code.tags, storm.contributions.html.elements]) {
    for (const tag of tags) {
      assert.deepEqual(namesOf(known.find(({name}) => name === tag)?.attributes), attributes.get(tag));
    }
  }
});
