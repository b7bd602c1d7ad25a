/**
 * Every number is that of the English, in the digits of a US phone: a reader compares what is on screen with the keys
 * under their thumb.
 */
import test from 'node:test';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {placeOf, sampleUnit, translations, wordsOnly, type Unit} from '../../support/translations.js';

const numbersIn = (text: string): string => (wordsOnly(text).match(/\p{Nd}+/gu) ?? []).sort().join(' ');

const findChangedNumbers = (unit: Unit): string[] =>
  numbersIn(unit.source) === numbersIn(unit.target)
    ? []
    : [`${placeOf(unit)}: says [${numbersIn(unit.target)}] where the English says [${numbersIn(unit.source)}]; write the same digits`];

for (const [locale, units] of translations) {
  test(`${locale}: every number has the digits of the English`, () => assertNoProblems(units.flatMap(findChangedNumbers)));
}

test('finds a number that is changed, lost, made up or in other digits', () => {
  assertNoProblems(findChangedNumbers(sampleUnit()));
  for (const broken of ['81', '', '18 o 19', '١٨', '१८']) {
    const target = sampleUnit().target.replace('18', broken);
    assertProblem(findChangedNumbers(sampleUnit({target})), /where the English says \[18\]/);
  }
});
