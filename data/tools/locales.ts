import {existsSync} from 'node:fs';
import {messageKey} from '../../src/localization/message-key.js';
import {translationNote} from '../../src/wording/common.js';
import {dataDirectory, listFiles, readJson} from './read-records.js';
import {constant, sourceFile} from './source-file.js';
import {englishStateNames, localStateNames} from './state-names.js';

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
const ownStateNames = (locale: string, states: readonly string[]): Readonly<Record<string, string>> => {
  const english = englishStateNames(states);
  return Object.fromEntries(Object.entries(localStateNames(locale, states)).filter(([state, name]) => name !== english[state]));
};

/** All that an element needs to speak one language, as one module: one request brings it. */
export const localeFile = (locale: string, states: readonly string[]): string =>
  sourceFile(
    `data/translations/${locale}.* and CLDR`,
    `import {templates} from '../messages/${locale}.js';`,
    'export {templates};',
    constant('stateNames', 'Readonly<Record<string, string>>', ownStateNames(locale, states)),
    `export const caution: string = ${readTranslation(locale).reviewed ? "''" : `templates['${messageKey(translationNote())}']`};`,
  );

/**
 * How to fetch each language (nothing is fetched before somebody asks for it), and each language's own name, by
 * which its readers find it in a menu that is still in another language.
 */
export const localeLoadersFile = (locales: readonly string[]): string => {
  const loaders = locales.map((locale) => `  ${JSON.stringify(locale)}: (_again) => import('./locales/${locale}.js'),\n`);
  return sourceFile(
    'data/translations/',
    "import type {Translation} from '../localization/messages.js';",
    `interface LocaleModule {
  readonly templates: Translation;
  readonly stateNames: Readonly<Record<string, string>>;
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
