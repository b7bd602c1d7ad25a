import {packMessages} from '../../data/tools/pack-messages.js';
import * as languages from '../../src/generated/languages.js';
import {loaders as fixedLoaders} from '../../src/generated/locale-loaders.js';
import {unpackMessages, type LocaleModule, type Translation} from '../../src/localization/translation.js';

const locales = languages.locales as string[];
const offeredLocales = languages.offeredLocales as string[];
const loaders = fixedLoaders as Record<string, () => Promise<LocaleModule>>;
let takeBack: (() => void)[] = [];

/** The texts of a language by their English, with `${}` and `#` for the first value, as its file has them. */
export const translationOf = (texts: Readonly<Record<string, string>>): Translation => {
  const packed = packMessages(Object.entries(texts));
  return unpackMessages(packed.gaps, packed.texts);
};

/**
 * A language for one test, whose file arrives, or fails to, when the test says so. Once a language has arrived the
 * page keeps it, so a test that needs one that is not there yet takes a tag that no other test of its file takes. One
 * that there is gets the invented words.
 */
export const inventLanguage = (locale: string, given: Partial<LocaleModule> = {}) => {
  const module = {translate: () => undefined, stateNames: [], caution: '', ...given} satisfies LocaleModule;
  type Answer = (request: {resolve: (module: LocaleModule) => void; reject: (reason: Error) => void}) => void;
  const waiting: Parameters<Answer>[0][] = [];
  const arrive: Answer = ({resolve}) => resolve(module);
  const fail: Answer = ({reject}) => reject(new TypeError('Failed to fetch dynamically imported module'));
  let requests = 0;
  let isQuick = false;
  /** Each wish for a language first imports what every language needs, so it may take a while until the wish is here. */
  const answer = async (how: Answer) => {
    for (let tries = 0; tries < 200 && !waiting.length; tries++) await new Promise((resolve) => setTimeout(resolve, 5));
    waiting.splice(0).forEach(how);
  };
  const real = loaders[locale];
  loaders[locale] = () => {
    requests++;
    return new Promise((resolve, reject) => {
      if (isQuick) resolve(module);
      else waiting.push({resolve, reject});
    });
  };
  if (!real) {
    locales.push(locale);
    offeredLocales.push(locale);
  }
  takeBack.push(() => {
    if (real) {
      loaders[locale] = real;
    } else {
      delete loaders[locale];
      for (const list of [locales, offeredLocales]) list.splice(list.indexOf(locale), 1);
    }
  });
  return {
    /** How often the file was asked for. */
    requests: () => requests,
    /** The file comes, for all who wait for it. */
    arrive: () => answer(arrive),
    /** It does not come, as when it is blocked, lost or broken. */
    fail: () => answer(fail),
    /** Every request from now on is answered at once. */
    answerAtOnce: () => (isQuick = true),
  };
};

// Other tests count the languages in a menu.
afterEach(() => {
  takeBack.forEach((undo) => undo());
  takeBack = [];
});
