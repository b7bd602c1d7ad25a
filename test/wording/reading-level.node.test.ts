/**
 * Words on screen: US grade 6 or lower by Flesch-Kincaid, and none that look down on the reader.
 * A person may read this scared, in a second language, on a small screen, with seconds to spare.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {readMessages} from '../support/source-messages.js';

const highestGrade = 6;

/** Names of offices, laws and programs: people have to find them under that name, so they do not count. */
const names =
  /\b(The Trevor Project|VictimConnect|Continued Presence|Special Immigrant Juvenile Status|US Department of Justice|Alaska Native|Native American|American Sign Language|DeafBlind|LGBTQ\+|United States|ICE|FBI|ZIP|TTY|T and U visas)\b/g;

const sentencesOf = (text: string): string[] =>
  text
    .replace(/\$\{[^}]*\}/g, 'it')
    .replace(names, 'it')
    .split(/(?<=[.?!:])\s+/)
    .filter((sentence) => /[a-z]/i.test(sentence));

const gradeOf = (sentences: readonly string[]): number => {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
};

/** A text of a few words has no reading level; a heading or a button has to be looked at by a person. */
const isProse = (text: string): boolean => text.split(' ').length >= 8;

const findHardTexts = (messages: ReadonlyMap<string, string>): string[] =>
  [...messages]
    .filter(([, text]) => isProse(text))
    .map(([id, text]) => ({id, text, grade: gradeOf(sentencesOf(text))}))
    .filter(({grade}) => grade > highestGrade)
    .map(({id, text, grade}) => `${id} reads at grade ${grade.toFixed(1)}: shorter words or sentences, please: ${text}`);

const unwelcome: readonly (readonly [RegExp, string])[] = [
  [/\brescu/i, 'rescue words make the reader a thing to be fetched'],
  [/\bsav(e|ed|ing) (you|them|people)\b/i, 'rescue words make the reader a thing to be fetched'],
  [/\bslave|\bchain|\bshackle/i, 'pictures of chains hurt, and hide the many who wear none'],
  [/\bprostitut/i, 'the word blames; say what happens'],
  [/\billegal/i, 'no person is'],
  [/\balien\b/i, 'a legal word that hurts; say "not a citizen"'],
  [/\bguarantee|\bwill protect you from\b/i, 'no source supports such a promise'],
  [/\b(simply|just click|easy)\b/i, 'what is easy for us may not be for the reader'],
];

const findUnwelcome = (messages: ReadonlyMap<string, string>): string[] =>
  [...messages].flatMap(([id, text]) =>
    unwelcome.filter(([pattern]) => pattern.test(text)).map(([pattern, reason]) => `${id}: ${pattern}: ${reason}: ${text}`),
  );

const messages = readMessages();

test('every text reads at US grade 6 or lower', () => {
  assert.ok(messages.size > 100, `${messages.size} texts read`);
  assert.deepEqual(findHardTexts(messages), []);
});

test('all texts together read at grade 5 or lower', () => {
  const grade = gradeOf([...messages.values()].filter(isProse).flatMap(sentencesOf));
  assert.ok(grade <= 5, `grade ${grade.toFixed(1)}`);
});

test('no text uses words of rescue, blame or false promise', () => {
  assert.deepEqual(findUnwelcome(messages), []);
});

test('a text that is too hard is named with its grade', () => {
  const hard = 'Notwithstanding the aforementioned eligibility considerations, applicants must substantiate victimization.';
  assert.match(findHardTexts(new Map([['hard', hard]])).join(), /^hard reads at grade \d/);
});

test('an unwelcome word is named with the reason', () => {
  assert.match(findUnwelcome(new Map([['bad', 'We rescue you from slavery.']])).join(), /bad: .*rescue words/);
});
