import {mkdirSync, writeFileSync} from 'node:fs';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {transformSync} from 'esbuild';
import type {CSSResult, LitElement} from 'lit';
import {stateNames} from '../catalog/catalog.js';
import {embeddedStyles} from '../elements/ht-help-panel.styles.js';
import {maskFromRecorders} from '../elements/masking.js';
import {locales} from '../generated/languages.js';
import {english, loadLocale, type LocaleData} from '../localization/load-locale.js';
import {withTranslation} from '../localization/messages.js';
import {distFolder, loadClass, tags, type ElementClass} from './elements.js';
import {fallbackMarkup} from './fallback.js';
import {prerender, type GivenProperties} from './prerender.js';
import {prerenderedStyles} from './prerendered.styles.js';

/** The same sheet is asked for in each language and for each state. */
const minified = new Map<string, string>();

const minify = (text: string): string => {
  if (!minified.has(text)) minified.set(text, transformSync(text, {loader: 'css', minify: true, charset: 'ascii'}).code.trim());
  return minified.get(text)!;
};

const styleTag = (element: ElementClass, ...more: CSSResult[]): string => {
  // Lit gathers the style sheets when it is asked for the attributes.
  void element.observedAttributes;
  const sheets = [...(element as unknown as typeof LitElement).elementStyles, prerenderedStyles, ...more];
  return `<style>${minify(sheets.map((sheet) => (sheet as {cssText: string}).cssText).join('\n'))}</style>`;
};

/** The marks that keep recorders out, which the script would set, are there before it. */
const markup = (tag: string, {locale}: LocaleData, state: string | undefined, content: string, fallback: string): string => {
  const classes: string[] = [];
  const attributes: string[] = [...(locale === 'en' ? [] : [`lang="${locale}"`]), ...(state ? [`state="${state}" fixed`] : [])];
  const dataset: Record<string, string> = {};
  maskFromRecorders({classList: {add: (...names: string[]) => classes.push(...names)}, dataset} as unknown as HTMLElement);
  for (const [name, value] of Object.entries(dataset)) {
    const attribute = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    attributes.push(value ? `${attribute}="${value}"` : attribute);
  }
  return escapeLetters(`<${tag} class="${classes.join(' ')}" ${attributes.join(' ')}><template shadowrootmode="closed">${content}</template>${fallback}</${tag}>\n`);
};

/**
 * Comments with which Lit would find its places again go: it renders anew, so that nothing has to match. What is a
 * property in a browser comes out as `selected="false"`, which would select.
 */
const tidy = (text: string): string =>
  text
    .replace(/<!--\/?lit-(?:part|node).*?-->|<!--\?-->|<\?>/g, '')
    .replace(/ (?:selected|checked)="false"/g, '')
    .replace(/ (selected|checked)="true"/g, ' $1')
    .replace(/\s+/g, ' ')
    .trim();

/** A page may forget its charset: no letter of ours may become another one. */
const escapeLetters = (text: string): string =>
  text.replace(/[^\0-\x7f]+/gu, (letters) => Array.from(letters, (letter) => `&#${letter.codePointAt(0)};`).join(''));

const renderContent = (Element: ElementClass, locale: LocaleData, properties?: GivenProperties): string =>
  tidy(collectResultSync(render(prerender(Element, locale, properties))));

/**
 * Elements in an element, each with its content in a closed root of its own: without script, too, the panel has all
 * that it names. Here they are plain boxes, which no script brings to life: it makes its own ones at once.
 */
const fillNested = async (content: string, locale: LocaleData): Promise<string> => {
  const filled = [...content.matchAll(/<(ht-[\w-]+)( [^>]*)><\/\1>/g)].map(async ([whole, tag, attributes]) => {
    const Element = await loadClass(tag!);
    const headingLevel = Number(/heading-level="(\d)"/.exec(attributes!)![1]);
    const inside = styleTag(Element, embeddedStyles) + renderContent(Element, locale, {headingLevel, languages: ''});
    const [exported] = / exportparts="[^"]*"/.exec(attributes!)!;
    return [whole, `<div${exported}><template shadowrootmode="closed">${inside}</template></div>`] as const;
  });
  return (await Promise.all(filled)).reduce((text, [whole, box]) => text.replace(whole, () => box), content);
};

/** An element in a language with all that it shows, or with what it shows for one state, as a server can send it. */
const renderElement = async (tag: string, locale: LocaleData, state?: string): Promise<string> => {
  const Element = await loadClass(tag);
  const content = await fillNested(renderContent(Element, locale, state ? {state, fixed: true} : {}), locale);
  return markup(tag, locale, state, styleTag(Element) + content, withTranslation(locale.translate, fallbackMarkup));
};

/** The elements of which a state's own page gets what belongs to it, and not to 56 of them. */
export const tagsByState: readonly string[] = ['ht-local-help'];

/**
 * `dist/prerendered/<element>.<locale>.html`: whole without any script, and taken over by it without a jump. For a page
 * of one state there is `<element>.<usps>.<locale>.html`, too.
 */
export const writePrerendered = async (): Promise<void> => {
  const folder = `${distFolder}prerendered/`;
  mkdirSync(folder, {recursive: true});
  for (const code of locales) {
    const locale = code === english.locale ? english : (await loadLocale(code))!;
    for (const tag of tags) {
      writeFileSync(`${folder}${tag}.${code}.html`, await renderElement(tag, locale));
      for (const state of tagsByState.includes(tag) ? Object.keys(stateNames) : []) {
        writeFileSync(`${folder}${tag}.${state.toLowerCase()}.${code}.html`, await renderElement(tag, locale, state));
      }
    }
  }
};

/** The main heading of an element in English: a name for a page that holds nothing else. */
export const headingOf = async (tag: string): Promise<string> => {
  const content = collectResultSync(render(prerender(await loadClass(tag), english)));
  const heading = /<h\d part="heading">(.*?)<\/h\d>/s.exec(content)?.[1] ?? 'Help';
  return tidy(heading.replace(/<[^>]*>/g, ''));
};
