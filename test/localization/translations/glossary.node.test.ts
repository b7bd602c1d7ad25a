/**
 * The terms of the glossary are used: one thing has one name, that of official texts where there is one, so that what
 * a person reads here is what they hear from a lawyer or at an office.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {readGlossary} from '../../support/glossary.js';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {placeOf, sampleUnit, translations, wordsOnly, type Unit} from '../../support/translations.js';

/** Where a term of the glossary has to be heard, by the id of the message. */
const places: Readonly<Record<string, readonly string[]>> = {
  human_trafficking: ['hotline.hsi-tip-line', 'trafficking.listed-crime'],
  passport: ['right.documents'],
  lawyer: ['rights.free-lawyer', 'rights.lawyer-first', 'right.clear-record'],
  interpreter: ['language.interpreter', 'language.interpreters'],
  state_us: ['state.choose', 'state.intro'],
  language: ['common.language'],
  your_rights: ['rights.title'],
};

/** Where a language rightly says it otherwise, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'fa language.interpreter': 'on the phone, "interpreter" needs no "spoken" before it',
  'fa language.interpreters': 'on the phone, "interpreter" needs no "spoken" before it',
  'ru language.interpreter': 'on the phone, "interpreter" needs no "spoken" before it',
  'ru language.interpreters': 'on the phone, "interpreter" needs no "spoken" before it',
  'uk language.interpreter': 'on the phone, "interpreter" needs no "spoken" before it',
  'uk language.interpreters': 'on the phone, "interpreter" needs no "spoken" before it',
  'fr hotline.hsi-tip-line': '"traite" alone is understood beside the hotline',
};

/** The parts of a term that stay when a language bends it: the first letters of each longer word. */
const stemsOf = (term: string): string[] => {
  // Without what stands in brackets, and without the article that Arabic joins to a word.
  const plain = term.replace(/[([（「].*$/u, '').replace(/(^|\s)ال/gu, '$1').trim();
  // Scripts without spaces do not bend their words: two signs of the word have to be there.
  if (/\p{sc=Han}|\p{sc=Thai}|\p{sc=Myanmar}|\p{sc=Hangul}/u.test(plain)) return [plain.slice(0, Math.max(2, Math.ceil(plain.length * 0.5)))];
  const words = plain.split(/[\s/]+/).filter((word) => word.length > 3);
  return (words.length > 0 ? words : [plain]).map((word) => word.slice(0, Math.max(3, Math.ceil(word.length * 0.55))).toLowerCase());
};

const findOtherWords = (concept: string, term: string, unit: Unit): string[] => {
  const text = wordsOnly(unit.target).toLowerCase();
  const missing = stemsOf(term).filter((stem) => !text.includes(stem));
  return missing.length === 0 || `${unit.locale} ${unit.id}` in exceptions
    ? []
    : [`${placeOf(unit)}: the glossary says "${term}" for ${concept.replaceAll('_', ' ')}; use it, or give a reason in \`exceptions\``];
};

for (const [locale, units] of translations) {
  test(`${locale}: the terms of the glossary are used`, () => {
    const {terms} = readGlossary(locale);
    assertNoProblems(
      Object.entries(places).flatMap(([concept, ids]) =>
        units.filter(({id}) => ids.includes(id)).flatMap((unit) => findOtherWords(concept, terms[concept]!.term, unit)),
      ),
    );
  });

  test(`${locale}: each term names the page that uses it, or says that it is proposed`, () => {
    const {terms} = readGlossary(locale);
    assert.ok(Object.keys(terms).length > 40);
    const loose = Object.entries(terms).filter(([, {source, proposed}]) => !/^https?:\/\//.test(source ?? '') && proposed !== true);
    assert.deepEqual(loose, []);
  });
}

test('every place for a term is a message, and every exception is of one', () => {
  const ids = new Set(translations[0]![1].map(({id}) => id));
  const named = [...Object.values(places).flat(), ...Object.keys(exceptions).map((key) => key.split(' ')[1]!)];
  assert.deepEqual(named.filter((id) => !ids.has(id)), []);
});

test('finds another word than that of the glossary, however the word is bent', () => {
  const find = (target: string) => findOtherWords('human_trafficking', 'торговля людьми', sampleUnit({locale: 'ru', target}));
  assertNoProblems(find('Юристы против торговли людьми'));
  assertProblem(find('Юристы против контрабанды'), /the glossary says "торговля людьми"/);
  assertNoProblems(findOtherWords('lawyer', '律师', sampleUnit({target: '寻找免费律师'})));
  assertProblem(findOtherWords('lawyer', '律师', sampleUnit({target: '寻找帮助'})), /律师/);
});
