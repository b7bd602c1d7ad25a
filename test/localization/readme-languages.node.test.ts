/** Whoever embeds the elements learns from the README which languages there are, and which of them no menu offers. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {locales, offeredLocales} from '../../src/generated/languages.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [section] = /^### Languages\n.*?(?=^##)/ms.exec(readme)!;

/** Tags in small type, between two words of the section. */
const tagsBetween = (start: string, end: string): string[] => {
  const [, text] = new RegExp(`${start}(.*?)${end}`, 's').exec(section)!;
  return [...text!.matchAll(/`([\w-]+)`/g)].map(([, tag]) => tag!).filter((tag) => tag !== 'languages');
};

test('the README lists the languages of the menu in its order, then those that are in none', () => {
  const offered = tagsBetween('### Languages', 'These are there too');
  const others = tagsBetween('These are there too', 'Who finds');
  assert.deepEqual(offered, [...offeredLocales]);
  assert.deepEqual([...offered, ...others], [...locales]);
});

test('the README counts them', () => {
  assert.ok(readme.includes(`English and ${locales.length - 1} other languages`));
  assert.ok(readme.includes(`| ${offeredLocales.length} languages |`));
});
