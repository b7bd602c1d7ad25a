/**
 * The script and the file of a language are built together and fetched apart, maybe in two versions. A translation
 * is found by the English that it translates: so it is found in the built files, or English shows, but never a
 * sentence that says something else.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {messageKey} from '../../src/localization/message-key.js';
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
const keys = new Set([script, textOf('local-lines.js'), textOf('local-help.js')].flatMap((code) => findTexts(parseAst(code))).map(messageKey));
const ids = [...readMessages().keys()];
const locales = files.filter(({path}) => /^locales\/[^/]+\.js$/.test(path));

/** The translations in a built file, as the element gets them. */
const load = async ({text}: {text: string}) =>
  (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {templates: Record<string, unknown>; caution: string};

for (const locale of locales) {
  const {templates: translations, caution} = await load(locale);

  test(`${locale.path}: every translation is of a sentence in the scripts`, () => {
    // What the file itself says of the translation is in no script.
    const elsewhere = Object.keys(translations).filter((key) => !keys.has(key) && translations[key] !== caution);
    assert.deepEqual(elsewhere, []);
  });

  test(`${locale.path}: every sentence of the sources has its translation`, () => {
    const missing = [...readMessages()]
      .map(([id, text]) => ({id, key: messageKey(text.replace(/\$\{[^}]*\}/g, '${}'))}))
      .filter(({key}) => !(key in translations));
    assert.deepEqual(missing, []);
  });
}

test('there is a language to look at', () => assert.ok(locales.some(({path}) => path === 'locales/es.js')));

test('the ids of messages stay at home', () => {
  assert.ok(ids.length > 100, String(ids.length));
  assert.deepEqual(ids.filter((id) => id.includes('.') && script.includes(`"${id}"`)), []);
});
