/** A page outlives its authors: what nobody has checked for too long must not look as sure as on its first day. */
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {renderElement, renderIn} from '../support/render-element.js';

const realNow = Date.now;
const setDay = (day: string) => (Date.now = () => Date.parse(`${day}T12:00`));
const isNote = (text: string | null) => /time to check this entry again/.test(text ?? '');

const elements = {
  'ht-hotlines': '<ht-hotlines></ht-hotlines>',
  'ht-know-your-rights': '<ht-know-your-rights></ht-know-your-rights>',
  'ht-local-help': '<ht-local-help state="OH"></ht-local-help>',
  'ht-state-compensation': '<ht-state-compensation state="OH"></ht-state-compensation>',
  'ht-benefits': '<ht-benefits></ht-benefits>',
};

describe('an entry past its day', () => {
  afterEach(() => {
    Date.now = realNow;
  });

  for (const [tag, markup] of Object.entries(elements)) {
    it(`says so on its card in <${tag}>, and names the hotline as the surer way`, async () => {
      setDay('2040-01-01');
      const {all} = await renderElement(markup);
      const cards = all('.card').filter((card) => isNote(card.textContent));
      expect(cards.length).to.be.greaterThan(0);
      const surer = cards.map((card) => [...card.querySelectorAll('p')].find((p) => isNote(p.textContent))!.querySelector('a')!.getAttribute('href'));
      expect(new Set(surer)).to.include('tel:+18883737888');
    });

    it(`says nothing of it in <${tag}> before`, async () => {
      setDay('2026-11-24');
      const {text} = await renderElement(markup);
      expect(isNote(text())).to.be.false;
    });
  }

  it('is never 911', async () => {
    setDay('2040-01-01');
    const {all} = await renderElement('<ht-hotlines></ht-hotlines>');
    const [emergency, hotline] = all('.card');
    expect(isNote(emergency!.textContent)).to.be.false;
    expect(isNote(hotline!.textContent)).to.be.true;
  });

  it('points to 911 where it is the hotline itself', async () => {
    setDay('2040-01-01');
    const {one} = await renderElement('<ht-hotlines only="nhth"></ht-hotlines>');
    expect(one('.card p a[href="tel:911"]').textContent).to.equal('911');
  });

  it('keeps its numbers', async () => {
    setDay('2026-11-24');
    const before = (await renderElement('<ht-hotlines></ht-hotlines>')).links();
    setDay('2040-01-01');
    const after = (await renderElement('<ht-hotlines></ht-hotlines>')).links();
    expect(after).to.include.members(before);
  });

  it('says so in the language on screen', async () => {
    setDay('2040-01-01');
    const {text} = await renderIn('es', '<ht-hotlines></ht-hotlines>');
    expect(text()).to.include('revisar de nuevo');
  });
});
