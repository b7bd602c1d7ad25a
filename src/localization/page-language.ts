/**
 * The language a person chose in one element's menu, for every element on the page that follows the page's language.
 * It lives in this variable and nowhere else: a stored choice would tell the next user of the phone that somebody
 * was here, and in which language.
 */
export const pageLanguage = {
  /** BCP 47, or `undefined` while nobody has chosen. */
  chosen: undefined as string | undefined,
  /** What is called after a choice, by each element on the page. */
  followers: new Set<() => void>(),
};
