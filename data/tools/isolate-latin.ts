/** Words in Latin letters, with what stands between them and the plus sign of LGBTQ+. */
const latinWords = /[A-Za-z][A-Za-z0-9]*(?:[ .'-][A-Za-z0-9]+)*\+?/g;

/**
 * A text from right to left in which each name in Latin letters keeps its own direction. Without it "LGBTQ+" is shown
 * with its sign in front. The marks go into what is built only: in a translation nobody could see them, and find a slip.
 */
export const isolateLatin = (text: string): string => text.replace(latinWords, '\u2066$&\u2069');
