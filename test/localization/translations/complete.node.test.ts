/** Every text of the elements is there in every language, once, beside the English that is on screen. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {readMessages} from '../../support/source-messages.js';
import {placeOf, readUnits, sampleUnit, translations, type Unit} from '../../support/translations.js';

const findMissing = (ids: Iterable<string>, locale: string, units: readonly Unit[]): string[] =>
  [...ids]
    .filter((id) => !units.some((unit) => unit.id === id && unit.target !== ''))
    .map((id) => `${placeOf({locale, id})}: has no <target>; run \`npm run localize:extract\` and translate it`);

const asInCode = (text: string): string =>
  text
    .replace(/<x [^>]*equiv-text="([^"]*)"\/>/g, '$1')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({lt: '<', gt: '>', quot: '"', amp: '&'})[name]!);

const findStale = (messages: ReadonlyMap<string, string>, units: readonly Unit[]): string[] =>
  units
    .filter(({id, source}) => messages.get(id) !== asInCode(source))
    .map((unit) => `${placeOf(unit)}: its English is not that of the code; run \`npm run localize:extract\`, mend the <target>`);

const findDoubles = (units: readonly Unit[]): string[] =>
  units
    .filter(({id}, index) => units.findIndex((unit) => unit.id === id) < index)
    .map((unit) => `${placeOf(unit)}: stands there twice; keep one`);

const messages = readMessages();

test('there are languages to look at', () => assert.ok(translations.length > 0));

for (const [locale, units] of translations) {
  test(`${locale}: every text of the elements is there`, () => assertNoProblems(findMissing(messages.keys(), locale, units)));

  test(`${locale}: every translation stands beside the English that is on screen, and none is left over`, () =>
    assertNoProblems(findStale(messages, units)));

  test(`${locale}: no text stands there twice`, () => assertNoProblems(findDoubles(units)));
}

test('finds a text that nobody has translated, and one that is not in the file', () => {
  assertNoProblems(findMissing(['sample'], 'es', [sampleUnit()]));
  const untranslated = readUnits('es', '<trans-unit id="sample"><source>A</source></trans-unit>');
  assertProblem(findMissing(['sample'], 'es', untranslated), /no <target>/);
  assertProblem(findMissing(['other'], 'es', [sampleUnit()]), /other: has no <target>/);
});

test('finds a translation of what the code no longer says', () => {
  const code = 'You are under 18? ICE or VictimConnect: call ${number}.';
  assertNoProblems(findStale(new Map([['sample', code]]), [sampleUnit()]));
  assertProblem(findStale(new Map([['sample', `${code} Now.`]]), [sampleUnit()]), /not that of the code/);
});

test('finds an id that stands there twice', () => {
  assertNoProblems(findDoubles([sampleUnit()]));
  assertProblem(findDoubles([sampleUnit(), sampleUnit()]), /twice/);
});
