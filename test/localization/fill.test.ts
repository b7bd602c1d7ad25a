import {expect} from '@open-wc/testing';
import {fill, slot} from '../../src/localization/fill.js';

const number = {piece: 'number'};
const word = {piece: 'word'};

describe('filling a message with pieces', () => {
  it('puts each piece where the language wants it', () => {
    expect(fill(`Text ${slot(1)} to ${slot(0)}`, number, word)).to.deep.equal(['Text ', word, ' to ', number, '']);
    expect(fill(`${slot(0)}: ${slot(1)}`, number, word)).to.deep.equal(['', number, ': ', word, '']);
  });

  it('leaves a message without pieces as it is', () => {
    expect(fill('Chat online')).to.deep.equal(['Chat online']);
  });
});
