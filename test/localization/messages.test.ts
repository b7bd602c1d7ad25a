import {expect} from '@open-wc/testing';
import {msg, str, withTranslation} from '../../src/localization/messages.js';
import {translationOf} from '../support/invented-language.js';

const spanish = translationOf({Hello: 'Hola', '${} after ${}': '$ antes de #'});
const greet = () => msg('Hello', {id: 'greeting'});

describe('messages', () => {
  it('are English while no translation is in force', () => {
    expect(greet()).to.equal('Hello');
  });

  it('are translated while a translation is in force, and only then', () => {
    expect(withTranslation(spanish, greet)).to.equal('Hola');
    expect(greet()).to.equal('Hello');
  });

  it('stay English where a translation lacks one', () => {
    expect(withTranslation(() => undefined, greet)).to.equal('Hello');
  });

  it('stay English where the English has changed since they were translated', () => {
    const changed = () => msg('Hello again', {id: 'greeting'});
    expect(withTranslation(spanish, changed)).to.equal('Hello again');
  });

  it('take their values in the order of the language', () => {
    const first = 'one';
    const second = 'two';
    const message = () => msg(str`${first} after ${second}`, {id: 'order'});
    expect(message()).to.equal('one after two');
    expect(withTranslation(spanish, message)).to.equal('two antes de one');
  });

  it('come back to the outer language when one element renders inside another', () => {
    const heard = withTranslation(spanish, () => [greet(), withTranslation(undefined, greet), greet()]);
    expect(heard).to.deep.equal(['Hola', 'Hello', 'Hola']);
  });

  it('come back to the outer language when a render throws', () => {
    expect(() =>
      withTranslation(spanish, () => {
        throw new Error('broken');
      }),
    ).to.throw('broken');
    expect(greet()).to.equal('Hello');
  });
});
