/**
 * The forms for a script tag without `type=module`: what a site's owner can paste where nothing but a script goes.
 */
import {expect} from '@open-wc/testing';
import {allThree, closePages, fallback, hasFirstNumbers, languageIn, linksIn, openFile, openPage, pick, tags, until, type HostPage} from './host-page.js';

const forms = ['ht-help.classic.js', 'ht-help.offline.js'];

const expectQuiet = ({heard}: HostPage) => {
  expect([...heard.errors, ...heard.error, ...heard.warn, ...heard.info, ...heard.violations]).to.deep.equal([]);
};

for (const form of forms) {
  const src = `/dist/${form}`;
  const self = (attributes: string) => `<script src="${src}" ${attributes}></script>`;

  describe(`${form} when it cannot work`, () => {
    afterEach(closePages);

    it('leaves the two numbers where it was to put an element', async () => {
      const breaking = '<script>customElements.define = () => { throw new Error("broken by the page"); };</script>';
      const {document, heard} = await openPage(self('data-element="ht-hotlines"'), {head: breaking});
      expect(heard.errors.length).to.equal(1);
      const links = [...document.querySelectorAll('ht-hotlines a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:911', 'tel:+18883737888']);
      expect(links.every((link) => link.getClientRects().length > 0)).to.be.true;
    });

    it('names an element that it does not know, and what it knows', async () => {
      const {heard, document} = await openPage(self('data-element="constructor"'));
      expect(heard.warn.length).to.equal(1);
      expect(heard.warn[0]).to.include('"constructor"').and.include('ht-hotlines');
      expect(document.body.children.length).to.equal(1);
      expect(heard.errors).to.deep.equal([]);
    });
  });

  describe(form, () => {
    afterEach(closePages);

    it('serves the tags that stand on the page', async () => {
      const page = await openPage(allThree + self(''));
      for (const tag of tags) expect(hasFirstNumbers(page.root(tag)), tag).to.be.true;
      expectQuiet(page);
    });

    it('puts the element where the script stands, with the numbers inside the tag too', async () => {
      const page = await openPage(`<div><p>Before</p>${self('data-element="ht-state-compensation" data-state="OH"')}<p>After</p></div>`);
      const element = page.one('ht-state-compensation');
      expect(element.previousElementSibling!.textContent).to.equal('Before');
      expect(element.nextElementSibling!.localName).to.equal('script');
      expect(element.getAttribute('state')).to.equal('OH');
      expect(page.root('ht-state-compensation').querySelectorAll('.card').length).to.equal(1);
      expect(hasFirstNumbers(element)).to.be.true;
      expectQuiet(page);
    });

    for (const how of ['defer', 'async']) {
      it(`puts it there with ${how}`, async () => {
        const page = await openPage(`<p>Before</p>${self(`${how} data-element="ht-hotlines"`)}<p>After</p>`);
        expect(page.one('ht-hotlines').previousElementSibling!.textContent).to.equal('Before');
        expect(hasFirstNumbers(page.root('ht-hotlines'))).to.be.true;
        expectQuiet(page);
      });
    }

    for (const how of ['', 'defer', 'async']) {
      it(`opens the page with the element when it stands in the head ${how}`, async () => {
        const page = await openPage('<p>The page</p>', {head: self(`${how} data-element="ht-hotlines" data-layout="compact"`)});
        expect(page.document.body.firstElementChild!.localName).to.equal('ht-hotlines');
        expect(page.root('ht-hotlines').querySelectorAll('a').length).to.equal(2);
        expectQuiet(page);
      });
    }

    it('may stand on a page several times, each for an element of its own', async () => {
      const page = await openPage(tags.map((tag) => `<section>${self(`data-element="${tag}"`)}</section>`).join(''));
      for (const tag of tags) {
        expect(page.one(tag).parentElement!.localName).to.equal('section');
        expect(hasFirstNumbers(page.root(tag)), tag).to.be.true;
      }
      expectQuiet(page);
    });

    it('takes the attributes that its element knows, and no other ones', async () => {
      const page = await openPage(
        self('data-element="ht-hotlines" data-only="911 988" data-heading-level="3" data-id="help" data-onclick="alert(1)" data-style="color:red" data-kinds="lawyers" data-nonce="x"'),
      );
      const element = page.one('#help');
      expect([element.getAttribute('only'), element.getAttribute('heading-level')]).to.deep.equal(['911 988', '3']);
      for (const name of ['onclick', 'style', 'kinds', 'nonce', 'element']) expect(element.hasAttribute(name), name).to.be.false;
      expectQuiet(page);
    });

    it('speaks Spanish, whatever the base address of the page', async () => {
      const absolute = `${location.origin}${src}`;
      const page = await openPage(`<script src="${absolute}" data-element="ht-hotlines" data-lang="es"></script>`, {
        head: '<base href="https://elsewhere.example/deep/page">',
      });
      await until(() => languageIn(page.root('ht-hotlines')) === 'es', 'it speaks Spanish');
      expectQuiet(page);
    });

    it('stays silent but for one sentence when the module serves already', async () => {
      const page = await openPage(`<ht-hotlines>${fallback}</ht-hotlines><script type="module" src="/dist/ht-help.js"></script>`);
      const script = Object.assign(page.document.createElement('script'), {src});
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      page.document.head.append(script);
      await loaded;
      expect(page.heard.info.length).to.equal(1);
      expect(linksIn(page.root('ht-hotlines')).length).to.be.greaterThan(10);
      expect([...page.heard.errors, ...page.heard.error]).to.deep.equal([]);
    });

    it('adds nothing but the marks of Lit to the names in the page', async () => {
      const {window, heard} = await openPage(self('data-element="ht-hotlines"'));
      const added = Object.getOwnPropertyNames(window).filter((name) => !heard.globals.includes(name));
      expect(added.filter((name) => !/^(lit|reactive)[A-Z]/.test(name))).to.deep.equal([]);
    });
  });
}

describe('ht-help.classic.js', () => {
  afterEach(closePages);

  it('needs no more of a policy than a script of its site', async () => {
    const page = await openFile('strict-policy.classic.html');
    pick(page.root('ht-hotlines').querySelector('.language select')!, 'es');
    await until(() => languageIn(page.root('ht-hotlines')) === 'es', 'it speaks Spanish');
    expectQuiet(page);
  });

  it('fetches the language that lies beside it, and nothing else', async () => {
    const page = await openPage('<script src="/dist/ht-help.classic.js" data-element="ht-hotlines" data-lang="es"></script>');
    await until(() => languageIn(page.root('ht-hotlines')) === 'es', 'it speaks Spanish');
    expect(page.requests()).to.deep.equal(['/dist/ht-help.classic.js', '/dist/locales/es.js']);
  });
});

describe('ht-help.offline.js', () => {
  afterEach(closePages);

  it('fetches nothing, not even a language', async () => {
    const page = await openPage(`<script src="/dist/ht-help.offline.js" data-element="ht-hotlines"></script>${allThree}`);
    pick(page.root('ht-hotlines').querySelector('.language select')!, 'es');
    for (const tag of tags) await until(() => languageIn(page.root(tag)) === 'es', `${tag} is in Spanish`);
    expect(page.requests()).to.deep.equal(['/dist/ht-help.offline.js']);
  });
});
