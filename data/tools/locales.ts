import {existsSync} from 'node:fs';
import {russian, ukrainian} from '../../src/localization/cyrillic.js';
import {translationNote} from '../../src/wording/common.js';
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
  /** Written and held to every rule, but not built: nobody has looked at it on a page yet. */
  readonly draft?: true;
}

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

/** The languages that are built. */
export const findTargetLocales = (): string[] => findTranslations().filter((locale) => !readTranslation(locale).draft);

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
export const localeFile = (locale: string, states: readonly string[], messages: readonly TranslatedMessage[]): string => {
  const writing = writingOf(locale);
  const quote = (text: string): string =>
    writing ? `${writing}(${JSON.stringify(writings[writing](text))})` : JSON.stringify(text);
  const caution = messages.find(([source]) => source === translationNote())?.[1];
  if (!caution) throw new Error(`data/translations/${locale}.xlf: no translation of "${translationNote()}"`);
  const {gaps, texts} = packMessages(messages.filter(([, text]) => text !== caution));
  return sourceFile(
    `data/translations/${locale}.* and CLDR`,
    [
      ...(writing ? [`import {${writing}} from '../../localization/cyrillic.js';`] : []),
      "import {unpackMessages, unpackNames} from '../../localization/translation.js';",
    ].join('\n'),
    `export const translate = unpackMessages(\n  ${JSON.stringify(gaps)},\n  ${quote(texts)},\n);`,
    `export const stateNames = unpackNames(${quote(packTexts(ownStateNames(locale, states)))});`,
    `export const caution: string = ${isSigned(locale) ? "''" : quote(caution)};`,
  );
};

/**
 * How to fetch each language (nothing is fetched before somebody asks for it), and each language's own name, by
 * which its readers find it in a menu that is still in another language.
 */
export const localeLoadersFile = (locales: readonly string[]): string => {
  const loaders = locales.map((locale) => `  ${JSON.stringify(locale)}: (_again) => import('./locales/${locale}.js'),\n`);
  return sourceFile(
    'data/translations/',
    "import type {Translation} from '../localization/translation.js';",
    `interface LocaleModule {
  readonly translate: Translation;
  readonly stateNames: readonly string[];
  readonly caution: string;
}

/** In \`ht-help.js\`, what it is given comes at the end of the file's name: see rollup.config.mjs. */
type LocaleLoader = (again: string) => Promise<LocaleModule>;`,
    loaders.length > 0
      ? `export const loaders = {\n${loaders.join('')}} as const satisfies Record<string, LocaleLoader>;`
      : 'export const loaders: Readonly<Record<string, LocaleLoader>> = {};',
    constant('locales', 'readonly string[]', ['en', ...locales]),
    constant('languageNames', 'Readonly<Record<string, string>>', {
      en: 'English',
      ...Object.fromEntries(locales.map((locale) => [locale, readTranslation(locale).language])),
    }),
  );
};
