/** The hours of a line, as the pages say them that were written ahead: in every language, and in no way to be misread. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {withTranslation} from '../../src/localization/messages.js';
import {hoursText} from '../../src/tools/hours.js';
import {readWords} from '../../data/tools/words.js';
import {scripts} from '../support/all-languages.js';
import {asTranslation} from '../support/words.js';

const weekdays = [{byday: 'MO,TU,WE,TH,FR', opens_at: '11:00', closes_at: '20:00', timezone: 'America/Los_Angeles'}];

const say = (locale: string): string =>
  withTranslation(asTranslation(readWords(locale)), () => hoursText(locale, weekdays)).replace(/\s/g, ' ');

test('the hours leave out what nobody needs, but not where "11-20" would be a riddle', () => {
  assert.match(say('en'), /^Mon–Fri 11 AM – 8 PM Pacific Time\.$/);
  assert.match(say('ht'), /^lendi–vandredi 11:00 ?– ?20:00 lè Pasifik\.$/);
  assert.match(say('ru'), /11:00 ?– ?20:00/);
});

for (const [locale, script] of Object.entries(scripts)) {
  test(`${locale}: the hours have the digits of a US phone and the words of the language`, () => {
    const text = say(locale);
    assert.match(text, script);
    assert.match(text, /11/);
    assert.match(text, /(20[.:時]00|8)/);
    assert.doesNotMatch(text, /(?![0-9])\p{Nd}/u);
  });
}
