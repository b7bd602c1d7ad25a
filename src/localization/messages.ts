/**
 * A language per element.
 *
 * `@lit/localize` in runtime mode knows one language for the whole page, but two of our elements may stand side
 * by side in two languages. So `msg` is our own, with the type of theirs, by which their tools find each message:
 * it asks the translation that is in force while an element renders, and `withTranslation()` puts that in force
 * around it.
 *
 * The ids are for translators; the build takes them out.
 */
import {str, type StrResult} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import type {Translation} from './translation.js';

export {str};

/** `undefined` is English, which stands in the code. */
let translation: Translation | undefined;

const translate = (source: string | StrResult): string =>
  translation?.(source) ?? (typeof source === 'string' ? source : String.raw({raw: source.strings}, ...source.values));

/** A text of ours in the language that is in force. Called while rendering, never when a module loads. */
export const msg = translate as MsgFn;

/**
 * Runs `render` in a language. What was in force before comes back even when it throws: an element can update
 * in the middle of another one's update, and must not leave its language behind.
 */
export const withTranslation = <T>(messages: Translation | undefined, render: () => T): T => {
  const before = translation;
  translation = messages;
  try {
    return render();
  } finally {
    translation = before;
  }
};
