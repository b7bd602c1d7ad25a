import type {StrResult} from '@lit/localize/internal/str-tag.js';
import {messageKey} from './message-key.js';

/**
 * What the file of a language knows how to do, apart from its words. Each such file has this inside, and the script has
 * none of it: who reads English needs no byte of it, and who does not needs one file and no second one.
 */

/** Parts the texts; stands in none of them. */
export const separator = '*';

/** The gap between two keys is two digits, each a character from `#` on; the second one is below this. */
export const base = 56;
export const zero = 35;

/** A sentence of ours in another language; `undefined` when the language does not have that very sentence. */
export type Translation = (source: string | StrResult) => string | undefined;

/** What the file of a language holds. */
export interface LocaleModule {
  /** None is English, which stands in the code. */
  readonly translate?: Translation;
  /** Names of states, in the order of the catalog; empty where one is as in English: see `state-names.ts`. */
  readonly stateNames?: readonly string[];
  /** Says, in the language, that no native reviewer has signed the translation; empty once one has. */
  readonly caution?: string;
  /** The button that shows the English instead, as the language says it. */
  readonly inEnglish?: string;
}

/** All that an element needs to speak a language. */
export interface LocaleData extends LocaleModule {
  /** BCP 47. */
  readonly locale: string;
  /** What an element says at its end of a translation, and of how to read the English. English has none. */
  readonly renderNote?: (speaker: Speaker, host: {requestUpdate(): void}) => unknown;
}

/** Who speaks a language: the controller of an element. */
export interface Speaker {
  /** The language on screen. */
  current: LocaleData;
  /** The language that a person has set aside in this element, to read the English of what it says. */
  setAside?: LocaleData | undefined;
}

/** `#` is the place of the first value of the English, `$` of the second, and so on: languages order them as they like. */
export const places = '#$%&';

const fill = (text: string, values: readonly unknown[] = []): string =>
  text.replace(/[#-&]/g, (place) => `${values[places.indexOf(place)] ?? place}`);

/**
 * Reads what `packMessages` wrote: the texts in the order of their keys, and for each how far its key is from the one
 * before.
 */
export const unpackMessages = (gaps: string, texts: string): Translation => {
  const byKey = new Map<number, string>();
  const digit = (index: number): number => gaps.charCodeAt(index) - zero;
  let key = 0;
  texts.split(separator).forEach((text, index) => byKey.set((key += digit(2 * index) * base + digit(2 * index + 1)), text));
  return (source) => {
    const text = byKey.get(messageKey(source));
    return text && fill(text, (source as StrResult).values);
  };
};

export const unpackNames = (names: string): string[] => names.split(separator);
