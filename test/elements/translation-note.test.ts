/**
 * Nobody has checked most translations yet. Whoever doubts a sentence reads the English of it at once, and finds back
 * without reading a word of it.
 */
import {expect} from '@open-wc/testing';
import type {HtElement} from '../../src/elements/ht-element.js';
import {inventLanguage} from '../support/invented-language.js';
import {allTags, inspect, renderAll, renderElement, renderIn, until, type Rendered} from '../support/render-element.js';

const button = '.note button';
const tap = async ({element, one}: Rendered<HtElement>) => {
  one<HTMLButtonElement>(button).click();
  await element.updateComplete;
};
const label = ({one}: Rendered<HtElement>) => [one(button).textContent!.trim(), one(button).lang];

for (const tag of allTags) {
  describe(`an unsigned translation of ${tag}`, () => {
    it('has its English one tap away, and the way back under the name of the language', async () => {
      const rendered = await renderIn('es', `<${tag}></${tag}>`);
      expect(label(rendered)).to.deep.equal(['Mostrar en inglés', 'es']);
      await tap(rendered);
      expect(rendered.language()).to.equal('en');
      expect(label(rendered)).to.deep.equal(['Español', 'es']);
      await tap(rendered);
      expect(rendered.language()).to.equal('es');
      expect(label(rendered)).to.deep.equal(['Mostrar en inglés', 'es']);
    });
  });
}

describe('the button that shows the English', () => {
  it('keeps the focus of whoever uses it', async () => {
    const rendered = await renderIn('es', '<ht-hotlines></ht-hotlines>');
    rendered.one(button).focus();
    for (let round = 0; round < 2; round++) {
      await tap(rendered);
      expect((rendered.element.renderRoot as ShadowRoot).activeElement).to.equal(rendered.one(button));
    }
  });

  it('is for its own element alone, and leaves nothing behind', async () => {
    const [first, second] = await renderAll('<ht-hotlines lang="es"></ht-hotlines><ht-know-your-rights lang="es"></ht-know-your-rights>');
    for (const rendered of [first!, second!]) await until(() => rendered.language() === 'es', 'it is in Spanish');
    const before = [location.href, history.length, document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const outside = first!.element.getAttributeNames();
    const heard: Event[] = [];
    for (const type of ['change', 'ht-language-change', 'languagechange']) document.addEventListener(type, (event) => heard.push(event), true);
    await tap(first!);
    expect([first!.language(), second!.language()]).to.deep.equal(['en', 'es']);
    expect(first!.element.lang).to.equal('es');
    expect(first!.element.getAttributeNames()).to.deep.equal(outside);
    expect(heard).to.deep.equal([]);
    expect([location.href, history.length, document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)]).to.deep.equal(before);
  });

  it('shows the English of all that is in a panel', async () => {
    const panel = await renderIn('es', '<ht-help-panel></ht-help-panel>');
    const hotlines = inspect(panel.one('ht-hotlines') as HtElement);
    await until(() => hotlines.language() === 'es', 'the hotlines are in Spanish');
    await tap(panel);
    await until(() => hotlines.language() === 'en', 'the hotlines are in English');
    await tap(panel);
    await until(() => hotlines.language() === 'es', 'the hotlines are in Spanish again');
  });

  it('gives way to a choice in the menu: the same language again, another one, or English for good', async () => {
    inventLanguage('sv', {caution: 'Ej granskad', inEnglish: 'Visa på engelska'}).answerAtOnce();
    for (const [choice, left] of [['es', true], ['sv', true], ['en', false]] as const) {
      const rendered = await renderIn('es', '<ht-hotlines lang="es"></ht-hotlines>');
      await tap(rendered);
      expect(rendered.one<HTMLSelectElement>('.language select').value, 'the menu shows what is on screen').to.equal('en');
      await rendered.pick('.language select', choice);
      await until(() => rendered.language() === choice && rendered.all(button).length === Number(left), `it is in ${choice}`);
      if (left) expect(label(rendered)[1]).to.equal(choice);
    }
  });

  it('is not there in English', async () => {
    const {all} = await renderElement('<ht-hotlines></ht-hotlines>');
    expect(all(button).length).to.equal(0);
  });
});
