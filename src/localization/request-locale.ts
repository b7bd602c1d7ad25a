import {importLocale} from './import-locale.js';
import {renderNote} from './translation-note.js';
import type {LocaleData} from './translation.js';

/**
 * Browsers remember for the life of a page that a module did not come, and ask for it again only under another name.
 * A phone in a basement needs more than one try: each that fails makes the name of the next one longer.
 */
let again = '';

/** The file of a language with what belongs to every translation. Throws where the file does not come. */
export const fetchLocale = async (locale: string): Promise<LocaleData> => {
  try {
    const module = await importLocale(locale, again);
    // A file that came but is no language (the log-in page of a Wi-Fi, half a deploy) is a failed request too.
    module.translate!.call(null, '');
    return {...module, locale, renderNote};
  } catch (error) {
    again += '?';
    throw error;
  }
};
