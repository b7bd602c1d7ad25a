/**
 * What pages do to an element that nobody foresaw, in the middle of whatever it is doing: it stays whole or becomes
 * whole again, and the page hears nothing of it. Beside the plain comings and goings of lifecycle.test.ts.
 */
import {expect} from '@open-wc/testing';
import type {HtElement} from '../../src/elements/ht-element.js';
import {everyTag, missingLinks} from './every-element.js';
import {closePages, fallback, languageIn, openPage, rootOf, script, sleep, until, type HostPage} from './host-page.js';

interface Scene {
  readonly page: HostPage;
  readonly tag: string;
  readonly element: HtElement;
  readonly main: HTMLElement;
}

/** Copies of one element on a page. WebKit takes minutes to lay out the menus of a thousand, and its driver gives it up. */
const many = /Chrome|Firefox/.test(navigator.userAgent) ? 1000 : 100;

const markup = (tag: string) => `<${tag}>${fallback}</${tag}>`;

/** A page for all that happens to one kind of element, each time to a new one. */
const openFor = () => openPage(`<main></main><aside></aside>${script}`);

const place = (page: HostPage, tag: string): Scene => {
  page.one('aside').replaceChildren();
  page.heard.errors.splice(0);
  page.heard.error.splice(0);
  const main = page.one('main');
  main.innerHTML = markup(tag);
  return {page, tag, element: page.one(tag), main};
};

const expectWhole = async ({page, tag}: Scene, element: Element) => {
  await (element as HtElement).updateComplete;
  await until(() => missingLinks(tag, element).length === 0, `all links of ${tag} are on screen`);
  expect(rootOf(element).querySelectorAll('.ht').length, 'frames').to.equal(1);
  expect(page.window.getComputedStyle(rootOf(element).querySelector('.ht')!).boxSizing, 'it is styled').to.equal('border-box');
  expect([...page.heard.errors, ...page.heard.error]).to.deep.equal([]);
};

/** What happens to an element; gives the one that has to be whole afterwards. */
const faults: Record<string, (scene: Scene) => Promise<Element> | Element> = {
  'removed in the middle of an update, and put back': ({element, main}) => {
    element.headingLevel = 3;
    element.remove();
    main.append(element);
    return element;
  },
  'removed while it renders, by a frame of the page that runs just then, and put back': async ({element, main, page}) => {
    for (let round = 0; round < 10; round++) {
      element.requestUpdate();
      // An update runs in a microtask: some of these come before it and some after it.
      for (let i = 0; i < round; i++) await Promise.resolve();
      element.remove();
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
      main.append(element);
    }
    return element;
  },
  'removed while its language is on the way': async ({element, main}) => {
    element.lang = 'es';
    element.remove();
    await sleep(150);
    main.append(element);
    await until(() => languageIn(element.renderRoot) === 'es', 'it is in Spanish');
    return element;
  },
  'torn between two languages, the last of which counts': async ({element}) => {
    for (const lang of ['es', 'en', 'es-MX', '', 'es', 'en', 'es']) {
      element.lang = lang;
      await Promise.resolve();
    }
    await until(() => languageIn(element.renderRoot) === 'es', 'it is in Spanish');
    await sleep(50);
    expect(languageIn(element.renderRoot)).to.equal('es');
    return element;
  },
  'moved by a script that never lets it rest': async ({element, main, page}) => {
    for (let round = 0; round < 100; round++) (round % 2 ? main : page.one('aside')).append(element);
    await sleep(0);
    return element;
  },
  'wiped inside by a framework': ({element}) => {
    element.innerHTML = '';
    return element;
  },
  'wiped away with all around it, and written anew': ({tag, main, page}) => {
    main.innerHTML = '';
    main.innerHTML = `<div><${tag}></${tag}></div>`;
    return page.one(tag);
  },
  'wiped away and put back as it was': ({element, main}) => {
    main.textContent = '';
    main.replaceChildren(element);
    return element;
  },
  'taken through a document without a window': async ({element, main, page}) => {
    const other = page.document.implementation.createHTMLDocument('Parsed');
    other.body.append(element);
    element.headingLevel = 4;
    await sleep(20);
    main.append(element);
    return element;
  },
  'adopted into another document and back': async ({element, main}) => {
    const other = await openPage(script);
    other.document.body.append(other.document.adoptNode(element));
    await element.updateComplete;
    main.append(element);
    return element;
  },
  'kept in a fragment and in a template for a while': async ({element, main, page}) => {
    const fragment = page.document.createDocumentFragment();
    fragment.append(element);
    const template = page.document.createElement('template');
    template.content.append(fragment);
    await sleep(20);
    main.append(template.content);
    return element;
  },
  'cloned with what is in it, by cloneNode and importNode': ({element, main, page}) => {
    const clone = page.document.importNode(element, true).cloneNode(true) as Element;
    main.replaceChildren(clone);
    return clone;
  },
  'written by outerHTML of itself': ({element, page, tag}) => {
    element.outerHTML = String(element.outerHTML);
    return page.one(tag);
  },
  'put into a shadow root and a slot of another element': ({element, page}) => {
    const host = page.document.body.appendChild(page.document.createElement('div'));
    host.attachShadow({mode: 'open'}).innerHTML = '<p><slot></slot></p>';
    host.append(element);
    return element;
  },
  'hidden by the page, and shown': async ({element, main}) => {
    main.hidden = true;
    element.hidden = true;
    element.headingLevel = 5;
    await element.updateComplete;
    main.hidden = element.hidden = false;
    return element;
  },
  'told by the page what it never asked for': ({element, page}) => {
    for (const type of ['pageshow', 'pagehide', 'visibilitychange', 'freeze', 'resume', 'languagechange', 'storage', 'popstate']) {
      page.window.dispatchEvent(new page.window.Event(type));
      page.document.dispatchEvent(new page.window.Event(type));
    }
    for (const type of ['change', 'toggle', 'click', 'keydown', 'ht-state-change', 'slotchange', 'lit-foo']) {
      element.dispatchEvent(new page.window.CustomEvent(type, {bubbles: true, composed: true, detail: null}));
    }
    return element;
  },
  'on a page whose clock jumps years ahead and back': async ({element, page}) => {
    const {Date: RealDate} = page.window;
    for (const years of [-80, 9, 60, 0]) {
      const shift = years * 365.25 * 86_400_000;
      page.window.Date = class extends RealDate {
        constructor(...given: [] | [number]) {
          if (given.length) super(...given);
          else super(RealDate.now() + shift);
        }
        static override now = () => RealDate.now() + shift;
      } as DateConstructor;
      page.window.dispatchEvent(new page.window.Event('pageshow'));
      await element.updateComplete;
      expect(missingLinks(element.localName, element), `${years} years from now`).to.deep.equal([]);
    }
    page.window.Date = RealDate;
    return element;
  },
  'on a page whose clock is broken': async ({element, page}) => {
    const {now} = page.window.Date;
    page.window.Date.now = () => Number.NaN;
    page.window.dispatchEvent(new page.window.Event('pageshow'));
    await element.updateComplete;
    page.window.Date.now = now;
    return element;
  },
};

