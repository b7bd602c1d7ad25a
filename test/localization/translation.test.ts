import {expect} from '@open-wc/testing';
import {packMessages, packTexts} from '../../data/tools/pack-messages.js';
import {russian, ukrainian} from '../../src/localization/cyrillic.js';
import {str} from '../../src/localization/messages.js';
import {unpackMessages, unpackNames} from '../../src/localization/translation.js';
import {translationOf} from '../support/invented-language.js';

describe('the messages of a language, packed', () => {
  const texts: Record<string, string> = Object.fromEntries(
    Array.from({length: 200}, (_, index) => [`Sentence ${index}`, `Satz "${index}" \\ \u2019`]),
  );

  it('come out as they went in, each for its own sentence', () => {
    const translate = translationOf(texts);
    for (const [source, text] of Object.entries(texts)) expect(translate(source), source).to.equal(text);
  });

  it('have nothing for a sentence that has changed', () => {
    const translate = translationOf(texts);
    for (const changed of ['Sentence 7.', 'sentence 7', 'Sentence 200', 'Sentence', '']) {
      expect(translate(changed), changed).to.equal(undefined);
    }
  });

  it('are the same bytes in whatever order they are listed', () => {
    const entries = Object.entries(texts);
    expect(packMessages([...entries].reverse())).to.deep.equal(packMessages(entries));
  });

  it('show what is in the place of a value, and never fail where a sentence has fewer values than its translation', () => {
    const translate = translationOf({'${} and ${}': '$, #', Hello: 'Hallo #'});
    expect(translate(str`${'$'} and ${2}`)).to.equal('2, $');
    expect(translate('Hello')).to.equal('Hallo #');
  });

  it('are none where there are none', () => {
    expect(unpackMessages('', '')('Hello')).to.equal(undefined);
  });
});

describe('the names of states, packed', () => {
  it('come out in their places, empty ones too', () => {
    const names = ['Samoa Americana', '', '', 'Nueva York', ''];
    expect(unpackNames(packTexts(names))).to.deep.equal(names);
  });
});

describe('Cyrillic letters in one byte', () => {
  const texts = [
    {language: 'Russian', write: russian, text: 'Съешь же ещё этих мягких французских булок, да выпей чаю'},
    {language: 'Ukrainian', write: ukrainian, text: 'Жебракують філософи при ґанку церкви в Гадячі, ще й шатро їхнє знаємо'},
  ];
  for (const {language, write, text} of texts) {
    it(`are ASCII in the file and themselves on the screen, in ${language}`, () => {
      const mixed = `${text} ${text.toUpperCase()} # HELP, START, VictimConnect, виза T: [x] 711, 988?`;
      expect(write(write(mixed))).to.equal(mixed);
      expect(write(text)).to.match(/^[ -~]+$/);
      expect(text.toLowerCase().match(/[а-яёєіїґ]/g)!.length, 'letters of the sample').to.be.above(40);
    });
  }
});
