import {readJson} from '../../data/tools/read-records.js';

/** What translators of one language go by: `data/translations/glossary/<locale>.json`. */
export interface Glossary {
  readonly locale: string;
  /** Words that blame, mislead or frighten, as the start of a word in a regular expression, each with the reason. */
  readonly avoid: readonly {readonly word: string; readonly because: string}[];
  /** Terms by concept, with the official page that uses each, or marked as proposed. */
  readonly terms: Readonly<Record<string, {readonly term: string; readonly source?: string; readonly proposed?: true}>>;
}

export const readGlossary = (locale: string): Glossary => readJson(`translations/glossary/${locale}.json`) as Glossary;
