/**
 * What the layout holds on a screen of 320 px: buttons of two lines at most, and no word that is wider than a card.
 * The browser tests look at the pages themselves; this says at once which text it is.
 */
import test from 'node:test';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {placeOf, sampleUnit, translations, wordsOnly, type Unit} from '../../support/translations.js';

/** Labels of buttons and of the menu, which stand on one or two lines. */
const isLabel = (id: string): boolean =>
  /^(common\.(language|emergency|hotline|call|website|in-english)|channel\.(text-|video-call|chat-online)|exit\.leave|local\.again|state\.apply)/.test(id);

const widthOf = (text: string): number =>
  // A character of Chinese, Japanese or Korean is as wide as two letters; a mark on a letter has no width.
  [...wordsOnly(text).replace(/\p{M}/gu, '')].reduce(
    (sum, character) => sum + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\uff00-\uffef]/u.test(character) ? 2 : 1),
    0,
  );

const longestLabel = 46;
const longestWord = 26;

const findTooLong = (unit: Unit): string[] => {
  // These put no spaces between words: a line breaks anywhere, or where the browser's dictionary says.
  const words = ['zh-Hans', 'zh-Hant', 'ja', 'th', 'my'].includes(unit.locale) ? [] : wordsOnly(unit.target).split(/[\s/-]+/);
  const word = words.find((part) => widthOf(part) > longestWord);
  return [
    ...(isLabel(unit.id) && widthOf(unit.target) > longestLabel
      ? [`${placeOf(unit)}: is ${widthOf(unit.target)} letters wide; a button holds ${longestLabel}`]
      : []),
    ...(word ? [`${placeOf(unit)}: "${word}" is wider than a card on a small phone; say it in two words`] : []),
  ];
};

for (const [locale, units] of translations) {
  test(`${locale}: no text is longer than the layout holds`, () => assertNoProblems(units.flatMap(findTooLong)));
}

test('finds a button that is too long, and a word that is', () => {
  assertNoProblems(findTooLong(sampleUnit()));
  assertProblem(findTooLong(sampleUnit({id: 'exit.leave', target: 'Salir de este sitio '.repeat(3)})), /a button holds/);
  assertProblem(findTooLong(sampleUnit({target: 'Menschenhandelsopferentschädigung'})), /in two words/);
});
