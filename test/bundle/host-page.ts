/**
 * Pages of embedders, each in a frame with a world of its own: what one page registers or breaks, no other one sees.
 */
import type {HtElement} from '../../src/elements/ht-element.js';
import {tags} from '../support/tags.js';

export {tags};
export const script = '<script type="module" src="/dist/ht-help.js"></script>';
export const fallback = '<p><a href="tel:911">911</a> <a href="tel:+18883737888">1-888-373-7888</a></p>';
export const allThree = tags.map((tag) => `<${tag}>${fallback}</${tag}>`).join('\n');

interface Heard {
  readonly errors: string[];
  /** What the page's Content Security Policy stopped. */
  readonly violations: string[];
  readonly info: string[];
  readonly warn: string[];
  readonly error: string[];
  /** The names in `window` before any other script ran. */
  globals: string[];
}

export interface HostPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly heard: Heard;
  one<E extends HTMLElement = HtElement>(selector: string): E;
  /** The closed shadow root of an element: tests may look in where a page cannot. */
  root(selector: string): ShadowRoot;
  /** Paths of all that the page fetched, without the recorder. */
  requests(): string[];
}

const frames: HTMLIFrameElement[] = [];

export const closePages = (): void => frames.splice(0).forEach((frame) => frame.remove());

export const rootOf = (element: Element): ShadowRoot => (element as HtElement).renderRoot as ShadowRoot;

export const linksIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

/** Whether a root offers the two numbers that nothing may stand in front of. */
export const hasFirstNumbers = (root: ParentNode): boolean =>
  ['tel:911', 'tel:+18883737888'].every((href) => linksIn(root).includes(href));

export const languageIn = (root: ParentNode): string | undefined => root.querySelector<HTMLElement>('.ht')?.lang;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for what takes a request or a render; fails with `what` when it does not come. */
export const until = async (condition: () => boolean, what: string, ms = 5000): Promise<void> => {
  for (const end = Date.now() + ms; !condition(); await sleep(10)) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
  }
};

/** Picks an option as a person does: the menu tells the element with a `change`, which stays inside the root. */
export const pick = (select: HTMLSelectElement, value: string): void => {
  const page = select.ownerDocument.defaultView!;
  select.value = value;
  select.dispatchEvent(new page.Event('input', {bubbles: true, composed: true}));
  select.dispatchEvent(new page.Event('change', {bubbles: true}));
};

/** Puts a page on screen and waits until it is loaded, its module scripts included. */
const show = async (source: {readonly src: string} | {readonly srcdoc: string}): Promise<HostPage> => {
  const frame = document.createElement('iframe');
  const heard: Heard = {errors: [], violations: [], info: [], warn: [], error: [], globals: []};
  Object.assign(frame, {heard, width: 700, height: 500, title: 'Host page', ...source});
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.querySelector('main')!.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis;
  const one = <E extends HTMLElement = HtElement>(selector: string): E => {
    const found = page.document.querySelector<E>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  };
  return {
    window: page,
    document: page.document,
    heard,
    one,
    root: (selector) => rootOf(one(selector)),
    requests: () =>
      page.performance
        .getEntriesByType('resource')
        .map(({name}) => name.replace(location.origin, ''))
        .filter((path) => path !== '/test/bundle/recorder.js'),
  };
};

interface PageOptions {
  readonly head?: string;
  readonly lang?: string;
}

/** Opens a page with this markup. */
export const openPage = (body: string, {head = '', lang = 'en'}: PageOptions = {}): Promise<HostPage> =>
  show({
    srcdoc: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host page</title>${head}
      <script src="/test/bundle/recorder.js"></script></head><body>${body}</body></html>`,
  });

/** Opens a page that has to be a file of its own: for Firefox, markup in an attribute is of no origin. */
export const openFile = (name: string): Promise<HostPage> => show({src: `/test/bundle/${name}`});