for (const tag of everyTag) {
  describe(`<${tag}> is whole when it is`, () => {
    let page: HostPage;
    before(async () => {
      page = await openFor();
    });
    after(closePages);

    for (const [what, happen] of Object.entries(faults)) {
      it(what, async () => {
        const scene = place(page, tag);
        await scene.element.updateComplete;
        await expectWhole(scene, await happen(scene));
      });

      it(`${what}, before it has rendered for the first time`, async () => {
        const scene = place(page, tag);
        await expectWhole(scene, await happen(scene));
      });
    }

    it(`one of ${many} on a page`, async () => {
      const main = page.one('main');
      main.replaceChildren();
      // Some at a time, else the page would answer nobody for a minute or more, and WebKit's driver would give it up.
      for (let round = 0; round < many / 50; round++) {
        main.insertAdjacentHTML('beforeend', `<${tag}></${tag}>`.repeat(50));
        await sleep(0);
      }
      const all = [...main.children] as HtElement[];
      await Promise.all(all.map((element) => element.updateComplete));
      for (const element of [all[0]!, all[many / 2]!, all[many - 1]!]) expect(missingLinks(tag, element)).to.deep.equal([]);
      expect(all.every((element) => rootOf(element).querySelector('.ht a, .ht [exportparts]'))).to.be.true;
      main.replaceChildren();
      expect([...page.heard.errors, ...page.heard.error]).to.deep.equal([]);
    }).timeout(180_000);
  });
}

describe('two versions on one page', () => {
  afterEach(closePages);

  const forms: Record<string, string> = {
    module: script,
    'another module': '<script type="module" src="/dist/ht-help.js?0.0.9"></script>',
    classic: '<script src="/dist/ht-help.classic.js"></script>',
    offline: '<script src="/dist/ht-help.offline.js"></script>',
    'for bundlers': '<script type="module">import {HtHotlines} from "/dist/index.js"; customElements.get("ht-hotlines") ?? customElements.define("ht-hotlines", HtHotlines);</script>',
  };

  for (const [first, one] of Object.entries(forms)) {
    for (const [second, other] of Object.entries(forms).filter(([name]) => name !== first)) {
      it(`${first} and ${second} break nothing, and at most one sentence is said`, async () => {
        const page = await openPage(`${everyTag.map((tag) => `<${tag}>${fallback}</${tag}>`).join('')}${one}${other}`);
        for (const tag of everyTag) expect(missingLinks(tag, page.one(tag)), tag).to.deep.equal([]);
        expect(page.heard.info.length).to.be.at.most(1);
        expect([...page.heard.errors, ...page.heard.error, ...page.heard.warn]).to.deep.equal([]);
      });
    }
  }
});

describe('<ht-help-panel> whose sections the page puts in another order', () => {
  afterEach(closePages);

  it('keeps what is in an open disclosure, under its own heading', async () => {
    const page = await openFor();
    const {element} = place(page, 'ht-help-panel');
    const panel = element as HtElement & {sections: string | null};
    const disclosures = () => [...rootOf(panel).querySelectorAll('details')];
    panel.sections = 'benefits know-your-rights state-compensation';
    await panel.updateComplete;
    disclosures()[1]!.open = true;
    await until(() => rootOf(panel).querySelector('ht-know-your-rights') !== null, 'the rights are there');
    for (const order of ['know-your-rights benefits', 'state-compensation benefits know-your-rights', 'benefits state-compensation', 'state-compensation know-your-rights']) {
      panel.sections = order;
      await panel.updateComplete;
      // A browser tells of an opened disclosure in a task of its own.
      await sleep(30);
      await panel.updateComplete;
      const names = order.split(' ');
      disclosures().forEach((disclosure, index) => {
        const child = disclosure.querySelector('[exportparts]');
        if (disclosure.open) expect(child?.localName, `${order}: in the open ${names[index]}`).to.equal(`ht-${names[index]}`);
      });
    }
    expect([...page.heard.errors, ...page.heard.error]).to.deep.equal([]);
  });
});
