/** A text with places for values: what the `str` tag makes. */
export interface Pieces {
  readonly strings: readonly string[];
}

/** No two messages of ours may have the same key; `npm run generate` says so if they do, and another number here helps. */
const seed = 0x811c9dc5;

/**
 * The key of a message in the file of a language, made from its English words: FNV-1a, 17 bits of it.
 *
 * So a translation belongs to the very sentence that it translates. A phone may hold an older file of a language
 * than of the script; where a sentence has changed in between, its key is not in that file, and English shows: never
 * the translation of what the sentence used to say. Of six hundred such changes, one would hit the key of another
 * sentence; each bit more costs every reader of every language 30 bytes.
 */
export const messageKey = (message: string | Pieces): number => {
  let hash = seed;
  for (const letter of typeof message === 'string' ? message : message.strings.join('${}')) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x1000193);
  return hash >>> 15;
};
