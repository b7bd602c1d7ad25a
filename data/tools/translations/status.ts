import type {Answer} from '../catalog/answer.js';
import {exitCodes} from '../catalog/failure.js';
import {findChanges, findSignatureProblems, readReview, readSignature} from './signature.js';
import {readUnitsOf} from './units.js';

const countChanges = (locale: string, directory: string): number => {
  const signature = readSignature(locale, directory);
  return signature ? Object.values(findChanges(signature, directory)).flat().length : 0;
};

const statusOf = (locale: string, inCode: readonly string[], directory: string) => {
  const {language, reviewed, draft, offered} = readReview(locale, directory);
  const translated = new Set(readUnitsOf(locale, directory).filter(({target}) => target !== '').map(({id}) => id));
  return {
    locale,
    language,
    translated: inCode.filter((id) => translated.has(id)).length,
    messages: inCode.length,
    reviewed,
    changed: countChanges(locale, directory),
    state: draft ? 'draft' : offered === false ? 'not in the menu' : 'in the menu',
    problems: findSignatureProblems(locale, directory),
  };
};

const heads = ['tag', 'complete', 'signed', 'changed since', 'state', 'language'];

/** How far each language is. What needs a person: a built one with gaps, and one that changed after it was signed. */
export const status = (locales: readonly string[], inCode: readonly string[], directory: string): Answer => {
  const languages = locales.map((locale) => statusOf(locale, inCode, directory));
  const rows = languages.map(({locale, language, translated, messages, reviewed, changed, state}) => [
    locale,
    `${translated}/${messages}`,
    reviewed ? `${reviewed.by}, ${reviewed.date}` : 'nobody',
    reviewed ? String(changed) : '-',
    state,
    language,
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  const table = [heads, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd());
  const problems = languages.flatMap((language) => language.problems);
  const hasGaps = languages.some(({state, translated, messages}) => state !== 'draft' && translated < messages);
  return {
    code: problems.length > 0 || hasGaps ? exitCodes.needsWork : exitCodes.fine,
    json: languages,
    text: [...table, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n'),
  };
};
