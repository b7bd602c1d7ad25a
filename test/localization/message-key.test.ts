import {expect} from '@open-wc/testing';
import {messageKey} from '../../src/localization/message-key.js';
import {str} from '../../src/localization/messages.js';

describe('the key of a message', () => {
  it('is the same on every device and in every version: a file of a language may be older than the script', () => {
    expect(messageKey('')).to.equal(66105);
    expect(messageKey('Your rights')).to.equal(104854);
  });

  it('is another for each change of the sentence', () => {
    const sentences = ['Call 911', 'Call 911.', 'Call  911', 'call 911', 'Call 119', 'Call'];
    expect(new Set(sentences.map(messageKey)).size).to.equal(sentences.length);
  });

  it('counts the places of values, not the values', () => {
    const call = (number: string) => messageKey(str`Call ${number} now`);
    expect(call('911')).to.equal(call('988'));
    expect(call('911')).not.to.equal(messageKey('Call 911 now'));
    expect(call('911')).not.to.equal(messageKey(str`Call ${911} now${911}`));
  });
});
