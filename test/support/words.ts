import type {Translation} from '../../src/localization/translation.js';

/** The languages that have them; no engine is short of the others. */
export const languagesWithWords = ['ht', 'my', 'ne', 'pa', 'so'];

/** Words as the file of a language brings them to the elements. */
export const asTranslation =
  (words: Readonly<Record<string, string>>): Translation =>
  (source) =>
    words[source as string];

/** The words that a language has for what an engine may not know in it. */
export const loadWords = async (locale: string): Promise<Translation | undefined> => {
  if (!languagesWithWords.includes(locale)) return undefined;
  const response = await fetch(`/data/translations/words/${locale}.json`);
  return asTranslation(((await response.json()) as {words: Record<string, string>}).words);
};
