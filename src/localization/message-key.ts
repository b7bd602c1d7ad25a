/** A text with places for values: what the `str` tag makes. */
interface Pieces {
  readonly strings: readonly string[];
}

/**
 * The key of a message in the file of a language, made from its English words (FNV-1a, 24 bits of it, in base 36).
 *
 * So a translation belongs to the very sentence that it translates. A phone may hold an older file of a language
 * than of the script; where a sentence has changed in between, its key is not in that file, and English shows: never
 * the translation of what the sentence used to say.
 */
export const messageKey = (message: string | Pieces): string => {
  const text = typeof message === 'string' ? message : message.strings.join('${}');
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x1000193);
  return (hash >>> 8).toString(36);
};
