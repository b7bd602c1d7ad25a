/**
 * The language a person chose in one element's menu, for every element on the page that follows the page's language.
 * It lives in this variable and nowhere else: a stored choice would tell the next user of the phone that somebody
 * was here, and in which language.
 */
export const pageLanguage = {
  /** BCP 47, or `undefined` while nobody has chosen. */
  chosen: undefined as string | undefined,

  /** What each element that is on the page does when somebody has chosen. */
  followers: new Set<() => void>(),

  choose(locale: string): void {
    // Also when it was chosen before: its file may have failed to come, and this is the wish to try again.
    this.chosen = locale;
    this.followers.forEach((follow) => follow());
  },

  /** Takes the choice back where everybody who follows it will resolve anew on their own. */
  forget(): void {
    this.chosen = undefined;
  },
};
