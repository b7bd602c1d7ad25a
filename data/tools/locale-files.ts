import {findTargetLocales, localeFile} from './locales.js';
import {readTranslatedMessages} from './messages.js';
import {readRecords} from './read-records.js';

/**
 * The files of the languages, by path in `src/generated/`, and what is missing in them. To know the messages this
 * reads the code, and the code reads the other generated files: so those are written first.
 */
export const generateLocaleFiles = (): {readonly files: ReadonlyMap<string, string>; readonly problems: readonly string[]} => {
  const states = readRecords('state-compensation').map(({state}) => state).sort();
  const locales = findTargetLocales();
  const {messages, problems} = readTranslatedMessages(locales);
  return {
    files: new Map(locales.map((locale) => [`locales/${locale}.ts`, localeFile(locale, states, messages.get(locale)!)])),
    problems,
  };
};
