/**
 * A message is one whole sentence with numbers inside, and a number on screen is more than text: it must not break
 * across lines, and it stays left to right in every language. So a message is built with `slot(0)`, `slot(1)` …
 * where the numbers go, in whatever order its language wants them, and `fill()` puts the real pieces there.
 */
const first = 0xe000; // Private use area: stands in no text of any language.

/** The character that stands for piece `index` in a message. */
export const slot = (index: number): string => String.fromCharCode(first + index);

/** The message as a list that a template renders, with the pieces in their places. */
export const fill = (message: string, ...pieces: unknown[]): unknown[] =>
  message.split(/([\ue000-\ue009])/).map((part) => pieces[part.charCodeAt(0) - first] ?? part);
