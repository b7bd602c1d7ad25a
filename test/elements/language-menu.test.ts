import {expect} from '@open-wc/testing';
import type {HtElement} from '../../src/elements/ht-element.js';
import {locales, offeredLocales} from '../../src/generated/languages.js';
import {nameLanguage} from '../../src/localization/language-name.js';
import {listenToConsole} from '../support/console.js';
import {inventLanguage} from '../support/invented-language.js';
import {renderAll, renderElement, tags, until, type Rendered} from '../support/render-element.js';

const menu = '.language select';
const offered = ({all}: Rendered<HtElement>) => all<HTMLOptionElement>(`${menu} option`).map(({value}) => value);
const shown = ({one}: Rendered<HtElement>) => one<HTMLSelectElement>(menu).value;

/** All that a page keeps, and all that the page's own scripts can read off an element. */
const traces = ({element}: Rendered<HtElement>) => ({
  local: JSON.stringify(localStorage),
  session: JSON.stringify(sessionStorage),
  cookie: document.cookie,
  history: history.length,
  state: JSON.stringify(history.state),
  address: location.href,
  title: document.title,
  html: document.documentElement.getAttributeNames().map((name) => `${name}=${document.documentElement.getAttribute(name)}`),
  host: element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
});

for (const tag of tags) {
  describe(`the language menu of ${tag}`, () => {
    it('stores nothing, and shows the page nothing, of a choice', async () => {
      const rendered = await renderElement(`<${tag}></${tag}>`);
      const before = traces(rendered);
      await rendered.pick(menu, 'es');
      await until(() => rendered.language() === 'es', 'it is in Spanish');
      expect(traces(rendered)).to.deep.equal(before);
    });

    it('lets no event of a choice reach the page but the plain one of the browser, from the element itself', async () => {
      const rendered = await renderElement(`<${tag} lang="en"></${tag}>`);
      const heard: Event[] = [];
      const listen = (event: Event) => heard.push(event);
      for (const type of ['change', 'select', 'ht-language-change']) document.addEventListener(type, listen, true);
      await rendered.pick(menu, 'es');
      for (const type of ['change', 'select', 'ht-language-change']) document.removeEventListener(type, listen, true);
      expect(heard).to.deep.equal([]);
    });

    it('lists each language under its own name, in its own voice and direction', async () => {
      const {all, one} = await renderElement(`<${tag}></${tag}>`);
      const options = all<HTMLOptionElement>(`${menu} option`).map(({text, value, lang, dir}) => [text, value, lang, dir]);
      expect(options.slice(0, 2)).to.deep.equal([
        ['English', 'en', 'en', 'auto'],
        ['Español', 'es', 'es', 'auto'],
      ]);
      expect(options).to.deep.include(['العربية', 'ar', 'ar', 'auto']);
      expect(options.map(([, value]) => value)).to.deep.equal([...offeredLocales]);
      expect(one<HTMLSelectElement>(menu).labels[0]!.textContent!.trim().split(/\s+/)[0]).to.equal('Language');
    });

    it('switches the element, its label and itself', async () => {
      const rendered = await renderElement(`<${tag}></${tag}>`);
      await rendered.pick(menu, 'es');
      await until(() => rendered.language() === 'es', 'it is in Spanish');
      expect(shown(rendered)).to.equal('es');
      expect(rendered.one('.language').textContent).to.include('Idioma');
      await rendered.pick(menu, 'en');
      expect(rendered.language()).to.equal('en');
      expect(shown(rendered)).to.equal('en');
    });

    it('is left out where the embedder offers nothing to choose', async () => {
      for (const languages of ['', ' ', 'en', 'es', 'en-US']) {
        const {all} = await renderElement(`<${tag} languages="${languages}"></${tag}>`);
        expect(all('.language').length, `languages="${languages}"`).to.equal(0);
      }
    });

    it('offers what the embedder names, by best fit and in that order', async () => {
      expect(offered(await renderElement(`<${tag} languages="es-MX en-US"></${tag}>`))).to.deep.equal(['es', 'en']);
    });

    it('offers a language once, however many tags of the embedder mean it', async () => {
      expect(offered(await renderElement(`<${tag} languages="en es es-MX en-GB"></${tag}>`))).to.deep.equal(['en', 'es']);
      const {all} = await renderElement(`<${tag} languages="en en-GB"></${tag}>`);
      expect(all('.language').length, 'menus with nothing to choose').to.equal(0);
    });

    it('warns once about a language it does not know, and offers all', async () => {
      const heard = listenToConsole();
      const rendered = await renderElement(`<${tag} languages="en tlh"></${tag}>`);
      rendered.element.requestUpdate();
      await rendered.element.updateComplete;
      heard.stop();
      expect(offered(rendered)).to.deep.equal([...offeredLocales]);
      expect(heard.warnings.length).to.equal(1);
      expect(heard.warnings[0]).to.include(`<${tag}>`).and.to.include('languages="en tlh"').and.to.include('en, es');
    });
  });
}

