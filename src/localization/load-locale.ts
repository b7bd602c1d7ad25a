import {importLocale} from './import-locale.js';
import type {LocaleModule} from './translation.js';

/** All that an element needs to speak a language. */
export interface LocaleData extends LocaleModule {
  /** BCP 47. */
  readonly locale: string;
}

/** English is in the code: it is there before any request, and when every request fails. */
export const english: LocaleData = {locale: 'en', caution: ''};

const loaded = new Map<string, LocaleData>([['en', english]]);

/** The language if it is already here, so that a second element does not flash English first. */
export const findLoadedLocale = (locale: string): LocaleData | undefined => loaded.get(locale);

/**
 * Browsers remember for the life of a page that a module did not come, and ask for it again only under another name.
 * A phone in a basement needs more than one try: each that fails makes the name of the next one longer.
 */
let again = '';

/**
 * Fetches a language. A failed request (blocked, offline, 404, garbage) gives `undefined` and no error that the
 * page could see: English with all its numbers is already on screen. The next wish for the language tries again.
 */
export const loadLocale = async (locale: string): Promise<LocaleData | undefined> => {
  try {
    const module = await importLocale(locale, again);
    // A file that came but is no language (the log-in page of a Wi-Fi, half a deploy) is a failed request too.
    if (typeof module.translate === 'function') loaded.set(locale, {...module, locale});
  } catch {
    // Nothing to tell the page: see above.
  }
  if (!loaded.has(locale)) again += '?';
  return loaded.get(locale);
};
