import {expect} from '@open-wc/testing';
import type {HtElement} from '../../src/elements/ht-element.js';
import {listenToConsole} from '../support/console.js';
import {inventLanguage, translationOf} from '../support/invented-language.js';
import {inspect, place, renderAll, renderElement, sleep, until, type Rendered} from '../support/render-element.js';

const tag = 'ht-know-your-rights';
const speaks = (rendered: Rendered<HtElement>, locale: string) =>
  until(() => rendered.language() === locale, `it speaks ${locale}`);

/** Both marks of a language: what the element says it speaks, and what it says. */
const shown = ({language, one}: Rendered<HtElement>) => [language(), one('.top [part=heading]').textContent];
const english = ['en', 'Your rights'];

const setPageLanguage = (lang: string) => {
  document.documentElement.lang = lang;
};

describe('the language of an element', () => {
  afterEach(() => setPageLanguage('en'));

  describe('whose file is slow, lost or broken', () => {
    let rejections: PromiseRejectionEvent[];
    const listen = (event: PromiseRejectionEvent) => rejections.push(event);
    beforeEach(() => {
      rejections = [];
      window.addEventListener('unhandledrejection', listen);
    });
    afterEach(() => window.removeEventListener('unhandledrejection', listen));

    it('is English with both numbers while the file is on its way', async () => {
      const german = inventLanguage('de', {translate: translationOf({'Your rights': 'Deine Rechte'})});
      const rendered = await renderElement(`<${tag} lang="de"></${tag}>`);
      expect(shown(rendered)).to.deep.equal(english);
      expect(rendered.links().slice(0, 2)).to.deep.equal(['tel:911', 'tel:+18883737888']);
      await german.arrive();
      await speaks(rendered, 'de');
      expect(shown(rendered)).to.deep.equal(['de', 'Deine Rechte']);
    });

    it('stays English when the file does not come, without an error that reaches the page', async () => {
      const heard = listenToConsole();
      const french = inventLanguage('fr');
      const rendered = await renderElement(`<${tag} lang="fr"></${tag}>`);
      await french.fail();
      await sleep(50);
      expect(shown(rendered)).to.deep.equal(english);
      expect(rejections).to.deep.equal([]);
      expect([...heard.errors, ...heard.warnings]).to.deep.equal([]);
    });

    it('is asked for again by an element that comes after a failure', async () => {
      const italian = inventLanguage('it');
      await renderElement(`<${tag} lang="it"></${tag}>`);
      await italian.fail();
      const later = await renderElement(`<${tag} lang="it"></${tag}>`);
      await italian.arrive();
      await speaks(later, 'it');
    });

    it('is not overridden by the file of an earlier wish that comes late', async () => {
      const slow = inventLanguage('pt');
      const quick = inventLanguage('nl');
      const rendered = await renderElement(`<${tag} lang="pt"></${tag}>`);
      rendered.element.lang = 'nl';
      await rendered.element.updateComplete;
      await quick.arrive();
      await speaks(rendered, 'nl');
      await slow.arrive();
      await sleep(20);
      expect(rendered.language()).to.equal('nl');
    });

    it('is not overridden after a return to English', async () => {
      const slow = inventLanguage('sv');
      const rendered = await renderElement(`<${tag} lang="sv"></${tag}>`);
      rendered.element.lang = 'en';
      await rendered.element.updateComplete;
      await slow.arrive();
      await sleep(20);
      expect(shown(rendered)).to.deep.equal(english);
    });

    it('is there when the element comes back that left before the file came', async () => {
      const danish = inventLanguage('da');
      const rendered = await renderElement(`<${tag} lang="da"></${tag}>`);
      const parent = rendered.element.parentElement!;
      rendered.element.remove();
      await danish.arrive();
      await sleep(20);
      parent.append(rendered.element);
      await speaks(rendered, 'da');
    });

    it('is not asked for again once it is on the page', async () => {
      const polish = inventLanguage('pl');
      polish.answerAtOnce();
      await speaks(await renderElement(`<${tag} lang="pl"></${tag}>`), 'pl');
      const before = polish.requests();
      const ten = await renderAll(`<${tag} lang="pl"></${tag}>`.repeat(10));
      expect(ten.map(({language}) => language())).to.deep.equal(Array(10).fill('pl'));
      expect(polish.requests()).to.equal(before);
    });
  });

  describe('by its own lang', () => {
    it('changes as the attribute does, in the words too', async () => {
      const translate = translationOf({'Your rights': 'Práva'});
      inventLanguage('cs', {translate}).answerAtOnce();
      const rendered = await renderElement(`<${tag}></${tag}>`);
      for (let round = 0; round < 2; round++) {
        rendered.element.setAttribute('lang', 'cs');
        await speaks(rendered, 'cs');
        expect(shown(rendered), `round ${round}`).to.deep.equal(['cs', 'Práva']);
        rendered.element.removeAttribute('lang');
        await speaks(rendered, 'en');
        expect(shown(rendered), `round ${round}`).to.deep.equal(english);
      }
    });

    it('is matched by best fit: es-MX gets Spanish', async () => {
      const rendered = await renderElement(`<${tag} lang="es-MX"></${tag}>`);
      await speaks(rendered, 'es');
      expect(rendered.element.lang).to.equal('es-MX');
    });

    it('is not the language of its neighbour', async () => {
      const [first, second] = await renderAll(`<${tag} lang="es"></${tag}><${tag} lang="en"></${tag}>`);
      await speaks(first!, 'es');
      second!.element.requestUpdate();
      await second!.element.updateComplete;
      expect(shown(second!)).to.deep.equal(english);
      expect(shown(first!)[1]).not.to.equal('Your rights');
    });

    it('counts more than that of the page', async () => {
      setPageLanguage('es');
      const rendered = await renderElement(`<div lang="es"><${tag} lang="en"></${tag}></div>`);
      await sleep(20);
      expect(shown(rendered)).to.deep.equal(english);
    });

    for (const lang of ['tlh', 'not a language', '1']) {
      it(`is English, with one warning that says what is allowed, for "${lang}"`, async () => {
        const heard = listenToConsole();
        setPageLanguage('es');
        const rendered = await renderElement(`<${tag} lang="${lang}"></${tag}>`);
        rendered.element.requestUpdate();
        await rendered.element.updateComplete;
        heard.stop();
        expect(shown(rendered)).to.deep.equal(english);
        expect(heard.warnings.length).to.equal(1);
        expect(heard.warnings[0]).to.include(`<${tag}>`).and.to.include(`lang="${lang}"`).and.to.include('en, es');
      });
    }
  });

  describe('by the page', () => {
    it('is that of the nearest ancestor that says one', async () => {
      const rendered = await renderElement(`<div lang="en"><div lang="es"><p><${tag}></${tag}></p></div></div>`);
      await speaks(rendered, 'es');
    });

    it('reaches through shadow hosts, and follows a change on one', async () => {
      const host = place('<div lang="es"><section><template shadowrootmode="open"><slot></slot></template></section></div>');
      const inner = host.querySelector('section')!.shadowRoot!;
      inner.append(document.createElement(tag));
      const rendered = inspect(inner.querySelector<HtElement>(tag)!);
      await rendered.element.updateComplete;
      await speaks(rendered, 'es');
      host.firstElementChild!.setAttribute('lang', 'en');
      await speaks(rendered, 'en');
    });

    it('follows <html lang> as the page changes it', async () => {
      const rendered = await renderElement(`<${tag}></${tag}>`);
      setPageLanguage('es-US');
      await speaks(rendered, 'es');
      setPageLanguage('en-US');
      await speaks(rendered, 'en');
    });

    it('is English on a page in a language that we do not have, or that says none', async () => {
      const heard = listenToConsole();
      for (const lang of ['tlh', 'not a language', '']) {
        setPageLanguage(lang);
        expect(shown(await renderElement(`<${tag}></${tag}>`)), lang).to.deep.equal(english);
      }
      expect(heard.warnings, 'the page may speak what it wants').to.deep.equal([]);
    });

    it('goes with the element to another part of the page', async () => {
      const frame = place(`<div lang="es"><${tag}></${tag}></div><div lang="en"></div>`);
      const [from, to] = [...frame.children] as [Element, Element];
      const element = from.querySelector<HtElement>(tag)!;
      // Firefox upgrades it after the markup is in place, and before that it has no root to look into.
      await until(() => element.hasUpdated, 'the element has rendered');
      const rendered = inspect(element);
      await speaks(rendered, 'es');
      to.append(rendered.element);
      await speaks(rendered, 'en');
      from.setAttribute('lang', 'es-MX');
      await sleep(20);
      expect(rendered.language()).to.equal('en');
      to.setAttribute('lang', 'es');
      await speaks(rendered, 'es');
    });
  });
});
