/**
 * The page of one state, as a server sends it: the script takes over in the same state, and nobody who reads the list
 * sees it go away while its file is on the way, or when it does not come.
 */
import {expect} from '@open-wc/testing';
import type {HtLocalHelp} from '../../src/elements/ht-local-help.js';
import {findAxeViolations} from '../support/axe.js';
import {closePages, linksIn, openPage, rootOf, script, sleep, until} from './host-page.js';

const read = async (state: string, locale: string) => (await fetch(`/dist/prerendered/ht-local-help.${state}.${locale}.html`)).text();
const tag = 'ht-local-help';

/** The page with what it gets for the list. An import map puts that there; the script itself is the one that ships. */
const open = async (state: string, {locale = 'en', list = '/dist/local-help.js'} = {}) =>
  openPage((await read(state, locale)) + '<p id="after">After</p>' + script, {
    lang: locale,
    head: `<script type="importmap">${JSON.stringify({imports: {'/dist/local-help.js': list}})}</script>`,
  });

const late = `data:text/javascript,${encodeURIComponent(`await new Promise((go) => setTimeout(go, 400)); export * from '${location.origin}/dist/local-help.js?'`)}`;

describe('the prerendered help of a state, when the script comes', () => {
  afterEach(closePages);

  for (const [state, locale, line] of [
    ['oh', 'en', 'tel:+18446446435'],
    ['oh', 'es', 'tel:+18446446435'],
    ['mn', 'en', 'tel:+18662231111'],
    ['as', 'es', 'tel:+16846333300'],
  ] as const) {
    it(`goes on in ${state} in ${locale}, and moves nothing while its list is on the way`, async () => {
      const page = await open(state, {locale, list: late});
      const element = page.one<HtLocalHelp>(tag);
      const before = linksIn(rootOf(element));
      expect(before).to.include(line);
      const after = page.document.querySelector('#after')!;
      const tops = new Set<number>();
      const states = new Set<string>();
      await until(() => {
        tops.add(Math.round(after.getBoundingClientRect().top));
        const root = rootOf(element);
        states.add([root.querySelector<HTMLElement>('.ht')!.lang, linksIn(root).includes(line), root.querySelector('[role=status]')?.textContent].join());
        return element.hasUpdated;
      }, 'the script has taken over');
      expect([...states]).to.deep.equal([`${locale},true,`]);
      expect(tops.size, `what follows stood at ${[...tops].join()}`).to.equal(1);
      expect(linksIn(rootOf(element))).to.deep.equal(before);
      expect(rootOf(element).querySelectorAll('style, .chooser').length).to.equal(0);
    });
  }

  for (const [what, list] of Object.entries({
    // A name that Web Test Runner does not list among the missing files of the run.
    'is not there (404)': '/nowhere/favicon.ico',
    'cannot be reached': 'http://127.0.0.1:9/local-help.js',
    'is the log-in page of a Wi-Fi': 'data:text/html,<!doctype html><title>Log in</title>',
    'is garbage': 'data:text/javascript,<html>)(',
    'never comes': `data:text/javascript,${encodeURIComponent('await new Promise(() => {})')}`,
  })) {
    it(`keeps the list that the server sent when the file ${what}, without a word`, async () => {
      const {one, heard} = await open('oh', {list});
      const before = linksIn(rootOf(one(tag)));
      await sleep(400);
      expect(linksIn(rootOf(one(tag)))).to.deep.equal(before);
      expect(rootOf(one(tag)).querySelectorAll('[role=status], button').length).to.equal(0);
      expect([...heard.errors, ...heard.error]).to.deep.equal([]);
    });
  }

  it('shows no state that the page has changed meanwhile', async () => {
    const {one} = await open('oh', {list: late});
    one<HtLocalHelp>(tag).state = 'TX';
    await until(() => rootOf(one(tag)).textContent!.includes('Texas'), 'it is Texas');
    expect(rootOf(one(tag)).textContent).not.to.include('Ohio');
  });
});

describe('the prerendered help of a state, without script', () => {
  for (const [state, locale] of [['oh', 'en'], ['ca', 'es']] as const) {
    it(`is styled, fits a phone, and violates no rule of axe: ${state} in ${locale}`, async () => {
      const place = document.createElement('div');
      place.style.width = '320px';
      document.querySelector('main')!.append(place);
      try {
        place.setHTMLUnsafe((await read(state, locale)).replace('shadowrootmode="closed"', 'shadowrootmode="open"'));
        const element = place.firstElementChild as HTMLElement;
        const [first] = element.shadowRoot!.querySelectorAll('.card .call');
        expect(getComputedStyle(first!).minHeight).to.equal('48px');
        expect(element.scrollWidth).to.be.at.most(320);
        expect(await findAxeViolations(element)).to.deep.equal([]);
      } finally {
        place.remove();
      }
    });
  }
});