describe('the languages in a menu', () => {
  it('have the names that stand with their translations, whatever the browser calls them', async () => {
    for (const locale of locales.filter((tag) => tag !== 'en')) {
      const {language} = (await (await fetch(`/data/translations/${locale}.json`)).json()) as {language: string};
      expect(nameLanguage(locale), locale).to.equal(language);
    }
    expect(nameLanguage('en')).to.equal('English');
  });

  it('have Spanish first after English, which most who need another one read', () => {
    expect(offeredLocales.slice(0, 2)).to.deep.equal(['en', 'es']);
    expect(offeredLocales.length).to.be.above(15);
  });

  it('are not those that lack official texts to lean on, until the page names them or speaks them', async () => {
    const unoffered = locales.filter((locale) => !offeredLocales.includes(locale));
    expect([...unoffered].sort()).to.deep.equal(['am', 'bn', 'my', 'ne', 'so', 'ur']);
    const named = await renderElement('<ht-hotlines languages="en ur so"></ht-hotlines>');
    expect(offered(named)).to.deep.equal(['en', 'ur', 'so']);
    const spoken = await renderElement('<ht-hotlines lang="ne"></ht-hotlines>');
    await until(() => spoken.language() === 'ne', 'it is in Nepali');
    expect(offered(spoken)).to.deep.equal([...offeredLocales, 'ne']);
    expect(shown(spoken)).to.equal('ne');
  });

  it('have the one on screen among them, also where the page does not offer it', async () => {
    const rendered = await renderElement('<ht-hotlines lang="fr" languages="en es"></ht-hotlines>');
    await until(() => rendered.language() === 'fr', 'it is in French');
    expect(offered(rendered)).to.deep.equal(['en', 'es', 'fr']);
    expect(shown(rendered)).to.equal('fr');
  });
});

describe('a language that a person chose in a menu', () => {
  it('is spoken by every element that follows the page, and by none with a language of its own', async () => {
    const [hotlines, rights, states, english] = await renderAll(`
      <ht-hotlines></ht-hotlines>
      <div lang="en"><ht-know-your-rights></ht-know-your-rights></div>
      <ht-state-compensation></ht-state-compensation>
      <ht-hotlines lang="en"></ht-hotlines>
    `);
    await hotlines!.pick(menu, 'es');
    for (const follower of [hotlines!, rights!, states!]) {
      await until(() => follower.language() === 'es', `<${follower.element.localName}> follows`);
    }
    expect(english!.language()).to.equal('en');
  });

  it('stays with the one element where that has a language of its own', async () => {
    const [own, follower] = await renderAll('<ht-hotlines lang="en"></ht-hotlines><ht-know-your-rights></ht-know-your-rights>');
    await own!.pick(menu, 'es');
    await until(() => own!.language() === 'es', 'it is in Spanish');
    expect(follower!.language()).to.equal('en');
    expect(own!.element.lang).to.equal('en');
  });

  it('is spoken by an element that comes to the page later', async () => {
    const {pick, language} = await renderElement('<ht-hotlines></ht-hotlines>');
    await pick(menu, 'es');
    await until(() => language() === 'es', 'it is in Spanish');
    expect((await renderElement('<ht-know-your-rights></ht-know-your-rights>')).language()).to.equal('es');
  });

  it('gives way when the page itself switches its language afterwards', async () => {
    const {pick, language} = await renderElement('<ht-hotlines></ht-hotlines>');
    await pick(menu, 'es');
    await until(() => language() === 'es', 'it is in Spanish');
    document.documentElement.lang = 'en-GB';
    await until(() => language() === 'en', 'it follows the page again');
    document.documentElement.lang = 'en';
  });

  it('gives way when the author of the page gives the element a language', async () => {
    const rendered = await renderElement('<ht-hotlines lang="en"></ht-hotlines>');
    await rendered.pick(menu, 'es');
    await until(() => rendered.language() === 'es', 'it is in Spanish');
    rendered.element.lang = 'en-US';
    await until(() => rendered.language() === 'en', 'it is in English');
  });

  it('keeps the chosen state in the list and on the map', async () => {
    const rendered = await renderElement('<ht-state-compensation state="HI"></ht-state-compensation>');
    for (const locale of ['es', 'en', 'es']) {
      await rendered.pick(menu, locale);
      await until(() => rendered.language() === locale, `it is in ${locale}`);
      expect(rendered.one<HTMLSelectElement>('.field select').value).to.equal('HI');
      expect(rendered.one<HTMLInputElement>('.tile :checked').value).to.equal('HI');
    }
  });
});

describe('a language that is slow or does not come', () => {
  it('leaves the menu at the language on screen until it is there', async () => {
    const german = inventLanguage('de');
    const rendered = await renderElement('<ht-hotlines></ht-hotlines>');
    await rendered.pick(menu, 'de');
    expect([rendered.language(), shown(rendered)]).to.deep.equal(['en', 'en']);
    await german.arrive();
    await until(() => rendered.language() === 'de', 'it is in German');
    expect(shown(rendered)).to.equal('de');
  });

  for (const [who, attributes, locale] of [['follows the page', '', 'it'], ['has a language of its own', 'lang="en"', 'sv']]) {
    it(`is asked for again when a person chooses it again, in an element that ${who}`, async () => {
      const language = inventLanguage(locale!);
      const rendered = await renderElement(`<ht-hotlines ${attributes}></ht-hotlines>`);
      await rendered.pick(menu, locale!);
      await language.fail();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect([rendered.language(), shown(rendered)]).to.deep.equal(['en', 'en']);
      await rendered.pick(menu, locale!);
      await until(() => language.requests() === 2, 'it is asked for twice');
      await language.arrive();
      await until(() => rendered.language() === locale, 'it has arrived');
    });
  }
});
