import {expect} from '@open-wc/testing';
import {formatPhone, phoneHref, smsHref} from '../../src/catalog/phone.js';

describe('phone numbers', () => {
  it('reads a US number aloud in four groups', () => {
    expect(formatPhone('+12025550123')).to.equal('1-202-555-0123');
  });

  it('leaves short codes as they are printed', () => {
    expect(['911', '988', '233733'].map(formatPhone)).to.deep.equal(['911', '988', '233733']);
  });

  it('calls the full international number, so that a foreign phone reaches it too', () => {
    expect(phoneHref('+12025550123')).to.equal('tel:+12025550123');
  });

  it('starts a text with its keyword in the one form that iOS and Android both read', () => {
    expect(smsHref({number: '233733', keyword: 'HELP'})).to.equal('sms:233733?&body=HELP');
  });

  it('escapes a keyword that would break the link', () => {
    expect(smsHref({number: '233733', keyword: 'A&B #1'})).to.equal('sms:233733?&body=A%26B%20%231');
  });

  it('prefills nothing where the line wants no keyword', () => {
    expect(smsHref({number: '988'})).to.equal('sms:988');
  });
});
