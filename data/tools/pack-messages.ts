import {messageKey, type Pieces} from '../../src/localization/message-key.js';
import {base, separator, zero} from '../../src/localization/translation.js';

/** A sentence of ours, and the same in another language with `#` for its first value, `$` for the second. */
export type TranslatedMessage = readonly [source: string | Pieces, text: string];

/** Texts as one, since that takes the fewest bytes. */
export const packTexts = (texts: readonly string[]): string => {
  const wrong = texts.find((text) => text.includes(separator));
  if (wrong) throw new Error(`"${wrong}" has a "${separator}" in it, which parts the texts of a language`);
  return texts.join(separator);
};

/** What `unpackMessages` reads; the order of the keys, which mean nothing, is what makes them small. */
export const packMessages = (messages: readonly TranslatedMessage[]): {readonly gaps: string; readonly texts: string} => {
  const sorted = messages.map(([source, text]) => ({key: messageKey(source), text})).sort((a, b) => a.key - b.key);
  const gaps = sorted.map(({key, text}, index) => {
    const gap = key - (sorted[index - 1]?.key ?? 0);
    if (index > 0 && gap === 0) {
      throw new Error(`"${text}" and "${sorted[index - 1]!.text}" have the same key: take another seed in src/localization/message-key.ts`);
    }
    return String.fromCharCode(zero + Math.floor(gap / base), zero + (gap % base));
  });
  return {gaps: gaps.join(''), texts: packTexts(sorted.map(({text}) => text))};
};
