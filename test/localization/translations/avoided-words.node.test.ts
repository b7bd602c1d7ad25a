/** No word blames, misleads or frightens, and every reader is spoken to with respect. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {readGlossary, type Glossary} from '../../support/glossary.js';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {placeOf, sampleUnit, translations, wordsOnly, type Unit} from '../../support/translations.js';

const findAvoided = (avoid: Glossary['avoid'], unit: Unit): string[] =>
  avoid.flatMap(({word, because}) => {
    // The word is the start of more: "ilegal(es)". Scripts without spaces have no such start.
    const start = /\p{sc=Han}|\p{sc=Thai}|\p{sc=Myanmar}|\p{sc=Hangul}|\p{sc=Arabic}/u.test(word) ? '' : '(?<!\\p{L})';
    const found = new RegExp(`${start}${word}`, 'iu').exec(wordsOnly(unit.target));
    return found ? [`${placeOf(unit)}: "${found[0]}" ${because}`] : [];
  });

for (const [locale, units] of translations) {
  test(`${locale}: no word blames, misleads or frightens`, () => {
    const {avoid} = readGlossary(locale);
    assert.ok(avoid.length > 2, 'the glossary names what to avoid');
    assertNoProblems(units.flatMap((unit) => findAvoided(avoid, unit)));
  });
}

test('finds an avoided word, in any case and inside a sentence, and no part of another word', () => {
  const {avoid} = readGlossary('es');
  const said = ['El tráfico', 'prostitución', 'trabajo sexual', 'ilegales', 'indocumentada', 'Crimen', 'aplicar'];
  const more = ['somete', 'eligible', 'notario', 'traductora', 'visado', 'prestaciones', 'Tú'];
  [...said, ...more].forEach((word, index) => {
    const problems = findAvoided(avoid, sampleUnit({target: `(${word}, quizás.)`}));
    assertProblem(problems, /^data\/translations\/es\.xlf, sample: "/);
    assert.ok(problems[0]!.endsWith(avoid[index]!.because), problems[0]);
  });
  assertNoProblems(findAvoided(avoid, sampleUnit({target: 'Este tutor atiende a usted; su trata no es culpa de nadie.'})));
  assertProblem(findAvoided(readGlossary('zh-Hans').avoid, sampleUnit({target: '人口走私热线'})), /走私/);
});
