const first = 0xe000; // Private use area: stands in no text of any language.

/**
 * A message as a list that a template renders, with `pieces` in the places of its values. A message is one whole
 * sentence with numbers inside, and a number on screen is more than text: it must not break across lines, and it
 * stays left to right in every language. So `message` is called with a character for each piece, which its language
 * puts where it wants the piece.
 */
export const fill = (message: (...slots: string[]) => string, ...pieces: unknown[]): unknown[] =>
  message(...pieces.map((_, index) => String.fromCharCode(first + index)))
    .split(/([\ue000-\ue009])/)
    .map((part) => pieces[part.charCodeAt(0) - first] ?? part);
