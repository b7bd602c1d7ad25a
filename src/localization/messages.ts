/**
 * A language per element.
 *
 * `@lit/localize` in runtime mode knows one language for the whole page, but two of our elements may stand side
 * by side in two languages. So `msg` is our own, with the type of theirs, by which their tools find each message:
 * it looks the English up in the translation that is in force while an element renders, and `withTranslation()`
 * puts that in force around it.
 *
 * The ids are for translators; the build takes them out.
 */
import {str, type StrResult} from '@lit/localize/internal/str-tag.js';
import type {MsgFn, TemplateMap} from '@lit/localize/internal/types.js';
import {messageKey} from './message-key.js';

export {str};

/** The messages of one language by the key of their English; `undefined` is English, which stands in the code. */
export type Translation = TemplateMap | undefined;

let translation: Translation;

const translate = (source: string | StrResult): string => {
  const text = (translation?.[messageKey(source)] as string | StrResult | undefined) ?? source;
  if (typeof text === 'string') return text;
  // A translation may use the values in another order: its own values are the positions in the source.
  const {values} = source as StrResult;
  const inOrder = text === source ? values : text.values.map((position) => values[position as number]);
  return String.raw({raw: text.strings}, ...inOrder);
};

/** A text of ours in the language that is in force. Called while rendering, never when a module loads. */
export const msg = translate as MsgFn;

/**
 * Runs `render` in a language. What was in force before comes back even when it throws: an element can update
 * in the middle of another one's update, and must not leave its language behind.
 */
export const withTranslation = <T>(messages: Translation, render: () => T): T => {
  const before = translation;
  translation = messages;
  try {
    return render();
  } finally {
    translation = before;
  }
};
