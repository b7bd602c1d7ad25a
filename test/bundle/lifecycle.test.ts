/** Pages are built by many hands: frameworks clone, move and adopt elements, and bring the script when they like. */
import {expect} from '@open-wc/testing';
import type {HtElement} from '../../src/elements/ht-element.js';
import {closePages, fallback, hasFirstNumbers, languageIn, openPage, pick, rootOf, script, tags, until, type HostPage} from './host-page.js';

const open = (tag: string, attributes = '') => openPage(`<main></main><${tag} ${attributes}>${fallback}</${tag}>${script}`);

const isStyled = ({window}: HostPage, element: Element) =>
  window.getComputedStyle(rootOf(element).querySelector('a')!).minHeight === '48px';

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    afterEach(closePages);

    it('works on when it is moved', async () => {
      const page = await open(tag);
      const element = page.one(tag);
      page.one('main').append(element);
      await element.updateComplete;
      expect(hasFirstNumbers(element.renderRoot)).to.be.true;
      pick(page.root(tag).querySelector('.language select')!, 'es');
      await until(() => languageIn(page.root(tag)) === 'es', 'it is in Spanish');
    });

    it('follows the language of the place it is moved to', async () => {
      const page = await open(tag);
      page.one('main').lang = 'es';
      page.one('main').append(page.one(tag));
      await until(() => languageIn(page.root(tag)) === 'es', 'it is in Spanish');
    });

    it('is whole again after it was taken off the page', async () => {
      const page = await open(tag);
      const element = page.one(tag);
      element.remove();
      page.document.documentElement.lang = 'es';
      page.document.body.append(element);
      await until(() => languageIn(element.renderRoot) === 'es', 'it is in Spanish');
      expect(hasFirstNumbers(element.renderRoot)).to.be.true;
    });

    it('can be cloned', async () => {
      const page = await open(tag, 'heading-level="4"');
      const clone = page.one(tag).cloneNode(true) as HtElement;
      page.one('main').append(clone);
      await clone.updateComplete;
      expect(hasFirstNumbers(clone.renderRoot)).to.be.true;
      expect(rootOf(clone).querySelectorAll('.top h4, .urgent').length).to.be.greaterThan(0);
      expect(clone.innerHTML).to.equal(fallback);
    });

    it('can be moved into another document, with its looks', async () => {
      const page = await open(tag);
      const other = await openPage(script);
      const element = page.one(tag);
      other.document.body.append(element);
      await element.updateComplete;
      expect(hasFirstNumbers(element.renderRoot)).to.be.true;
      expect(isStyled(other, element)).to.be.true;
    });

    it('comes to life when the script comes late', async () => {
      const {document, window, one} = await openPage(`<${tag} lang="es">${fallback}</${tag}>`);
      const late = Object.assign(document.createElement('script'), {type: 'module', src: '/dist/ht-help.js'});
      document.head.append(late);
      await window.customElements.whenDefined(tag);
      await until(() => languageIn(one(tag).renderRoot) === 'es', 'it is in Spanish');
      expect(hasFirstNumbers(one(tag).renderRoot)).to.be.true;
    });

    it('keeps what was set on it before the script came', async () => {
      const {document, window, one} = await openPage(`<${tag}></${tag}>`);
      Object.assign(one(tag), {headingLevel: 5, lang: 'es'});
      document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/dist/ht-help.js'}));
      await window.customElements.whenDefined(tag);
      await until(() => languageIn(one(tag).renderRoot) === 'es', 'it is in Spanish');
      expect(one(tag).renderRoot.querySelector('.top h5')).not.to.equal(null);
    });

    it('sleeps in a template and wakes up when it is used', async () => {
      const page = await openPage(`<template><${tag} class="used">${fallback}</${tag}></template>${script}`);
      const template = page.one<HTMLTemplateElement>('template');
      expect((template.content.firstElementChild as HtElement).renderRoot).to.equal(undefined);
      page.document.body.append(page.document.importNode(template.content, true));
      await page.one('.used').updateComplete;
      expect(hasFirstNumbers(page.root('.used'))).to.be.true;
    });

    it('can be made by a script, before it is on the page', async () => {
      const {document, window} = await openPage(script);
      const constructor = window.customElements.get(tag)!;
      for (const element of [document.createElement(tag) as HtElement, new constructor() as HtElement]) {
        expect(element.getAttributeNames(), 'attributes before it is on the page').to.deep.equal([]);
        document.body.append(element);
        await element.updateComplete;
        expect(hasFirstNumbers(element.renderRoot)).to.be.true;
      }
    });

    it('works 50 times on one page', async () => {
      const {document, heard} = await openPage(`${`<${tag}></${tag}>`.repeat(50)}${script}`);
      const elements = [...document.querySelectorAll<HtElement>(tag)];
      expect(elements.length).to.equal(50);
      await Promise.all(elements.map((element) => element.updateComplete));
      expect(elements.every((element) => hasFirstNumbers(element.renderRoot))).to.be.true;
      document.documentElement.lang = 'es';
      await until(() => elements.every((element) => languageIn(element.renderRoot) === 'es'), 'all are in Spanish');
      expect([...heard.errors, ...heard.error]).to.deep.equal([]);
    }).timeout(60_000);
  });
}
