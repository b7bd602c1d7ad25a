import {readFileSync, writeFileSync} from 'node:fs';
import {stateNames} from '../catalog/catalog.js';
import {locales} from '../generated/languages.js';
import {nameLanguage} from '../localization/language-name.js';
import {english, loadLocale} from '../localization/load-locale.js';
import {withTranslation} from '../localization/messages.js';
import {textDirection} from '../localization/text-direction.js';
import {distFolder, findAttributes, projectFolder, tags} from './elements.js';
import {fallbackLinks, leaveLink, type FallbackLink} from './fallback.js';
import {headingOf, tagsByState} from './prerendered.js';

/** What there is to choose from in this release, for whatever writes the tags: the snippet builder, the settings of a plugin. */
export interface Embedding {
  readonly version: string;
  /** By tag. */
  readonly elements: Readonly<Record<string, EmbeddingElement>>;
  /** By BCP 47 tag, English first. */
  readonly languages: Readonly<Record<string, EmbeddingLanguage>>;
  /** USPS codes with their English names, in the order of the names. */
  readonly states: Readonly<Record<string, string>>;
}

export interface EmbeddingElement {
  /** Names an `<iframe>`. */
  readonly title: string;
  /** All that the element knows. */
  readonly attributes: readonly string[];
  /** Whether there is a prerendered form for each state, to go with `state` and `fixed`. */
  readonly byState: boolean;
}

export interface EmbeddingLanguage {
  /** The language's own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The links that belong inside each tag, for when no script runs. */
  readonly fallback: readonly FallbackLink[];
  /** The link that belongs inside a way out. */
  readonly leave: FallbackLink;
}

const describeLanguage = async (code: string): Promise<EmbeddingLanguage> => {
  const {translate} = code === english.locale ? english : (await loadLocale(code))!;
  return withTranslation(translate, () => ({
    name: nameLanguage(code),
    direction: textDirection(code),
    fallback: fallbackLinks(),
    leave: leaveLink(),
  }));
};

/** `dist/embedding.json`. */
export const writeEmbedding = async (): Promise<void> => {
  const {version} = JSON.parse(readFileSync(`${projectFolder}package.json`, 'utf8')) as {version: string};
  const attributes = await findAttributes();
  const elements: Record<string, EmbeddingElement> = {};
  for (const tag of tags) {
    // A way out has no heading.
    const title = tag === 'ht-quick-exit' ? leaveLink().text : await headingOf(tag);
    elements[tag] = {title, attributes: attributes.get(tag)!, byState: tagsByState.includes(tag)};
  }
  const languages: Record<string, EmbeddingLanguage> = {};
  for (const code of locales) languages[code] = await describeLanguage(code);
  const {compare} = new Intl.Collator('en');
  const states = Object.fromEntries(Object.entries(stateNames).sort(([, a], [, b]) => compare(a, b)));
  const embedding: Embedding = {version, elements, languages, states};
  writeFileSync(`${distFolder}embedding.json`, `${JSON.stringify(embedding, null, 2)}\n`);
};
