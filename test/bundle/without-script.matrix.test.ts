/**
 * What a page has of each element when no script of ours runs, or none can: the prerendered form is complete, and the
 * plain form leaves the two numbers, for whatever reason the script is missing.
 */
import {expect} from '@open-wc/testing';
import type {StateCompensationRecord} from '../../src/generated/records.js';
import {everyTag, firstLinks} from './every-element.js';
import {closePages, fallback, hasFirstNumbers, languageIn, openPage, rootOf, script, until} from './host-page.js';

const languages = ['en', 'es'] as const;
const get = async (path: string) => (await fetch(path)).text();
const {records} = JSON.parse(await get('/dist/catalog.json')) as {records: {'state-compensation': Record<string, StateCompensationRecord>}};
const prerendered = Object.fromEntries(
  await Promise.all(everyTag.flatMap((tag) => languages.map(async (locale) => [`${tag}.${locale}`, await get(`/dist/prerendered/${tag}.${locale}.html`)] as const))),
);

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A page in which the browser runs no script at all. Its roots are open, so that the test can look in from outside. */
const openWithoutScripts = async (markup: string): Promise<Document> => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  const body = markup.replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"');
  Object.assign(frame, {title: 'Host page', width: 700, height: 600, srcdoc: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`});
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.querySelector('main')!.append(frame);
  await loaded;
  return frame.contentDocument!;
};

/** Every element in a root and in the roots in it. */
const everything = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);

const isShown = (element: Element) => element.getClientRects().length > 0;
const hrefs = (elements: readonly Element[]) => elements.flatMap((element) => (element.localName === 'a' ? [element.getAttribute('href')!] : []));
const sort = (values: Iterable<string>) => [...new Set(values)].sort();

/** The links of the element that a script has brought to life, with all that a person can open. */
const linksOfLiving = async (tag: string, locale: string): Promise<string[]> => {
  const page = await openPage(`<${tag}></${tag}>${script}`, {lang: locale});
  await until(() => languageIn(page.root(tag)) === locale, 'it is in its language');
  const collect = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [...hrefs([element]), ...(element.localName.startsWith('ht-') ? collect(rootOf(element)) : [])]);
  const root = page.root(tag);
  root.querySelectorAll('details').forEach((details) => (details.open = true));
  await until(() => [...root.querySelectorAll('details')].every((details) => details.children.length > 1), 'all is open');
  await page.one(tag).updateComplete;
  return sort(collect(root));
};

for (const tag of everyTag) {
  for (const locale of languages) {
    describe(`<${tag}> prerendered in ${locale}, on a page without scripts`, () => {
      let parts: HTMLElement[];
      beforeEach(async () => {
        const {body} = await openWithoutScripts(prerendered[`${tag}.${locale}`]!);
        parts = everything(body.firstElementChild!.shadowRoot!);
      });

      it('has its first links in view, in the looks that it has with them', () => {
        const links = parts.filter((part) => part.localName === 'a' && isShown(part));
        for (const href of firstLinks(tag)) expect(hrefs(links), 'links in view').to.include(href);
        const first = links.find((link) => link.classList.contains('button'))!;
        const {minHeight, textDecorationLine} = first.ownerDocument.defaultView!.getComputedStyle(first);
        expect([parseFloat(minHeight) >= 44, textDecorationLine]).to.deep.equal([true, 'none']);
      });

      it('has every link of the living element behind native disclosures', async () => {
        const missing = (await linksOfLiving(tag, locale)).filter((href) => !hrefs(parts).includes(href));
        expect(missing).to.deep.equal([]);
        closePages();
      });

      it('shows what a disclosure holds when it opens', () => {
        for (const details of parts.filter((part) => part.localName === 'details') as HTMLDetailsElement[]) {
          const before = details.getBoundingClientRect().height;
          details.open = true;
          for (let outer = details.parentElement?.closest('details'); outer; outer = outer.parentElement?.closest('details')) outer.open = true;
          const host = (details.getRootNode() as ShadowRoot).host.closest('details');
          if (host) host.open = true;
          expect(details.getBoundingClientRect().height, details.querySelector('summary')!.textContent!).to.be.above(before + 20);
          expect(details.children.length).to.be.above(1);
        }
      });

      it('is whole: no element of ours waits in it for a script, and nothing is offered that needs one', () => {
        expect(parts.filter((part) => part.localName.includes('-')).map(({localName}) => localName)).to.deep.equal([]);
        const controls = parts.filter((part) => part.matches('select, input, button') && getComputedStyle(part).visibility === 'visible' && isShown(part));
        expect(controls).to.deep.equal([]);
      });
    });
  }
}

describe('all 56 programs, without scripts', () => {
  const numbers = sort(Object.values(records['state-compensation']).flatMap(({phones = []}) => phones).map(({number}) => number));

  for (const tag of ['ht-state-compensation', 'ht-help-panel']) {
    for (const locale of languages) {
      it(`are in the prerendered ${tag} in ${locale}, with every number`, async () => {
        const {body} = await openWithoutScripts(prerendered[`${tag}.${locale}`]!);
        const parts = everything(body.firstElementChild!.shadowRoot!);
        // The panel has one list of the programs and one of the local help.
        const lists = parts.filter((part) => part.matches('.list')).map((list) => list.querySelectorAll(':scope > details').length);
        expect(lists).to.deep.equal(tag === 'ht-help-panel' ? [56, 56] : [56]);
        expect(numbers.length).to.be.above(50);
        const links = hrefs(parts).map((href) => href.replace(/[^+\d,;]/g, ''));
        const missing = numbers.filter((number) => !links.some((link) => link.startsWith(number.replace(/[^+\d]/g, ''))));
        expect(missing).to.deep.equal([]);
      });
    }
  }
});

describe('the two numbers inside the tag', () => {
  afterEach(closePages);

  const plain = everyTag.map((tag) => `<${tag}>${fallback}</${tag}>`).join('');
  const old = Object.values(prerendered).map((markup) => markup.replaceAll(' shadowrootmode="closed"', '')).join('');
  const wrongHash = `sha384-${btoa('x'.repeat(48))}`;
  const ways: Record<string, {readonly head?: string; readonly script: string}> = {
    'no script on the page': {script: ''},
    'a policy against scripts': {head: `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`, script},
    // A name that Web Test Runner does not list among the missing files of the run.
    'a script that is not there (404)': {script: '<script type="module" src="/nowhere/favicon.ico"></script>'},
    'a script of another site that cannot be reached': {script: '<script type="module" src="http://127.0.0.1:9/ht-help.js"></script>'},
    'a script whose hash is another one': {script: `<script type="module" src="/dist/ht-help.js" integrity="${wrongHash}"></script>`},
    'a classic script whose hash is another one': {script: `<script src="/dist/ht-help.classic.js" integrity="${wrongHash}"></script>`},
    'a script that is cut off': {script: '<script type="module">const help = {</script>'},
    'a script that throws': {script: '<script type="module">throw new Error("broken");</script>'},
    'a define() that throws': {head: '<script>customElements.define = () => { throw new Error("broken"); };</script>', script},
    'no customElements': {head: '<script>Object.defineProperty(window, "customElements", {value: undefined});</script>', script},
    'no shadow roots': {head: '<script>Element.prototype.attachShadow = undefined; HTMLElement.prototype.attachInternals = undefined;</script>', script},
    'no style sheets that can be adopted': {head: '<script>Object.defineProperty(Document.prototype, "adoptedStyleSheets", {value: undefined}); delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync; CSSStyleSheet.prototype.replace = undefined;</script>', script},
  };

  for (const [what, {head, script: end}] of Object.entries(ways)) {
    it(`are on screen, or the whole content is, where there is ${what}`, async () => {
      const page = await openPage(plain + end, {head});
      for (const tag of everyTag) {
        const element = page.document.querySelector(tag)!;
        const links = [...element.querySelectorAll('a')].filter(isShown);
        const root = (element as unknown as {renderRoot?: ShadowRoot}).renderRoot;
        const isLiving = root?.querySelector('.ht') && (tag === 'ht-quick-exit' || tag === 'ht-help-panel' || hasFirstNumbers(root));
        if (!isLiving) expect(hrefs(links), tag).to.deep.equal(['tel:911', 'tel:+18883737888']);
      }
    });

    it(`are on screen where declarative roots are unknown, too, and there is ${what}`, async () => {
      const page = await openPage(old + end, {head});
      for (const element of page.document.body.querySelectorAll(everyTag.join())) {
        const root = (element as unknown as {renderRoot?: ShadowRoot}).renderRoot;
        const links = [...element.querySelectorAll('a')].filter(isShown);
        if (!root?.querySelector('.ht')) expect(hrefs(links), element.localName).to.deep.equal(['tel:911', 'tel:+18883737888']);
      }
    });
  }
});
