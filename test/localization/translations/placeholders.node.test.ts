/** No value that is put into a text, and no markup, is lost, doubled or changed: a lost one is a lost number. */
import test from 'node:test';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {placeholdersOf, placeOf, sampleUnit, translations, type Unit} from '../../support/translations.js';

const sorted = (texts: readonly string[]): string => [...texts].sort().join(' ');

const findBrokenPlaceholders = (unit: Unit): string[] => {
  const wanted = sorted(placeholdersOf(unit.source));
  return wanted === sorted(placeholdersOf(unit.target))
    ? []
    : [`${placeOf(unit)}: needs ${wanted || 'no <x/>'}, each once and as it is; any order will do`];
};

for (const [locale, units] of translations) {
  test(`${locale}: no value that is put into a text is lost, doubled or changed`, () =>
    assertNoProblems(units.flatMap(findBrokenPlaceholders)));
}

test('finds a value that is lost, doubled or changed', () => {
  const {target} = sampleUnit();
  assertNoProblems(findBrokenPlaceholders(sampleUnit()));
  const value = placeholdersOf(target)[0]!;
  for (const broken of ['', value + value, value.replace('number', 'nombre')]) {
    assertProblem(findBrokenPlaceholders(sampleUnit({target: target.replace(value, broken)})), /each once and as it is/);
  }
});
