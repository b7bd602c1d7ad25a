import {existsSync} from 'node:fs';
import {dataDirectory, readJson} from './read-records.js';

/** `data/translations/words/<locale>.json`: words that an engine may not have, by the English that it writes instead. */
export interface WordsRecord {
  readonly locale: string;
  readonly words: Readonly<Record<string, string>>;
}

/**
 * They go into the file of the language with the messages: `src/localization/format.ts` asks for them as for messages.
 * Of most languages, no engine lacks any.
 */
export const readWords = (locale: string, directory = dataDirectory): WordsRecord['words'] => {
  const path = `translations/words/${locale}.json`;
  return existsSync(`${directory}${path}`) ? (readJson(path, directory) as WordsRecord).words : {};
};
