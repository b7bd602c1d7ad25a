/**
 * What a native reviewer signed is what is on screen. A signature is a promise to people who cannot check it, and on its
 * word the note that nobody has checked the translation goes away: so one text that changed takes the whole of it back.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {findTranslations} from '../../../data/tools/locales.js';
import {sign} from '../../../data/tools/translations/sign.js';
import {findSignatureProblems, isSigned} from '../../../data/tools/translations/signature.js';
import {assertNoProblems, assertProblem} from '../../support/records.js';
import {makeTranslations} from '../../support/translations-folder.js';

for (const locale of findTranslations()) {
  test(`${locale}: no text has changed since it was signed, if it was`, () => assertNoProblems(findSignatureProblems(locale)));
}

const signing = {by: 'A. Sample', date: '2027-01-31'};
const ids = ['greeting', 'thanks'];

const makeSigned = () => {
  const folder = makeTranslations();
  sign('xx', signing, '2027-02-01', ids, folder.directory);
  return folder;
};

test('a language that nobody has signed says so, and breaks no rule', () => {
  const {directory} = makeTranslations();
  assertNoProblems(findSignatureProblems('xx', directory));
  assert.equal(isSigned('xx', directory), false);
});

test('a language that is as it was signed is signed', () => {
  const {directory} = makeSigned();
  assertNoProblems(findSignatureProblems('xx', directory));
  assert.equal(isSigned('xx', directory), true);
});

for (const [what, path, before, after, id] of [
  ['a translation', 'xx.xlf', 'Dank', 'Dankje', 'thanks'],
  ['the English of a translation', 'xx.xlf', 'Thank you', 'Thanks', 'thanks'],
  ['the name of a state', 'xx.state-names.json', 'Ohayo', 'Ohio', 'state OH'],
  ['a word', 'words/xx.json', '"Ma"', '"Maandag"', 'word Mon'],
] as const) {
  test(`takes the signature back when ${what} has changed, and says which and what to do`, () => {
    const {directory, change} = makeSigned();
    change(path, before, after);
    const how = /since A\. Sample signed on 2027-01-31.*npm run translations -- sign xx --by "Name"/;
    assertProblem(findSignatureProblems('xx', directory), new RegExp(`changed since .*: ${id};`), how);
    assert.equal(isSigned('xx', directory), false);
  });
}

test('takes the signature back when a text has come or gone', () => {
  const {directory, change} = makeSigned();
  change('xx.xlf', 'id="thanks"', 'id="thank-you"');
  const problems = findSignatureProblems('xx', directory);
  assert.match(problems[0]!, /not there when it was signed .*: thank-you;/);
  assert.match(problems[1]!, /gone since .*: thanks;/);
  assert.equal(isSigned('xx', directory), false);
});

test('believes no name without its texts, and no texts without their name', () => {
  const unsigned = makeTranslations({reviewed: signing});
  assertProblem(findSignatureProblems('xx', unsigned.directory), /A\. Sample has signed no texts; write null, or have/);
  assert.equal(isSigned('xx', unsigned.directory), false);

  const {directory, change} = makeSigned();
  change('xx.json', 'A. Sample', 'Somebody');
  assertProblem(findSignatureProblems('xx', directory), /signatures\/xx\.json: is of another signature/);
  change('xx.json', '"reviewed"', '"reviewed": null, "was"');
  assertProblem(findSignatureProblems('xx', directory), /signatures\/xx\.json: nobody has signed/);
});
