import {expect} from '@open-wc/testing';
import {benefits, hotline, resource} from '../../src/catalog/catalog.js';
import type {HtBenefits} from '../../src/elements/ht-benefits.js';
import {readable, renderElement, renderIn} from '../support/render-element.js';

const render = () => renderElement<HtBenefits>('<ht-benefits></ht-benefits>');
const programs = benefits.filter(({kind}) => kind === 'program');
const letters = benefits.filter(({kind}) => kind === 'letter');

/** Whether `first` stands before `second` in reading order. */
const isBefore = (first: Node, second: Node) =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The card of a program or letter, by its place in the catalog. */
const cardOf = ({all}: Awaited<ReturnType<typeof render>>, id: string) =>
  all('.card')[benefits.findIndex((benefit) => benefit.id === id)]!;

describe('ht-benefits', () => {
  it('begins with 911 and the trafficking hotline', async () => {
    expect((await render()).links().slice(0, 2)).to.deep.equal(['tel:911', 'tel:+18883737888']);
  });

  it('tells other sites nothing: no referrer, no opener', async () => {
    const out = (await render()).all<HTMLAnchorElement>('a[href^=http]');
    expect(out.length).to.be.at.least(benefits.length);
    for (const link of out) {
      expect([link.rel, link.referrerPolicy, link.target], link.href).to.deep.equal(['noopener noreferrer', 'no-referrer', '']);
    }
  });

  it('keeps rights and benefits apart, before the first program and again at the end', async () => {
    const {all, text} = await render();
    const [first] = all('.section > p');
    expect(first!.textContent).to.include('You have rights with or without papers. Benefits are different');
    expect(isBefore(first!, all('.card')[0]!)).to.be.true;
    expect(text()).to.include('Rights are for everyone.');
    expect(text()).to.include('not legal advice');
  });

  it('says once, before the first program, not to decide alone, with a way to a lawyer', async () => {
    const {one, all, text} = await render();
    const advice = one('.advice');
    expect(advice.querySelector('strong')!.textContent).to.include('Do not decide alone');
    expect(text().split('Do not decide alone').length).to.equal(2);
    expect([...advice.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      hotline('lsc').url,
      resource('immigration-legal-directory').url,
    ]);
    expect(isBefore(advice, all('.card')[0]!)).to.be.true;
  });

  it('says what the law of today says, not of yesterday: the letter opens neither SNAP nor CHIP any more', async () => {
    const rendered = await render();
    const letterRule = (id: string) => readable(cardOf(rendered, id).querySelector('dd:last-of-type')!.textContent);
    expect(letterRule('snap')).to.equal('It does not open this program any more, since July 4, 2025.');
    expect(letterRule('chip')).to.equal('It does not open this program any more, since October 1, 2026.');
    expect(letterRule('refugee-benefits')).to.equal(
      'It opens this program if you are not a citizen. With the letter, the money lasts up to 4 months.',
    );
    expect(letterRule('ssi')).to.include('up to 7 years');
    expect(letterRule('wic')).to.equal('You do not need it.');
  });

  it('has no number of the office for letters but the one for people under 18, which its pages print', async () => {
    const rendered = await render();
    const calls = (id: string) => [...cardOf(rendered, id).querySelectorAll('[part=call]')].map((link) => link.getAttribute('href'));
    expect(calls('hhs-certification')).to.deep.equal([]);
    expect(calls('hhs-child-eligibility')).to.deep.equal(['tel:+12022054582']);
    expect(rendered.all('a[href^=mailto]')).to.deep.equal([]);
  });

  for (const locale of ['en', 'es']) {
    describe(`in language ${locale}`, () => {
      const renderLocale = () => renderIn<HtBenefits>(locale, '<ht-benefits></ht-benefits>');

      it('has the nine programs, then the two letters, each under its name and with words of its own', async () => {
        const {all} = await renderLocale();
        expect(all('section').map((section) => section.querySelectorAll('.card').length)).to.deep.equal([9, 2]);
        const names = all('.card > [part=heading]').map(({textContent}) => readable(textContent));
        expect(names).to.deep.equal(
          [...programs, ...letters].map(({name, abbreviation}) => (abbreviation ? `${name} (${abbreviation})` : name)),
        );
        const texts = all('.card > p:not(.fine)').map(({textContent}) => readable(textContent));
        expect(texts.length).to.equal(benefits.length);
        expect(texts.every((text) => text.length > 30)).to.be.true;
        expect(new Set(texts).size).to.equal(texts.length);
      });

      it('says of each program who can get it and what the letter does, a sentence for each case', async () => {
        const rendered = await renderLocale();
        for (const {id, eligible, limit} of programs) {
          const card = cardOf(rendered, id);
          const [who, letter] = [...card.querySelectorAll('dd')].map(({textContent}) => readable(textContent));
          const sentences = (text: string) => text.match(/[.:]( |$)/g)?.length ?? 0;
          expect(card.querySelectorAll('dt').length, id).to.equal(2);
          expect(sentences(who!), `${id}: ${who}`).to.be.at.least(eligible!.length);
          expect(sentences(letter!), `${id}: ${letter}`).to.equal(limit ? 2 : 1);
        }
      });

      it('has on each card the place to ask, the numbers of the catalog, and as of when its rules hold', async () => {
        const rendered = await renderLocale();
        for (const {id, url, phones = [], as_of} of benefits) {
          const card = cardOf(rendered, id);
          const addresses = [...card.querySelectorAll('a')].map((link) => link.getAttribute('href'));
          expect(addresses, id).to.deep.equal([...phones.map(({number}) => `tel:${number}`), url]);
          const month = new Intl.DateTimeFormat(`${locale}-US`, {year: 'numeric', month: 'long', timeZone: 'UTC'}).format(new Date(as_of));
          expect(card.querySelector('p:last-child')!.textContent, id).to.include(month);
        }
      });
    });
  }
});
