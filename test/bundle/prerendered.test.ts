/**
 * `dist/prerendered/`: what a server sends is whole without any script, and stays in its place when the script comes.
 */
import {expect} from '@open-wc/testing';
import {linksIn, rootOf, tags, until} from './host-page.js';
import type {HtElement} from '../../src/elements/ht-element.js';
import {findAxeViolations} from '../support/axe.js';

const languages = ['en', 'es'] as const;

const fetchText = async (path: string) => (await fetch(path)).text();
const read = (tag: string, locale: string) => fetchText(`/dist/prerendered/${tag}.${locale}.html`);

const frames: HTMLElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A page as a server sends it, in a frame; without `scripts` the browser runs none in it. */
const openPage = async (body: string, {scripts, width = 700, lang = 'en'}: {scripts: boolean; width?: number; lang?: string}) => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', scripts ? 'allow-same-origin allow-scripts' : 'allow-same-origin');
  Object.assign(frame, {
    title: 'Host page',
    width,
    height: 600,
    srcdoc: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title></head><body>${body}<p id="after">After</p></body></html>`,
  });
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.querySelector('main')!.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
};

/** The same markup in this page, its root opened to look in. */
const placeOpen = (markup: string): HTMLElement => {
  const place = document.createElement('div');
  frames.push(place);
  document.querySelector('main')!.append(place);
  place.setHTMLUnsafe(markup.replace('shadowrootmode="closed"', 'shadowrootmode="open"'));
  return place.firstElementChild as HTMLElement;
};

// "Closed now. Opens Mon 11:00 AM" can be a line longer or shorter than the hours, in the two cards that have some,
// far below what is in view.
const linesThatMayDiffer: Readonly<Record<string, number>> = {'ht-hotlines': 2 * 24};

for (const tag of tags) {
  for (const locale of languages) {
    describe(`<${tag}> prerendered in ${locale}, without script`, () => {
      it('is shown in a box of its own, with the closed root of the element', async () => {
        const {document} = await openPage(await read(tag, locale), {scripts: false});
        const element = document.querySelector(tag)!;
        expect(element.shadowRoot).to.equal(null);
        // The fallback in the tag would be one line.
        expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
      });

      it('is styled, in its language, and has the two numbers first', async () => {
        const root = placeOpen(await read(tag, locale)).shadowRoot!;
        const frame = root.querySelector<HTMLElement>('.ht')!;
        expect(frame.lang).to.equal(locale);
        expect(linksIn(root).indexOf('tel:911')).to.equal(0);
        expect(linksIn(root).indexOf('tel:+18883737888')).to.be.greaterThan(0);
        const {minHeight, backgroundColor} = getComputedStyle(root.querySelector('.danger')!);
        expect([minHeight, backgroundColor]).to.deep.equal(['48px', 'rgb(140, 28, 19)']);
      });

      it('has nothing that runs, and nothing that only a script could answer', async () => {
        const markup = await read(tag, locale);
        expect(markup).not.to.match(/<script|\son\w+=|\sstyle=|javascript:/);
        const root = placeOpen(markup).shadowRoot!;
        const visible = [...root.querySelectorAll<HTMLElement>('select, input, button')].filter(
          (control) => getComputedStyle(control).visibility === 'visible',
        );
        expect(visible).to.deep.equal([]);
      });

      it('violates no rule of axe', async () => {
        expect(await findAxeViolations(placeOpen(await read(tag, locale)))).to.deep.equal([]);
      });

      it('leaves the two numbers where declarative roots are unknown', async () => {
        const markup = (await read(tag, locale)).replace(' shadowrootmode="closed"', '');
        const {document} = await openPage(markup, {scripts: false});
        const links = [...document.querySelectorAll('a')].filter((link) => link.getClientRects().length > 0);
        expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:911', 'tel:+18883737888']);
      });
    });

    describe(`<${tag}> prerendered in ${locale}, when the script comes`, () => {
      for (const width of [320, 700]) {
        it(`moves nothing at ${width} px, and says the same`, async () => {
          const page = await openPage(await read(tag, locale), {scripts: true, width, lang: locale});
          const element = page.document.querySelector<HtElement>(tag)!;
          const after = page.document.querySelector('#after')!;
          const before = after.getBoundingClientRect().top;
          const tops: number[] = [];
          const shifts: number[] = [];
          const isMeasured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
          if (isMeasured) {
            new page.PerformanceObserver((list) => {
              shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & {value: number}).value));
            }).observe({type: 'layout-shift', buffered: true});
          }
          const script = Object.assign(page.document.createElement('script'), {type: 'module', src: '/dist/ht-help.js'});
          page.document.body.append(script);
          const languagesSeen = new Set<string>();
          await until(() => {
            tops.push(after.getBoundingClientRect().top);
            const root = element.renderRoot && rootOf(element);
            if (root) languagesSeen.add(root.querySelector<HTMLElement>('.ht')?.lang ?? 'nothing');
            return element.hasUpdated;
          }, 'the script has taken over');
          expect([...languagesSeen]).to.deep.equal([locale]);
          tops.push(after.getBoundingClientRect().top);
          expect(Math.max(...tops.map((top) => Math.abs(top - before)))).to.be.at.most(linesThatMayDiffer[tag] ?? 0);
          // What the browser itself calls a shift, once it has painted again.
          await new Promise((resolve) => page.requestAnimationFrame(() => setTimeout(resolve, 50)));
          expect(shifts).to.deep.equal([]);
          expect(rootOf(element).querySelectorAll('style').length).to.equal(0);
        });
      }
    });
  }
}

describe('<ht-state-compensation> prerendered', () => {
  for (const locale of languages) {
    it(`has a disclosure for each of the 56 jurisdictions in ${locale}, in order, with what the element shows`, async () => {
      const root = placeOpen(await read('ht-state-compensation', locale)).shadowRoot!;
      const disclosures = [...root.querySelectorAll('details')];
      expect(disclosures.length).to.equal(56);
      for (const disclosure of disclosures) {
        expect(disclosure.querySelectorAll('.card [part=heading]').length, disclosure.textContent!).to.equal(1);
      }
      const names = disclosures.map((disclosure) => disclosure.querySelector('summary')!.textContent!);
      expect(names).to.deep.equal([...names].sort(new Intl.Collator(locale).compare));
    });
  }

  it('opens a disclosure without script, in the room it needs', async () => {
    const root = placeOpen(await read('ht-state-compensation', 'en')).shadowRoot!;
    const ohio = [...root.querySelectorAll('details')].find((one) => one.textContent!.startsWith('Ohio'))!;
    ohio.open = true;
    expect(ohio.querySelector('article')!.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(getComputedStyle(root.querySelector('.list')!).position).to.equal('static');
  });
});

describe('<ht-hotlines> prerendered', () => {
  it('says the hours, since it cannot know whether a line is open now', async () => {
    const english = await read('ht-hotlines', 'en');
    expect(english).not.to.match(/Open now|Closed now/);
    expect(placeOpen(english).shadowRoot!.textContent).to.match(/Mon–Fri 10\s?AM\s–\s6\s?PM Pacific Time/);
    expect(await read('ht-hotlines', 'es')).not.to.match(/Abierto ahora|Cerrado ahora/);
  });
});
