/**
 * No sign that cannot be seen: marks of direction turn a number round where nobody can find out why (the elements
 * isolate values themselves), and two spellings of one letter are two words to a search.
 */
import test from 'node:test';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {placeOf, sampleUnit, translations, type Unit} from '../../support/translations.js';

// A joiner is spelling in Persian and in scripts of India, and nowhere else.
const joiners = /[\u200c\u200d]/u;
const spelledWithJoiners = new Set(['fa', 'ur', 'hi', 'ne', 'bn', 'pa', 'my']);
const invisible = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff\ufffd]/u;

const findInvisible = (unit: Unit): string[] => {
  const text = unit.target;
  const found = invisible.exec(text) ?? (spelledWithJoiners.has(unit.locale) ? null : joiners.exec(text));
  const code = found && `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return [
    ...(code ? [`${placeOf(unit)}: ${code} cannot be seen; take it out`] : []),
    ...(text === text.normalize('NFC') ? [] : [`${placeOf(unit)}: is not in NFC; write each letter as one sign`]),
    ...(/ {2}|^ | $/.test(text) ? [`${placeOf(unit)}: has a space too many`] : []),
  ];
};

for (const [locale, units] of translations) {
  test(`${locale}: no sign that cannot be seen`, () => assertNoProblems(units.flatMap(findInvisible)));
}

test('finds a mark of direction, a joiner where none belongs, a letter in two parts and a space too many', () => {
  assertNoProblems(findInvisible(sampleUnit()));
  assertNoProblems(findInvisible(sampleUnit({locale: 'fa', target: 'می\u200cتوانید'})));
  assertProblem(findInvisible(sampleUnit({target: 'Llame\u200e al'})), /U\+200E/);
  assertProblem(findInvisible(sampleUnit({target: 'Lla\u200cme'})), /U\+200C/);
  assertProblem(findInvisible(sampleUnit({target: 'mas\u0301'})), /NFC/);
  assertProblem(findInvisible(sampleUnit({target: 'Llame  al'})), /space too many/);
});
