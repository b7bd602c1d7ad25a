/**
 * The script and the file of a language are built together and fetched apart, maybe in two versions. A translation
 * is found by the English that it translates: so it is found in the built files, or English shows, but never a
 * sentence that says something else.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {parseAst} from 'rollup/parseAst';
import type {Translation} from '../../src/localization/translation.js';
import {readDist} from '../support/dist.js';
import {readMessages} from '../support/source-messages.js';

const files = readDist();
const textOf = (path: string): string => files.find((file) => file.path === path)!.text;

/** The texts in a script, each with `${}` where a value goes. */
const findTexts = (node: object): string[] => {
  const {type, value, quasis} = node as {type?: string; value?: unknown; quasis?: {value: {cooked: string}}[]};
  if (type === 'Literal') return [String(value)];
  const own = type === 'TemplateLiteral' ? [quasis!.map((part) => part.value.cooked).join('${}')] : [];
  return [
    ...own,
    ...Object.values(node)
      .flat()
      .filter((child): child is object => typeof child === 'object' && child !== null)
      .flatMap(findTexts),
  ];
};

const script = textOf('ht-help.js');
// The parts for a partner's lines and those of the states speak with the script's own `msg`.
const sentences = new Set([script, textOf('local-lines.js'), textOf('local-help.js')].flatMap((code) => findTexts(parseAst(code))));
const ids = [...readMessages().keys()];
const locales = files.filter(({path}) => /^locales\/[^/]+\.js$/.test(path));

/** What a sentence is in a language, with places for its values as the English has them. */
const ask = (translate: Translation, text: string): string | undefined =>
  translate(Object.assign({strings: text.split('${}'), values: []}, {strTag: true as const}) as never);

for (const {path, text} of locales) {
  const {translate} = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {translate: Translation};

  test(`${path}: every sentence of the sources has its translation, and stands in the scripts`, () => {
    const problems = [...readMessages()]
      .map(([id, english]) => ({id, english: english.replace(/\$\{[^}]*\}/g, '${}')}))
      // What the file itself says of the translation is in no script.
      .filter(({id}) => id !== 'common.unreviewed' && id !== 'common.in-english')
      .filter(({english}) => ask(translate, english) === undefined || !sentences.has(english));
    assert.deepEqual(problems, []);
  });

  test(`${path}: is whole in itself, so that one request brings the language`, () => {
    assert.doesNotMatch(text, /\bimport\b/);
  });
}

test('there is a language to look at', () => assert.ok(locales.some(({path}) => path === 'locales/es.js')));

test('the ids of messages stay at home', () => {
  assert.ok(ids.length > 100, String(ids.length));
  assert.deepEqual(ids.filter((id) => id.includes('.') && script.includes(`"${id}"`)), []);
});
