/**
 * The language a person chose in one element's menu, for every element on the page that follows the page's language.
 * It lives in this variable and nowhere else: a stored choice would tell the next user of the phone that somebody
 * was here, and in which language.
 */
let chosen: string | undefined;
const followers = new Set<() => void>();

export const pageLanguage = {
  /** BCP 47, or `undefined` while nobody has chosen. */
  get chosen(): string | undefined {
    return chosen;
  },

  choose(locale: string): void {
    // Also when it was chosen before: its file may have failed to come, and this is the wish to try again.
    chosen = locale;
    followers.forEach((follow) => follow());
  },

  /** Takes the choice back where everybody who follows it will resolve anew on their own. */
  forget(): void {
    chosen = undefined;
  },

  follow(callback: () => void): void {
    followers.add(callback);
  },

  unfollow(callback: () => void): void {
    followers.delete(callback);
  },
};
