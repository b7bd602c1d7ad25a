/** Sentences end, stop and quote as the language does: else a screen reader runs them into one. */
import test from 'node:test';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {placeOf, sampleUnit, translations, wordsOnly, type Unit} from '../../support/translations.js';

interface Marks {
  /** What a sentence ends with, in place of the English full stop. */
  readonly stop: string;
  /** Signs of other languages that have no place in this one, each with the one to write. */
  readonly wrong?: readonly (readonly [RegExp, string])[];
}

const latin: Marks = {stop: '.', wrong: [[/[，。；：？！「」،؟؛।۔]/u, 'the Latin sign']]};
const chinese: Marks = {stop: '。', wrong: [[/[\p{sc=Han}][,.;?!]|[,;?!][\p{sc=Han}]/u, 'the full-width sign']]};
const arabic: Marks = {stop: '.', wrong: [[/[,;?]/, '، ؛ or ؟']]};
const indic: Marks = {stop: '।', wrong: [[/\p{L}\p{M}*\.$/u, '।']]};

const marks: Readonly<Record<string, Marks>> = {
  'zh-Hans': chinese,
  'zh-Hant': chinese,
  ja: {stop: '。', wrong: [[/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][,.;?!]/u, 'the full-width sign']]},
  ko: {stop: '.', wrong: [[/[，。]/, 'the Latin sign']]},
  ar: arabic,
  fa: arabic,
  ur: {stop: '۔', wrong: [[/[,;?]/, '، ؛ or ؟'], [/\p{L}\.$/u, '۔']]},
  hi: indic,
  ne: indic,
  bn: indic,
  pa: indic,
  my: {stop: '။'},
  am: {stop: '።', wrong: [[/[,;]/, '፣ or ፤']]},
  // Thai ends a sentence with a space or a new line.
  th: {stop: ''},
  // In France a space that does not break stands before these; a line must not begin with one.
  fr: {stop: '.', wrong: [...latin.wrong!, [/[^\u00a0\u202f\d]([:;?!])/, 'a no-break space before the sign']]},
};

const marksOf = (locale: string): Marks => marks[locale] ?? latin;

/** Quotes of the English, which other languages do not write so; an apostrophe inside a word is another matter. */
const straightQuotes = /"|(?<!\p{L})'|'(?!\p{L})/u;

const findWrongMarks = (unit: Unit): string[] => {
  const text = wordsOnly(unit.target).trimEnd();
  const {stop, wrong = []} = marksOf(unit.locale);
  const isSentence = /\.\)?$/.test(wordsOnly(unit.source).trimEnd());
  const ends = [...new Set([stop, '.', '。', '।', '۔', '။', '።'])].filter((mark) => mark !== '');
  const endsWith = ends.find((mark) => text.replace(/[)）]$/, '').endsWith(mark));
  return [
    ...(isSentence && stop !== '' && endsWith !== stop ? [`${placeOf(unit)}: a sentence ends with "${stop}"`] : []),
    ...(!isSentence && endsWith ? [`${placeOf(unit)}: ends with "${endsWith}", and the English is no sentence`] : []),
    ...wrong.flatMap(([sign, right]) => {
      const found = sign.exec(text);
      return found ? [`${placeOf(unit)}: "${found[0]}": write ${right}`] : [];
    }),
    ...(straightQuotes.test(text) ? [`${placeOf(unit)}: has a straight quote; write those of the language`] : []),
  ];
};

for (const [locale, units] of translations) {
  test(`${locale}: sentences end, stop and quote as the language does`, () => assertNoProblems(units.flatMap(findWrongMarks)));
}

test('finds a sentence that does not end, a label that does, and signs of another language', () => {
  assertNoProblems(findWrongMarks(sampleUnit({target: '¿Es menor? ICE.'})));
  assertProblem(findWrongMarks(sampleUnit({target: 'Llame al número'})), /ends with "\."/);
  assertProblem(findWrongMarks(sampleUnit({source: 'Call', target: 'Llame.'})), /is no sentence/);
  assertProblem(findWrongMarks(sampleUnit({locale: 'zh-Hans', target: '您好,请打电话。'})), /full-width/);
  assertProblem(findWrongMarks(sampleUnit({locale: 'ar', target: 'اتصل, الآن.'})), /، ؛ or ؟/);
  assertProblem(findWrongMarks(sampleUnit({locale: 'hi', source: 'Ask 9.', target: 'पूछें 9.'})), /ends with "।"/);
  assertProblem(findWrongMarks(sampleUnit({locale: 'fr', source: 'Danger?', target: 'En danger?'})), /no-break space/);
  assertProblem(findWrongMarks(sampleUnit({source: 'Call', target: 'Diga "HELP"'})), /straight quote/);
});
