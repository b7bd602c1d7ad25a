/** Every element that ships, with its attributes, as the manifest names them: a new one needs no entry in any list. */
import {rootOf} from './host-page.js';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {readonly name: string; readonly fieldName: string}[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;

export const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName, attributes = []}) => (tagName ? [{tag: tagName, attributes}] : []));

export const everyTag = elements.map(({tag}) => tag);

/** The links in a root and in the roots of our elements in it, in reading order of each. */
export const allLinks = (root: ParentNode): HTMLAnchorElement[] => [
  ...root.querySelectorAll('a'),
  ...[...root.querySelectorAll('*')].filter(({localName}) => localName.startsWith('ht-')).flatMap((child) => allLinks(rootOf(child))),
];

/** What each element must never be without: the two numbers, but the way out of a page has none. */
export const firstLinks = (tag: string): readonly string[] => (tag === 'ht-quick-exit' ? ['https://www.weather.gov/'] : ['tel:911', 'tel:+18883737888']);

/** Which of them are missing, or not on screen. */
export const missingLinks = (tag: string, element: Element): readonly string[] => {
  const shown = allLinks(rootOf(element)).filter((link) => link.getClientRects().length > 0);
  return firstLinks(tag).filter((href) => !shown.some((link) => link.getAttribute('href') === href));
};
