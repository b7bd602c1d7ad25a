import {packMessages} from '../../data/tools/pack-messages.js';
import {languageNames, loaders, locales} from '../../src/generated/locale-loaders.js';
import {unpackMessages, type Translation} from '../../src/localization/translation.js';

interface LocaleModule {
  readonly translate: Translation;
  readonly stateNames: readonly string[];
  readonly caution: string;
}

let invented: string[] = [];

/** The texts of a language by their English, with `${}` and `#` for the first value, as its file has them. */
export const translationOf = (texts: Readonly<Record<string, string>>): Translation => {
  const packed = packMessages(Object.entries(texts));
  return unpackMessages(packed.gaps, packed.texts);
};

/**
 * A language for one test, whose file arrives, or fails to, when the test says so. Once a language has arrived the
 * page keeps it, so a test that needs one that is not there yet takes a tag that no other test of its file takes.
 */
export const inventLanguage = (locale: string, given: Partial<LocaleModule> = {}) => {
  const module = {translate: () => undefined, stateNames: [], caution: '', ...given};
  const waiting: {resolve: (module: LocaleModule) => void; reject: (reason: Error) => void}[] = [];
  let requests = 0;
  let isQuick = false;
  (locales as string[]).push(locale);
  (languageNames as Record<string, string>)[locale] = `Language ${locale}`;
  (loaders as Record<string, (again: string) => Promise<LocaleModule>>)[locale] = () => {
    requests++;
    return isQuick ? Promise.resolve(module) : new Promise((resolve, reject) => waiting.push({resolve, reject}));
  };
  invented.push(locale);
  return {
    /** How often the file was asked for. */
    requests: () => requests,
    /** The file comes, for all who wait for it. */
    arrive: () => waiting.splice(0).forEach(({resolve}) => resolve(module)),
    /** It does not come, as when it is blocked, lost or broken. */
    fail: () => waiting.splice(0).forEach(({reject}) => reject(new TypeError('Failed to fetch dynamically imported module'))),
    /** Every request from now on is answered at once. */
    answerAtOnce: () => (isQuick = true),
  };
};

// Other tests count the languages in a menu.
afterEach(() => {
  for (const locale of invented) {
    (locales as string[]).splice(locales.indexOf(locale), 1);
    delete (languageNames as Record<string, string>)[locale];
    delete (loaders as Record<string, unknown>)[locale];
  }
  invented = [];
});
