/**
 * A language per element.
 *
 * `@lit/localize` in runtime mode knows one language for the whole page, but two of our elements may stand side
 * by side in two languages. Its message function is installable, once per bundle: ours looks messages up in the
 * translation that is in force while an element renders, and `withTranslation()` puts that in force around it.
 *
 * Every message has an id (a test proves it), so the part of the runtime that hashes texts into ids stays out.
 */
import {_installMsgImplementation, msg} from '@lit/localize/init/install.js';
import {joinStringsAndValues, str, type StrResult} from '@lit/localize/internal/str-tag.js';
import type {MsgFn, MsgOptions, TemplateMap} from '@lit/localize/internal/types.js';

export {msg, str};

/** The messages of one language by id; `undefined` is English, which stands in the code itself. */
export type Translation = TemplateMap | undefined;

let translation: Translation;

const translate = (source: string | StrResult, options?: MsgOptions): string => {
  const text = (translation?.[options!.id!] as string | StrResult | undefined) ?? source;
  if (typeof text === 'string') return text;
  const {values} = source as StrResult;
  // A translation may use the values in another order: its own values are the positions in the source.
  return joinStringsAndValues(text.strings, values, text === source ? undefined : (text.values as number[]));
};

_installMsgImplementation(translate as MsgFn);

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
