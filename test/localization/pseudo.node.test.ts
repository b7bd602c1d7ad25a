/** The pseudo-languages show what a real one would break, and keep what a reader must be able to dial. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {accent, mirror} from '../../data/tools/translations/pseudo.js';

const text = 'Call # or text HELP to $ now. 911';

test('the one from left to right is in brackets, a good third longer, and says the same', () => {
  const pseudo = accent(text);
  assert.match(pseudo, /^⟦.*⟧$/);
  assert.ok(pseudo.length >= text.length * 1.4);
  assert.equal(pseudo.normalize('NFD').replace(/[\u0300-\u036f⟦⟧·]/g, '').replace(/đ/g, 'd').trim(), text);
});

test('the one from right to left turns each word, and no value', () => {
  const pseudo = mirror('Call # now');
  assert.match(pseudo, / # /);
  assert.equal(pseudo.match(/\u202e/g)!.length, pseudo.match(/\u202c/g)!.length);
  assert.match(pseudo, /\u202e911\u202c|\u202eñów\u202c/);
});
