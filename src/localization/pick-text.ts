import {matchLocale} from './match-locale.js';

/** A text with the language it is in; an empty tag is HTML's word for "unknown". */
export interface PickedText {
  readonly text: string;
  readonly lang: string;
}

/** Of a text that may be there in several languages, the one for a reader: their own, else English, else the first. */
export const pickText = (texts: string | Readonly<Record<string, string>>, locale: string): PickedText => {
  if (typeof texts === 'string') return {text: texts, lang: ''};
  const tags = Object.keys(texts);
  const lang = matchLocale(locale, tags) ?? matchLocale('en', tags) ?? tags[0]!;
  return {text: texts[lang]!, lang};
};
