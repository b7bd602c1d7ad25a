import type {HtElement} from '../../src/elements/ht-element.js';
import {pageLanguage} from '../../src/localization/page-language.js';
import '../../src/define.js';
import {tags} from './tags.js';

export {tags};

/** All our elements: also the panel, which is made of others, and the way out, which has no number. */
export const allTags = [...tags, 'ht-help-panel', 'ht-quick-exit'] as const;

/** A rendered element and the parts of its (closed) shadow root that tests ask about. */
export interface Rendered<T extends HtElement> {
  readonly element: T;
  readonly root: ShadowRoot;
  /** All text on screen, with white space as a reader perceives it. */
  text(): string;
  all<E extends Element = HTMLElement>(selector: string): E[];
  one<E extends Element = HTMLElement>(selector: string): E;
  /** The addresses of all links, in reading order. */
  links(): string[];
  /** BCP 47 tag of the language on screen. */
  language(): string;
  /** Picks an option of the only list that matches, as a person does. */
  pick(selector: string, value: string): Promise<void>;
}

export const readable = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Looks into an element that is on the page already. */
export const inspect = <T extends HtElement>(element: T): Rendered<T> => {
  const root = element.renderRoot as ShadowRoot;
  const all = <E extends Element = HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const one = <E extends Element = HTMLElement>(selector: string) => {
    const found = all<E>(selector);
    if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}, not one`);
    return found[0]!;
  };
  return {
    element,
    root,
    all,
    one,
    text: () => readable(all('.ht')[0]?.textContent ?? root.textContent),
    links: () => all<HTMLAnchorElement>('a').map((link) => link.getAttribute('href')!),
    language: () => one('.ht').lang,
    pick: async (selector, value) => {
      const select = one<HTMLSelectElement>(selector);
      select.value = value;
      if (select.value !== value) throw new Error(`${selector} has no option "${value}"`);
      // What a browser fires when a person chooses: the first leaves a closed root, the second does not.
      select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      select.dispatchEvent(new Event('change', {bubbles: true}));
      await element.updateComplete;
    },
  };
};

interface Page {
  /** Width of the element in CSS pixels. Default: all that the page gives, about 780. */
  readonly width?: number;
}

const frames: HTMLElement[] = [];

/** Puts markup into the main part of the page until the end of the test, as a browser reads it from a server. */
export const place = (markup: string, {width}: Page = {}): HTMLElement => {
  const frame = document.createElement('div');
  if (width) frame.style.width = `${width}px`;
  document.querySelector('main')!.append(frame);
  // Unlike `innerHTML` it knows declarative shadow roots.
  frame.setHTMLUnsafe(markup);
  // Firefox puts that off to the end of the task.
  customElements.upgrade(frame);
  frames.push(frame);
  return frame;
};

/** The help of a state comes with a request of its own, once the element is in view. */
export const listArrived = async (element: HtElement): Promise<void> => {
  const isWaiting = () => element.renderRoot.querySelector('p[role=status]') !== null;
  if (!isWaiting()) return;
  element.scrollIntoView();
  await until(() => !isWaiting(), 'the list of the state has come');
};

/** Puts markup on the page, and waits until the elements in it have rendered. */
export const renderAll = async (markup: string, page?: Page): Promise<Rendered<HtElement>[]> => {
  const elements = [...place(markup, page).querySelectorAll<HtElement>(allTags.join())];
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  await Promise.all(elements.map(listArrived));
  return elements.map((element) => inspect(element));
};

/** Puts markup with one element of ours on the page and waits until it has rendered. */
export const renderElement = async <T extends HtElement>(markup: string, page?: Page): Promise<Rendered<T>> => {
  const [first] = await renderAll(markup, page);
  if (!first) throw new Error(`No element of ours in ${markup}`);
  return first as unknown as Rendered<T>;
};

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for what takes a request or a render; fails with `what` when it does not come. */
export const until = async (condition: () => boolean, what: string): Promise<void> => {
  for (const end = Date.now() + 5000; !condition(); await sleep(5)) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
  }
};

/** Puts an element on the page in a language, and waits for it. */
export const renderIn = async <T extends HtElement>(lang: string, markup: string, page?: Page): Promise<Rendered<T>> => {
  const rendered = await renderElement<T>(markup, page);
  rendered.element.lang = lang;
  await until(() => rendered.language() === lang, `<${rendered.element.localName}> speaks ${lang}`);
  return rendered;
};

// What one test put on the page, or chose in a menu, must not be there in the next.
afterEach(() => {
  frames.splice(0).forEach((frame) => frame.remove());
  pageLanguage.chosen = undefined;
});
