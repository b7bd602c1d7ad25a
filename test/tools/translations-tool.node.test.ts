/**
 * `npm run translations`: what translators and reviewers are told, what is written for them, and that nothing is
 * written that is not so. No test knows which day it is.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {UsageError} from '../../data/tools/catalog/failure.js';
import {sign} from '../../data/tools/translations/sign.js';
import type {Signature} from '../../data/tools/translations/signature.js';
import {status} from '../../data/tools/translations/status.js';
import {makeTranslations} from '../support/translations-folder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ids = ['greeting', 'thanks'];
const today = '2027-02-01';
const signing = {by: 'A. Sample', date: '2027-01-31'};

/** Calls the tool as a person does. */
const run = (...parts: readonly string[]): Promise<{code: number; out: string; err: string}> =>
  new Promise((resolve) => {
    const tool = ['--import', 'tsx', 'data/tools/translations/cli.ts', ...parts];
    execFile(process.execPath, tool, {cwd: root, maxBuffer: 1e7}, (error, out, err) =>
      resolve({code: error ? Number(error.code) : 0, out, err}),
    );
  });

// --- sign ---

test('sign: writes who, when, and a hash of every text, and nothing else into the record', () => {
  const {directory, read} = makeTranslations();
  const {code, text} = sign('xx', signing, today, ids, directory);
  assert.equal(code, 0);
  // Two messages, the names of 56 states and territories, a word.
  assert.match(text, /^xx: 59 texts signed by A\. Sample on 2027-01-31\.$/);
  assert.deepEqual(JSON.parse(read('xx.json')), {locale: 'xx', language: 'Sample', reviewed: signing});
  const {texts, ...rest} = JSON.parse(read('signatures/xx.json')) as Signature;
  assert.deepEqual(rest, {locale: 'xx', ...signing});
  assert.match(texts['greeting']!, /^[0-9a-f]{12}$/);
});

test('sign: a second time, says how much of it is new', () => {
  const {directory, change} = makeTranslations();
  sign('xx', signing, today, ids, directory);
  change('xx.xlf', 'Dank', 'Dankje');
  const {text} = sign('xx', {by: 'B. Other', date: today}, today, ids, directory);
  assert.match(text, /signed by B\. Other on 2027-02-01, 1 of them new or changed since A\. Sample signed on 2027-01-31\.$/);
});

test('sign: signs no draft, no gap, no day to come and no nobody, and then writes nothing', () => {
  const refused = (options: {record?: object; by?: string; date?: string; inCode?: string[]; gap?: boolean}, message: RegExp) => {
    const {directory, read, change} = makeTranslations(options.record);
    if (options.gap) change('xx.xlf', 'Dank', '');
    const before = read('xx.json');
    const {by = 'A. Sample', date = today, inCode = ids} = options;
    assert.throws(() => sign('xx', {by, date}, today, inCode, directory), (error) => error instanceof UsageError && message.test(error.message));
    assert.equal(read('xx.json'), before);
    assert.throws(() => read('signatures/xx.json'));
  };
  refused({record: {draft: true}}, /is a draft/);
  refused({gap: true}, /not translated yet: thanks/);
  refused({inCode: [...ids, 'bye']}, /not translated yet: bye/);
  refused({date: '2027-02-02'}, /has not come yet/);
  refused({by: ' '}, /needs a name/);
});

// --- status ---

test('status: says how far a language is, who signed it and how much has changed since', () => {
  const {directory, change} = makeTranslations();
  const before = status(['xx'], ids, directory);
  assert.equal(before.code, 0);
  assert.match(before.text, /\nxx +2\/2 +nobody +- +in the menu +Sample$/);

  sign('xx', signing, today, ids, directory);
  const signed = status(['xx'], ids, directory);
  assert.equal(signed.code, 0);
  assert.match(signed.text, /\nxx +2\/2 +A\. Sample, 2027-01-31 +0 +in the menu +Sample$/);

  change('xx.xlf', 'Dank', 'Dankje');
  const changed = status(['xx'], ids, directory);
  assert.equal(changed.code, 1);
  assert.match(changed.text, /\nxx +2\/2 +A\. Sample, 2027-01-31 +1 +in the menu +Sample\n\ndata.*: thanks;/);
});

test('status: a gap needs a person, but in a draft', () => {
  const built = makeTranslations({offered: false});
  assert.equal(status(['xx'], [...ids, 'bye'], built.directory).code, 1);
  assert.match(status(['xx'], [...ids, 'bye'], built.directory).text, /\nxx +2\/3 .* not in the menu /);
  const draft = makeTranslations({draft: true});
  assert.equal(status(['xx'], [...ids, 'bye'], draft.directory).code, 0);
});

// --- the command ---

test('the command shows every language that there is', async () => {
  const {code, out} = await run('status', '--json');
  assert.equal(code, 0);
  const languages = JSON.parse(out) as {locale: string; translated: number; messages: number}[];
  assert.equal(languages.length, 25);
  for (const {locale, translated, messages} of languages) assert.equal(translated, messages, locale);
});

test('the command answers a mistake with one sentence and exit code 2, and does nothing', async () => {
  const mistakes = [
    [['sign', 'xx', '--by', 'A. Sample'], /There is no translation "xx"; there are am, ar/],
    [['sign', 'es', '--by', 'A. Sample', '--date', '2027-02-30'], /is not a day; write it as/],
    [['sign', 'es'], /required option '--by/],
    [['satus'], /Did you mean status/],
  ] as const;
  for (const [parts, message] of mistakes) {
    const {code, out, err} = await run(...parts);
    assert.equal(code, 2, parts.join(' '));
    assert.equal(out, '');
    assert.match(err, message);
    assert.doesNotMatch(err, /\n {4}at /, 'no stack');
  }
});
