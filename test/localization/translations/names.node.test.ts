/**
 * Names that callers and offices go by, and words to text, stay as they are: a person must be able to say them on the
 * phone, and a keyword in another language reaches nobody.
 */
import test from 'node:test';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {namesIn, placeOf, sampleUnit, translations, type Unit} from '../../support/translations.js';

/** Capitals that languages have words for: the country, the card, and the letters that name a group of people. */
const translatable = new Set(['US', 'ID', 'LGBTQ']);

const findLostNames = (unit: Unit): string[] =>
  [...new Set(namesIn(unit.source))]
    .filter((name) => !translatable.has(name) && !new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`).test(unit.target))
    .map((name) => `${placeOf(unit)}: ${name} is lost; callers and offices know it by that name`);

/** Permits and letters that have to be asked for by their English name, with what they mean beside it. */
const namesOfPermits = ['continued-presence', 'sij'].map((name) => `right.name.${name}`);

const findMeaningless = (unit: Unit): string[] =>
  namesOfPermits.includes(unit.id) && (!unit.target.includes(unit.source) || unit.target.length < unit.source.length + 4)
    ? [`${placeOf(unit)}: keep "${unit.source}" and put what it means beside it`]
    : [];

for (const [locale, units] of translations) {
  test(`${locale}: names that callers and offices go by stay as they are`, () => assertNoProblems(units.flatMap(findLostNames)));

  test(`${locale}: a permit has its English name and, beside it, what it means`, () =>
    assertNoProblems(units.flatMap(findMeaningless)));
}

test('finds a name that is translated away', () => {
  assertNoProblems(findLostNames(sampleUnit()));
  assertProblem(findLostNames(sampleUnit({target: 'la migra o VictimConnect'})), /ICE is lost/);
  assertProblem(findLostNames(sampleUnit({source: 'T visa', target: 'Visa'})), /T is lost/);
  assertProblem(findLostNames(sampleUnit({source: 'T visa', target: 'Виза Т'})), /T is lost/);
});

test('finds a permit without its English name, and one without its meaning', () => {
  const permit = {id: 'right.name.continued-presence', source: 'Continued Presence'};
  assertNoProblems(findMeaningless(sampleUnit({...permit, target: 'Continued Presence (presencia continua)'})));
  assertProblem(findMeaningless(sampleUnit({...permit, target: 'Presencia continua'})), /keep "Continued Presence"/);
  assertProblem(findMeaningless(sampleUnit({...permit, target: 'Continued Presence'})), /what it means/);
});
