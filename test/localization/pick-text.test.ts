import {expect} from '@open-wc/testing';
import {pickText} from '../../src/localization/pick-text.js';

describe('picking a text', () => {
  it('takes the one in the language of the reader, by best fit', () => {
    expect(pickText({en: 'Hello', 'es-MX': 'Hola'}, 'es')).to.deep.equal({text: 'Hola', lang: 'es-MX'});
  });

  it('takes English, and then the first, where the language is not there', () => {
    expect(pickText({fr: 'Bonjour', 'en-US': 'Hello'}, 'es')).to.deep.equal({text: 'Hello', lang: 'en-US'});
    expect(pickText({fr: 'Bonjour', de: 'Hallo'}, 'es')).to.deep.equal({text: 'Bonjour', lang: 'fr'});
  });

  it('says of a plain text that its language is unknown', () => {
    expect(pickText('Hello', 'es')).to.deep.equal({text: 'Hello', lang: ''});
  });
});
