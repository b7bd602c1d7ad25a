import {english} from './english.js';
import type {LocaleData} from './translation.js';

export {english, type LocaleData};

const loaded = new Map<string, LocaleData>([['en', english]]);

/** The language if it is already here, so that a second element does not flash English first. */
export const findLoadedLocale = (locale: string): LocaleData | undefined => loaded.get(locale);

/**
 * Fetches a language. A failed request (blocked, offline, 404, garbage) gives `undefined` and no error that the
 * page could see: English with all its numbers is already on screen. The next wish for the language tries again.
 */
export const loadLocale = async (locale: string): Promise<LocaleData | undefined> => {
  try {
    // Apps that bundle us fetch with the first language what only a language needs.
    loaded.set(locale, await (await import('./request-locale.js')).fetchLocale(locale));
  } catch {
    // Nothing to tell the page: see above.
  }
  return loaded.get(locale);
};
