import {expect} from '@open-wc/testing';
import {hotline, resource, rights} from '../../src/catalog/catalog.js';
import type {Right} from '../../src/catalog/right.js';
import type {HtKnowYourRights} from '../../src/elements/ht-know-your-rights.js';
import {readable, renderElement, renderIn} from '../support/render-element.js';

const render = () => renderElement<HtKnowYourRights>('<ht-know-your-rights></ht-know-your-rights>');
const ofKind = (kind: Right['kind']) => rights.filter((right) => right.kind === kind);

/** Whether `first` stands before `second` in reading order. */
const isBefore = (first: Node, second: Node) =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe('ht-know-your-rights', () => {
  it('begins with 911 and the trafficking hotline', async () => {
    expect((await render()).links().slice(0, 2)).to.deep.equal(['tel:911', 'tel:+18883737888']);
  });

  it('tells other sites nothing: no referrer, no opener', async () => {
    const out = (await render()).all<HTMLAnchorElement>('a[href^=http]');
    expect(out.length).to.be.above(5);
    for (const link of out) {
      expect([link.rel, link.referrerPolicy, link.target], link.href).to.deep.equal(['noopener noreferrer', 'no-referrer', '']);
    }
  });

  it('promises nothing that only a lawyer or a benefit office can: rights are for everyone, benefits are not', async () => {
    const text = (await render()).text();
    expect(text).to.include('Rights are for everyone.');
    expect(text).to.include('not legal advice');
    expect(text).to.include('We cannot promise');
  });

  it('says before all rights that they hold whatever the immigration status', async () => {
    const {one} = await render();
    const framing = one('.framing > p');
    expect(framing.textContent).to.include('It does not matter where you were born or if you have papers.');
    expect(isBefore(framing, one('section:nth-of-type(1)'))).to.be.true;
  });

  for (const locale of ['en', 'es']) {
    describe(`in language ${locale}`, () => {
      const renderLocale = () => renderIn<HtKnowYourRights>(locale, '<ht-know-your-rights></ht-know-your-rights>');

      it('has the six rights, then the ways to stay, then record and money, each with words of its own', async () => {
        const {all} = await renderLocale();
        const sections = all('section').map((section) => section.querySelectorAll('.card').length);
        expect(sections.slice(0, 3)).to.deep.equal([6, ofKind('immigration-option').length, ofKind('legal-option').length]);
        const texts = all('.card > p').map(({textContent}) => readable(textContent));
        expect(texts.length).to.equal(rights.length - 1);
        expect(texts.every((text) => text.length > 30)).to.be.true;
        expect(new Set(texts).size).to.equal(texts.length);
      });

      it('has a name over each option that an office knows by it', async () => {
        const {all} = await renderLocale();
        for (const card of all('section:nth-of-type(n+2) .card')) {
          expect(readable(card.querySelector('[part=heading]')!.textContent).length).to.be.above(3);
        }
        expect(all('section:nth-of-type(n+2) .card').length).to.be.at.least(6);
      });

      it('has every law of the catalog, word for word, behind the right it belongs to', async () => {
        const {all, one} = await renderLocale();
        const shown = [one('.framing'), ...all('.card')].map((place) =>
          [...place.querySelectorAll('details .laws li')].map(({textContent}) => readable(textContent)),
        );
        const order: Right['kind'][] = ['framing', 'right', 'immigration-option', 'legal-option'];
        const expected = order.flatMap(ofKind).map(({laws}) => laws.map(({citation, title}) => `${citation}: ${title}`));
        expect(shown).to.deep.equal(expected);
        expect(shown.every((laws) => laws.length > 0)).to.be.true;
      });
    });
  }

  it('keeps each law behind a disclosure of the browser, closed until somebody asks', async () => {
    const {all} = await render();
    const details = all<HTMLDetailsElement>('details');
    expect(details.length).to.equal(rights.length);
    for (const one of details) {
      expect(one.open).to.be.false;
      expect(one.firstElementChild!.localName).to.equal('summary');
      one.querySelector('summary')!.click();
      expect(one.open).to.be.true;
    }
  });

  it('keeps a law open that somebody reads when the element renders anew', async () => {
    const {element, all} = await render();
    const [details] = all<HTMLDetailsElement>('details');
    details!.open = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(details!.open).to.be.true;
  });

  it('says to see a lawyer first, with a way to a free one, before any way to stay', async () => {
    const {one, all} = await render();
    const advice = one('.advice');
    const [firstOption] = all('section:nth-of-type(2) .card');
    expect(advice.textContent).to.include('Talk to a lawyer before you apply');
    expect([...advice.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      hotline('lsc').url,
      resource('immigration-legal-directory').url,
    ]);
    expect(isBefore(advice, firstOption!)).to.be.true;
  });

  it('ends with the offices that explain the rights of victims, by plain words and by name', async () => {
    const {all} = await render();
    const items = [...all('section').at(-1)!.querySelectorAll('li')];
    const ids = ['ag-guidelines', 'htpu', 'fbi-victim-services', 'dol-whd-rights', 'uscis-resources', 'record-relief'];
    expect(items.map((item) => item.querySelector('a')!.getAttribute('href'))).to.deep.equal(ids.map((id) => resource(id).url));
    for (const [index, item] of items.entries()) {
      expect(readable(item.querySelector('a')!.textContent).length).to.be.above(10);
      expect(item.textContent).to.include(resource(ids[index]!).name);
    }
  });
});
