import {load, UnreadableError, type Loaded} from './load.js';
import {attribute, elementsIn, lineOf, offsetOf, parsePage, shadowOf, textOf, type Element} from './markup.js';
import {parsePolicies, type Policy} from './policy.js';
import type {Release} from './release.js';

/** A tag that brings our code. */
export interface OurScript {
  readonly element: Element;
  readonly address: URL;
  /** The page's own code imports the address. */
  readonly isInline: boolean;
  readonly isModule: boolean;
  /** Not one of our files, but the bundle of an app that has our code inside. */
  readonly isBundle: boolean;
  readonly loaded?: Loaded;
  /** Why its file could not be read. */
  readonly problem?: string;
}

export interface Sheet {
  readonly css: string;
  readonly name: string;
  readonly line?: number;
}

/** All that the checks look at; once it is here, nothing more is read. */
export interface Page {
  readonly address: URL;
  readonly headers?: Headers;
  readonly policies: readonly Policy[];
  readonly html: Element;
  readonly elements: readonly Element[];
  /** Our tags. */
  readonly tags: readonly Element[];
  readonly scripts: readonly OurScript[];
  /** Frames that show one of our pages. */
  readonly frames: readonly Element[];
  readonly sheets: readonly Sheet[];
}

const ourFile = /(?:^|\/)ht-help(?:\.(?:classic|offline))?\.js$/;
const ourPage = /\/embed\/ht-[\w-]+\.html$/;
const isCode = (type = ''): boolean => /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i.test(type.trim());

export const resolve = (text: string | undefined, base: URL): URL | undefined => (text && URL.canParse(text, base) ? new URL(text, base) : undefined);

const readScript = async (script: OurScript, page: URL): Promise<OurScript> => {
  try {
    return {...script, loaded: await load(script.address, page.protocol === 'file:' ? undefined : page.origin)};
  } catch (error) {
    return {...script, problem: (error as Error).message};
  }
};

/** Inline code that fetches one of our files, as in `import 'https://your-site.org/ht-help/ht-help.js'`. */
const importedIn = (element: Element, base: URL): URL | undefined => {
  const [, specifier] = /\bimport\b[^'"]*['"]([^'"]*\/ht-help(?:\.offline)?\.js)['"]/.exec(textOf(element)) ?? [];
  return resolve(specifier, base);
};

/** An app has our code in a file of its own, under any name: it is the one that speaks of our tags. */
const findBundles = async (candidates: readonly OurScript[], tags: readonly Element[], page: URL): Promise<OurScript[]> => {
  const own = candidates.filter(({address}) => address.protocol === page.protocol && address.host === page.host).slice(0, 20);
  const read = await Promise.all(own.map((script) => readScript({...script, isBundle: true}, page)));
  return read.filter(({loaded}) => loaded && tags.some(({tagName}) => loaded.text.includes(tagName)));
};

const findScripts = async (elements: readonly Element[], tags: readonly Element[], base: URL, page: URL): Promise<OurScript[]> => {
  const all = elements
    .filter((element) => element.tagName === 'script' && isCode(attribute(element, 'type')))
    .flatMap((element): OurScript[] => {
      const src = attribute(element, 'src');
      const address = src === undefined ? importedIn(element, base) : resolve(src, base);
      const isModule = /^module$/i.test(attribute(element, 'type') ?? '');
      return address ? [{element, address, isInline: src === undefined, isModule, isBundle: false}] : [];
    });
  const named = all.filter(({address}) => ourFile.test(address.pathname));
  const needsBundle = named.length === 0 && tags.some((tag) => !shadowOf(tag));
  const ours = needsBundle ? await findBundles(all, tags, page) : await Promise.all(named.map((script) => readScript(script, page)));
  return ours;
};

const findSheets = async (elements: readonly Element[], base: URL): Promise<Sheet[]> => {
  const read = elements.map(async (element): Promise<Sheet | undefined> => {
    if (element.tagName === 'style') return {css: textOf(element), name: 'a <style> of the page', line: lineOf(element)};
    const isSheet = element.tagName === 'link' && /\bstylesheet\b/i.test(attribute(element, 'rel') ?? '');
    const address = isSheet && resolve(attribute(element, 'href'), base);
    if (!address) return undefined;
    // A style sheet that is not there makes no text smaller.
    return load(address).then(({text}) => ({css: text, name: address.href, line: lineOf(element)}), () => undefined);
  });
  return (await Promise.all(read)).filter((sheet) => sheet !== undefined);
};

/** Headers count for the whole page, a `<meta>` in the head for what follows it. */
const findPolicies = (headers: Headers | undefined, elements: readonly Element[]): Policy[] => [
  ...parsePolicies(headers?.get('content-security-policy') ?? '', "the server's header"),
  ...elements
    .filter((element) => element.tagName === 'meta' && element.parentNode?.nodeName === 'head')
    .filter((element) => /^content-security-policy$/i.test(attribute(element, 'http-equiv') ?? ''))
    .flatMap((element) => {
      const policies = parsePolicies(attribute(element, 'content') ?? '', `the <meta> on line ${lineOf(element)}`, offsetOf(element));
      // Not for a `<meta>` to say.
      return policies.map((policy) => ({...policy, directives: new Map([...policy.directives].filter(([name]) => name !== 'sandbox'))}));
    }),
];

/** Reads a page, our script, and its style sheets: the files that decide what visitors get. Nothing of anybody else. */
export const readPage = async (place: URL, release: Release): Promise<Page> => {
  const {address, text, headers} = await load(place);
  const type = headers?.get('content-type');
  if (type && !/\bx?html\b/i.test(type)) throw new UnreadableError(`it is no page but "${type}"`);

  const document = parsePage(text);
  const elements = elementsIn(document);
  const base = resolve(attribute(elements.find(({tagName}) => tagName === 'base') ?? elements[0]!, 'href'), address) ?? address;
  const tags = elements.filter(({tagName}) => tagName in release.elements);
  return {
    address,
    ...(headers && {headers}),
    policies: findPolicies(headers, elements),
    html: elements[0]!,
    elements,
    tags,
    scripts: await findScripts(elements, tags, base, address),
    frames: elements.filter((element) => element.tagName === 'iframe' && ourPage.test(resolve(attribute(element, 'src'), base)?.pathname ?? '')),
    sheets: await findSheets(elements, base),
  };
};
