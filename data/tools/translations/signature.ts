import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {dataDirectory, readJson, readRecords} from '../read-records.js';
import {englishStateNames, localStateNames} from '../state-names.js';
import {readWords} from '../words.js';
import {readUnitsOf} from './units.js';

/** `data/translations/signatures/<locale>.json`: what a native reviewer read, and when. */
export interface Signature {
  readonly locale: string;
  readonly by: string;
  readonly date: string;
  /** A short hash of each text with its English, by what it is: see `digestTexts`. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The part of `data/translations/<locale>.json` that is about review. */
export interface Review {
  readonly locale: string;
  readonly language: string;
  readonly reviewed: {readonly by: string; readonly date: string} | null;
  readonly draft?: true;
  readonly offered?: false;
}

/** What is no longer as it was signed, by what it is. */
export interface Changes {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);

/**
 * Every text of a language that a reviewer signs: messages by their id, `state OH`, `word Mon`. The English is in the
 * hash, since a translation that was right may be wrong for what the English says now.
 */
export const digestTexts = (locale: string, directory = dataDirectory): Record<string, string> => {
  const states = readRecords('state-compensation').map(({state}) => state).sort();
  const english = englishStateNames(states);
  return Object.fromEntries([
    ...readUnitsOf(locale, directory).map(({id, source, target}) => [id, digest(source, target)]),
    ...Object.entries(localStateNames(locale, states, directory)).map(([state, name]) => [`state ${state}`, digest(english[state]!, name)]),
    ...Object.entries(readWords(locale, directory)).map(([word, local]) => [`word ${word}`, digest(word, local)]),
  ]);
};

export const signaturePath = (locale: string): string => `translations/signatures/${locale}.json`;

export const readSignature = (locale: string, directory = dataDirectory): Signature | undefined =>
  existsSync(`${directory}${signaturePath(locale)}`) ? (readJson(signaturePath(locale), directory) as Signature) : undefined;

export const readReview = (locale: string, directory = dataDirectory): Review =>
  readJson(`translations/${locale}.json`, directory) as Review;

export const findChanges = ({locale, texts}: Signature, directory = dataDirectory): Changes => {
  const now = digestTexts(locale, directory);
  const ids = Object.keys(texts);
  return {
    changed: ids.filter((id) => id in now && now[id] !== texts[id]),
    added: Object.keys(now).filter((id) => !(id in texts)),
    gone: ids.filter((id) => !(id in now)),
  };
};

const signAgain = (locale: string): string =>
  `have a native reviewer read them, then \`npm run translations -- sign ${locale} --by "Name"\``;

/** What keeps a signature from being true, each with its repair; nothing where nobody has signed. */
export const findSignatureProblems = (locale: string, directory = dataDirectory): string[] => {
  const {reviewed} = readReview(locale, directory);
  const signature = readSignature(locale, directory);
  const file = `data/translations/${locale}.json`;
  if (!reviewed) return signature ? [`data/${signaturePath(locale)}: nobody has signed, says ${file}; take it out`] : [];
  if (!signature) return [`${file}: ${reviewed.by} has signed no texts; write null, or ${signAgain(locale)}`];
  if (signature.locale !== locale || signature.by !== reviewed.by || signature.date !== reviewed.date) {
    return [`data/${signaturePath(locale)}: is of another signature than ${file}; ${signAgain(locale)}`];
  }
  const {changed, added, gone} = findChanges(signature, directory);
  const told = [
    ['changed', changed],
    ['not there when it was signed', added],
    ['gone', gone],
  ] as const;
  return told
    .filter(([, ids]) => ids.length > 0)
    .map(
      ([what, ids]) =>
        `data/translations/${locale}.xlf: ${what} since ${signature.by} signed on ${signature.date}: ${ids.join(', ')}; ${signAgain(locale)}`,
    );
};

/** Whether a native reviewer has signed every text as it is now: only then is nothing said of a missing review. */
export const isSigned = (locale: string, directory = dataDirectory): boolean =>
  readReview(locale, directory).reviewed !== null && findSignatureProblems(locale, directory).length === 0;
