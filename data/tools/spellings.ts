const keypad: Readonly<Record<string, string>> = {
  '2': 'abc',
  '3': 'def',
  '4': 'ghi',
  '5': 'jkl',
  '6': 'mno',
  '7': 'pqrs',
  '8': 'tuv',
  '9': 'wxyz',
};

/** The letters on a key of a phone; none on 0 and 1. */
export const lettersOf = (key: string): string => keypad[key] ?? '';

// Up to four signs that are neither letter nor digit: ") ", " - ", a dot, any dash, any space, or nothing.
const separator = '[^\\p{L}\\p{N}]{0,4}';

const digit = (key: string): string => `[${key}${lettersOf(key)}]`;

/** A pattern for a number however it is spelled, each digit also as a letter of its key: `1 (800) 273-TALK`. */
export const numberPattern = (digits: string): string =>
  `(?<!\\p{N})(?:1${separator})?${[...digits].map(digit).join(separator)}`;

/** Entities and escapes that a browser shows as a sign or a space: `&#8211;`, `&nbsp;`, `\u2013`, `%20`. */
export const unescapeSigns = (text: string): string =>
  text.normalize('NFKC').replace(/&#?\w{1,8};|\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|%[\da-f]{2}/giu, ' ');
