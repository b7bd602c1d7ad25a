/**
 * `dist/prerendered/ht-local-help.<usps>.<locale>.html`, for a page of one state: each of the 56 in each language, with
 * the lines of that state out of `data/`, no number of another one, and nothing that would need a script.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {projectLocalHelp} from '../../data/tools/local-help.js';
import {readRecordFiles, readRecords} from '../../data/tools/read-records.js';
import {locales} from '../../src/generated/languages.js';
import {attribute, elementsIn, parsePage, shadowOf, textOf, type Element} from '../../src/tools/doctor/markup.js';
import {distFolder} from '../support/dist.js';
import {assertNoProblems} from '../support/records.js';

const folder = join(distFolder, 'prerendered');
const nameOf = (state: string, locale: string) => `ht-local-help.${state.toLowerCase()}.${locale}.html`;

const records = readRecordFiles('local-help').map(({record}) => record);
const shown = projectLocalHelp(readRecords('local-help'));
const addressesOf = (value: unknown): string[] => JSON.stringify(value).match(/(?<=")https?:[^"]+/g) ?? [];
/** What every page may lead to, whatever the state. */
const national = ['tel:911', 'tel:+18883737888', 'tel:711', 'sms:233733'];
const nationalSites = addressesOf([readRecords('hotlines'), readRecords('resources')]);

interface File {
  readonly state: string;
  readonly locale: string;
  readonly name: string;
  readonly text: string;
  readonly host: Element;
  /** All in its shadow root. */
  readonly elements: readonly Element[];
  readonly links: readonly string[];
}

const files: File[] = records.flatMap(({state}) =>
  locales.map((locale) => {
    const name = nameOf(state, locale);
    const text = readFileSync(join(folder, name), 'utf8');
    const host = elementsIn(parsePage(text)).find(({tagName}) => tagName === 'ht-local-help')!;
    const elements = elementsIn(shadowOf(host)!);
    const links = elements.filter(({tagName}) => tagName === 'a').map((link) => attribute(link, 'href')!);
    return {state, locale, name, text, host, elements, links};
  }),
);

const problemsOf = (find: (file: File) => readonly string[]) => files.flatMap((file) => find(file).map((problem) => `dist/prerendered/${file.name}: ${problem}`));

test('there is a file for each of the 56 in each language, and no other one', () => {
  assert.equal(records.length, 56);
  const found = readdirSync(folder).filter((name) => /^ht-local-help\.\w\w\.[\w-]+\.html$/.test(name));
  assert.deepEqual(found.sort(), files.map(({name}) => name).sort());
});

test('each names every service that its state has on screen, and calls every line for people who seek help', () => {
  assertNoProblems(
    problemsOf(({state, elements, links}) => {
      const headings = elements.filter((element) => attribute(element, 'part') === 'heading').map(textOf);
      return shown[state]!.flatMap(({name, phones = [], office}) => [
        ...(headings.includes(name) ? [] : [`does not name ${name}`]),
        ...[...phones.map(({number}) => number), ...(office ? [office] : [])]
          .filter((number) => !links.some((link) => link === `tel:${number}` || link.startsWith(`sms:${number}`)))
          .map((number) => `does not offer ${number} of ${name}`),
      ]);
    }),
  );
});

test('each leads to numbers and sites of its own state, or of the whole country, and to no other', () => {
  assertNoProblems(
    problemsOf(({state, links}) => {
      const {services} = records.find((record) => record.state === state)!;
      const numbers = services.flatMap(({phones = []}) => phones.map(({number}) => number));
      const sites = services.map(({url}) => url);
      return links.filter((link) => {
        const [scheme, target] = link.split(/[:?]/);
        if (national.includes(`${scheme}:${target}`)) return false;
        if (/^(tel|sms)$/.test(scheme!)) return !numbers.includes(target!);
        return !sites.includes(link) && !nationalSites.includes(link);
      });
    }),
  );
});

test('a link calls, writes or leads to https, but for the sites whose record says why not', () => {
  const excused = new Set(records.flatMap(({services}) => services.flatMap(({url}) => (url?.startsWith('http:') ? [url] : []))));
  assertNoProblems(problemsOf(({links}) => links.filter((link) => !/^(tel:\+?\d+|sms:\+?\d+|https:\/\/)/.test(link) && !excused.has(link))));
});

test('each needs no script: nothing that runs, no chooser, nothing that is still to come', () => {
  assertNoProblems(
    problemsOf(({text, elements}) => [
      ...(text.match(/<script|\son\w+=|\sstyle=|javascript:/g) ?? []),
      // The one button is that to the English of an unsigned translation, which the style sheet hides until then, too.
      ...elements
        .filter(({tagName, parentNode}) => /^(button|input|fieldset|details|form)$/.test(tagName) && attribute(parentNode as Element, 'class') !== 'fine note')
        .map(({tagName}) => `has a ${tagName}`),
      // The one list is that of languages, which the style sheet hides until the script is there.
      ...elements.filter(({tagName, parentNode}) => tagName === 'select' && attribute(parentNode as Element, 'class') !== 'language').map(() => 'has a chooser'),
      ...elements.filter((element) => attribute(element, 'role') === 'status').map(() => 'waits for something'),
    ]),
  );
});

test('each tells the script in attributes which state and language it is in, so that it goes on there', () => {
  assertNoProblems(
    problemsOf(({state, locale, host}) => {
      const told = ['state', 'fixed', 'lang'].map((name) => attribute(host, name));
      const expected = [state, '', locale === 'en' ? undefined : locale];
      return JSON.stringify(told) === JSON.stringify(expected) ? [] : [`says ${JSON.stringify(told)}`];
    }),
  );
});

test('all of them together stay small: a state’s own page sends one', () => {
  for (const {name, text} of files) assert.ok(text.length < 40 * 1024, `dist/prerendered/${name}: ${text.length} letters`);
});
