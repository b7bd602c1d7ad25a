/**
 * A content editor, a template engine or an attacker puts anything into an attribute. Whatever it is, nothing throws,
 * and 911 and the trafficking hotline are there.
 */
import {expect} from '@open-wc/testing';
import {closePages, hasFirstNumbers, openPage, script, sleep, tags} from './host-page.js';

const shared = ['lang', 'languages', 'heading-level'];
const attributes = {
  'ht-hotlines': ['only', 'topics', 'layout', 'state', ...shared],
  'ht-know-your-rights': shared,
  'ht-local-help': ['state', 'fixed', 'kinds', ...shared],
  'ht-state-compensation': ['state', 'fixed', ...shared],
  'ht-benefits': shared,
  'ht-for-providers': shared,
};

const texts = [
  '',
  ' \t\n\u00a0\u2028',
  '\0',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e99',
  '٣',
  '__proto__',
  'constructor toString hasOwnProperty valueOf',
  '[object Object]',
  '{{ lang }}',
  '${7*7}',
  '"><script>parent.hacked = true</script><img src=x onerror="parent.hacked = true">',
  'javascript:parent.hacked=true',
  "' OR 1=1 --",
  '../../../etc/passwd',
  '%00%0d%0a%',
  '\ud800\udfff\ufffe',
  '\u202eright to left\u2066',
  '👩‍👩‍👧‍👦 ｅｓ Ｏｈ',
  'ﬁ İ ı ß OH',
  ' oh ',
  'nhth nhth nhth',
  'es_MX',
  'es-MX-u-nu-arab-x-private',
  'x-private',
  'i-klingon',
  'zh-Hant-TW-u-ca-chinese',
  'es-',
  '-',
  '*',
  'nhth '.repeat(20_000),
  'x'.repeat(100_000),
];

const values: unknown[] = [null, undefined, 0, NaN, 42n, true, [], {}, ['nhth'], () => 'nhth', Symbol('nhth'), Object.create(null), new Date(NaN)];
const properties = ['only', 'topics', 'layout', 'state', 'fixed', 'lang', 'languages', 'headingLevel'];

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value);

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    afterEach(closePages);

    it('shows the first two numbers whatever its attributes say', async () => {
      const {document, heard} = await openPage(script);
      for (const attribute of attributes[tag]) {
        const element = document.createElement(tag);
        document.body.append(element);
        for (const text of texts) {
          element.setAttribute(attribute, text);
          await element.updateComplete;
          const label = `${attribute}=${JSON.stringify(text.slice(0, 40))}`;
          expect(hasFirstNumbers(element.renderRoot), label).to.be.true;
          expect(element.renderRoot.querySelector('.ht'), `${label} is rendered, not rescued`).not.to.equal(null);
        }
        element.remove();
      }
      await sleep(50);
      expect([...heard.errors, ...heard.error]).to.deep.equal([]);
      expect('hacked' in window).to.be.false;
    }).timeout(60_000);

    it('shows the first two numbers whatever the markup says at once', async () => {
      const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\0', '');
      const markup = texts.map((text) => `<${tag} ${attributes[tag].map((name) => `${name}="${escape(text)}"`).join(' ')}></${tag}>`);
      const {document, heard} = await openPage(markup.join('') + script);
      const elements = [...document.querySelectorAll(tag)];
      expect(elements.length).to.equal(texts.length);
      await Promise.all(elements.map((element) => element.updateComplete));
      for (const element of elements) expect(hasFirstNumbers(element.renderRoot), element.outerHTML.slice(0, 200)).to.be.true;
      expect([...heard.errors, ...heard.error]).to.deep.equal([]);
    }).timeout(60_000);

    it('shows the first two numbers whatever a script sets on it', async () => {
      const {document, heard} = await openPage(script);
      for (const property of properties) {
        for (const value of values) {
          const element = document.createElement(tag);
          const label = `${property} = ${nameOf(value)}`;
          expect(() => Object.assign(element, {[property]: value}), label).not.to.throw();
          document.body.append(element);
          await element.updateComplete;
          expect(hasFirstNumbers(element.renderRoot), label).to.be.true;
          element.remove();
        }
      }
      expect(heard.errors).to.deep.equal([]);
    });
  });
}

describe('a line that is named again and again', () => {
  afterEach(closePages);

  it('is shown once: a page must not grow without end', async () => {
    const {root} = await openPage(`<ht-hotlines only="${'nhth 911 '.repeat(50)}"></ht-hotlines>${script}`);
    expect(root('ht-hotlines').querySelectorAll('.card').length).to.equal(2);
  });
});
