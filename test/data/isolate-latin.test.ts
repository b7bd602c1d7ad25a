/** In a text from right to left, a name in Latin letters keeps the order that it has. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {isolateLatin} from '../../data/tools/isolate-latin.js';

/** What is isolated, in brackets that can be seen. */
const shown = (text: string): string => isolateLatin(text).replaceAll('\u2066', '[').replaceAll('\u2069', ']');

test('a name is isolated as a whole, with the plus sign at its end', () => {
  assert.equal(shown('لأفراد LGBTQ+'), 'لأفراد [LGBTQ+]');
  assert.equal(shown('اتصل بخط The Trevor Project.'), 'اتصل بخط [The Trevor Project].');
  assert.equal(shown('T visa (تأشيرة T)'), '[T visa] (تأشيرة [T])');
});

test('what is no name stays as it is: a number, a sign, the place of a value', () => {
  for (const text of ['اتصل على # أو $', 'الخط 988', '(24/7)', 'لا']) assert.equal(shown(text), text);
});
