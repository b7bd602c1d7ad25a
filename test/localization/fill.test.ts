import {expect} from '@open-wc/testing';
import {fill} from '../../src/localization/fill.js';

const number = {piece: 'number'};
const word = {piece: 'word'};

describe('filling a message with pieces', () => {
  it('puts each piece where the language wants it', () => {
    expect(fill((to, what) => `Text ${what} to ${to}`, number, word)).to.deep.equal(['Text ', word, ' to ', number, '']);
    expect(fill((who, how) => `${who}: ${how}`, number, word)).to.deep.equal(['', number, ': ', word, '']);
  });

  it('leaves a message without pieces as it is', () => {
    expect(fill(() => 'Chat online')).to.deep.equal(['Chat online']);
  });
});
