import {existsSync, readFileSync} from 'node:fs';
import {russian, ukrainian} from '../../src/localization/cyrillic.js';
import {textDirection} from '../../src/localization/text-direction.js';
import {inEnglishLabel, translationNote} from '../../src/wording/common.js';
import {isolateLatin} from './isolate-latin.js';
import {packMessages, packTexts, type TranslatedMessage} from './pack-messages.js';
import {dataDirectory, listFiles, readJson} from './read-records.js';
import {constant, sourceFile} from './source-file.js';
import {englishStateNames, localStateNames} from './state-names.js';
import {isSigned} from './translations/signature.js';

/** `data/translations/<locale>.json`: what is true of a translation as a whole. */
export interface TranslationRecord {
  readonly locale: string;
  /** The language's own name for itself. */
  readonly language: string;
  /** The native reviewer who signed the translation, and the day; null until one has. */
  readonly reviewed: {readonly by: string; readonly date: string} | null;
  /** Built and found, but in no menu unless the page names it: too few official texts in the language to lean on yet. */
  readonly offered?: false;
  /** Written and held to every rule, but not built: nobody has looked at it on a page yet. */
  readonly draft?: true;
}

const {targetLocales: listedLocales} = JSON.parse(
  readFileSync(new URL('../../src/localization/lit-localize.json', import.meta.url), 'utf8'),
) as {targetLocales: readonly string[]};

/** The languages that have a translation, drafts too, by BCP 47 tag; English is in the sources. */
export const findTranslations = (): string[] =>
  listFiles('translations')
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => name.replace(/\.xlf$/, ''));

const readTranslation = (locale: string): TranslationRecord => {
  const path = `translations/${locale}.json`;
  if (!existsSync(`${dataDirectory}${path}`)) {
    throw new Error(`${path} is missing; add it beside ${locale}.xlf, as translations/README.md says`);
  }
  return readJson(path) as TranslationRecord;
};

/** The languages that are built, in the order of the menu, which is that of `lit-localize.json`; others come last. */
export const findTargetLocales = (): string[] => {
  const placeOf = (locale: string): number => listedLocales.indexOf(locale) >>> 0;
  return findTranslations()
    .filter((locale) => !readTranslation(locale).draft)
    .sort((a, b) => placeOf(a) - placeOf(b));
};

/** Two states in three are called the same in English, and those names are there already. */
const ownStateNames = (locale: string, states: readonly string[]): string[] => {
  const english = englishStateNames(states);
  return Object.entries(localStateNames(locale, states)).map(([state, name]) => (name === english[state] ? '' : name));
};

const writings = {russian, ukrainian};

/** How a file writes the letters of a language where those of UTF-8 take too many bytes. */
const writingOf = (locale: string): keyof typeof writings | undefined =>
  locale === 'ru' ? 'russian' : locale === 'uk' ? 'ukrainian' : undefined;

/** All that an element needs to speak one language, as one module: one request brings it. */
export const localeFile = (locale: string, states: readonly string[], translated: readonly TranslatedMessage[]): string => {
  const isRightToLeft = textDirection(locale) === 'rtl';
  const messages = translated.map(([source, text]): TranslatedMessage => [source, isRightToLeft ? isolateLatin(text) : text]);
  const writing = writingOf(locale);
  const quote = (text: string): string =>
    writing ? `${writing}(${JSON.stringify(writings[writing](text))})` : JSON.stringify(text);
  // What is said of the translation itself has no English that an element could ask by.
  const aside = [translationNote(), inEnglishLabel()];
  const [caution, inEnglish] = aside.map((english) => {
    const text = messages.find(([source]) => source === english)?.[1];
    if (!text) throw new Error(`data/translations/${locale}.xlf: no translation of "${english}"`);
    return text;
  });
  const {gaps, texts} = packMessages(messages.filter(([source]) => !aside.includes(source as string)));
  return sourceFile(
    `data/translations/${locale}.* and CLDR`,
    [
      ...(writing ? [`import {${writing}} from '../../localization/cyrillic.js';`] : []),
      "import {unpackMessages, unpackNames} from '../../localization/translation.js';",
    ].join('\n'),
    `export const translate = unpackMessages(\n  ${JSON.stringify(gaps)},\n  ${quote(texts)},\n);`,
    `export const stateNames = unpackNames(${quote(packTexts(ownStateNames(locale, states)))});`,
    `export const caution: string = ${isSigned(locale) ? "''" : quote(caution!)};`,
    `export const inEnglish: string = ${quote(inEnglish!)};`,
  );
};

/** How to fetch each language. Nothing is fetched before somebody asks for it. */
export const localeLoadersFile = (locales: readonly string[]): string => {
  const loaders = locales.map((locale) => `  ${JSON.stringify(locale)}: () => import('./locales/${locale}.js'),\n`);
  return sourceFile(
    'data/translations/',
    "import type {LocaleModule} from '../localization/translation.js';",
    `export const loaders: Readonly<Record<string, () => Promise<LocaleModule>>> = {\n${loaders.join('')}};`,
  );
};

/**
 * A language stands in the menu under its own name for itself. Browsers know it, but for these: some name them in
 * English and one in another way. A test in every engine holds the menu to the names in `data/translations/`.
 */
const namesThatBrowsersLack = ['ht', 'id', 'my', 'ne', 'so'];

/** Which languages there are, first those in the menu: as one text, since that takes the fewest bytes. */
export const languagesFile = (locales: readonly string[]): string => {
  const isOffered = (locale: string): boolean => readTranslation(locale).offered !== false;
  const offered = locales.filter(isOffered);
  const all = ['en', ...offered, ...locales.filter((locale) => !isOffered(locale))];
  const names = locales.filter((locale) => namesThatBrowsersLack.includes(locale)).map((locale) => [locale, readTranslation(locale).language]);
  return sourceFile(
    'data/translations/',
    `export const locales: readonly string[] = '${all.join(' ')}'.split(' ');`,
    `/** Those in the menu, in its order. */\nexport const offeredLocales: readonly string[] = locales.slice(0, ${offered.length + 1});`,
    constant('ownNames', 'Record<string, string>', Object.fromEntries(names)),
  );
};
