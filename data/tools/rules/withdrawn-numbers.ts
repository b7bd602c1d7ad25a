/**
 * Four numbers that must never reach a person again. The page this catalog grew from, or pages it was checked
 * against, printed them; each would lose a caller in the worst minute of their life.
 * They may stand in the provenance (`seed`, `note`), which says what was printed and why ours differs.
 *
 * An entry may be deleted when no public page prints the number any more, which nobody can know.
 */
import {lettersOf, numberPattern, unescapeSigns} from '../spellings.js';

export interface WithdrawnNumber {
  /** The ten digits, without the country code. */
  readonly digits: string;
  readonly why: string;
}

export const withdrawnNumbers: readonly WithdrawnNumber[] = [
  {digits: '8006554673', why: 'misprint of the National Sexual Assault Hotline, 800-656-4673 (656-HOPE)'},
  {digits: '8002307743', why: 'misprint of Planned Parenthood, 800-230-7526 (230-PLAN)'},
  {digits: '8002738255', why: 'replaced by 988 in July 2022'},
  {
    digits: '8007873224',
    why: "textphone that the Domestic Violence Hotline no longer lists; Deaf callers' number is 855-812-1001",
  },
];

/** The part that people remember, without the area code: `656-HOPE`. Letters only, or any sum would match. */
const spelledEnding = (digits: string): string => {
  const letters = [...digits.slice(6)].map((key) => `[${lettersOf(key)}]`).join('');
  return `(?<![\\p{L}\\p{N}])${digits.slice(3, 6)}[^\\p{L}\\p{N}]{1,4}${letters}(?!\\p{L})`;
};

export interface FoundNumber extends WithdrawnNumber {
  /** As it is spelled in the text. */
  readonly found: string;
}

/** Where a text gives one of the numbers, whatever separators or letters it is spelled with. */
export const findWithdrawnNumbers = (text: string): FoundNumber[] => {
  const plain = unescapeSigns(text);
  return withdrawnNumbers.flatMap((number) => {
    const patterns = [`${numberPattern(number.digits)}(?!\\p{N})`];
    if (!/[01]/.test(number.digits.slice(6))) patterns.push(spelledEnding(number.digits));
    const matches = patterns.flatMap((pattern) => [...plain.matchAll(new RegExp(pattern, 'giu'))]);
    return matches.map(([found]) => ({...number, found}));
  });
};
