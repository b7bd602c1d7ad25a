import {expect} from '@open-wc/testing';
import {resource} from '../../src/catalog/catalog.js';
import type {HtForProviders} from '../../src/elements/ht-for-providers.js';
import {readable, renderElement, renderIn} from '../support/render-element.js';

const render = () => renderElement<HtForProviders>('<ht-for-providers></ht-for-providers>');

describe('ht-for-providers', () => {
  it('begins with 911 and the trafficking hotline, and sends up to them who needs help', async () => {
    const {links, all} = await render();
    expect(links().slice(0, 2)).to.deep.equal(['tel:911', 'tel:+18883737888']);
    expect(all('p')[0]!.textContent).to.include('Do you need help yourself? Call a number above.');
  });

  it('tells other sites nothing: no referrer, no opener', async () => {
    const out = (await render()).all<HTMLAnchorElement>('a[href^=http]');
    expect(out.length).to.equal(4);
    for (const link of out) {
      expect([link.rel, link.referrerPolicy, link.target], link.href).to.deep.equal(['noopener noreferrer', 'no-referrer', '']);
    }
  });

  it('links to no center that nobody could find at work, and says so', async () => {
    const {links, text} = await render();
    expect(links().join()).not.to.include('ovcttac');
    expect(text()).not.to.match(/TTAC/);
    expect(text()).to.include('We could not check that the center is still open.');
  });

  it('links to the sample statement and tells nothing of a text that nobody here has read', async () => {
    const {text, all} = await render();
    const item = all('li').find((candidate) => candidate.textContent.includes(resource('principles-statement').name))!;
    expect(item.querySelector('a')!.getAttribute('href')).to.equal(resource('principles-statement').url);
    expect(text()).not.to.match(/three principles/i);
  });

  for (const locale of ['en', 'es']) {
    it(`has service, work with survivors and policy, each link in plain words and by name, in language ${locale}`, async () => {
      const {all} = await renderIn<HtForProviders>(locale, '<ht-for-providers></ht-for-providers>');
      const shown = all('section').map((section) => [...section.querySelectorAll('a')].map((link) => link.getAttribute('href')));
      const expected = [['service-delivery'], ['principles-statement', 'survivor-engagement'], ['advisory-council']];
      expect(shown).to.deep.equal(expected.map((ids) => ids.map((id) => resource(id).url)));
      for (const [index, item] of all('li').entries()) {
        expect(readable(item.querySelector('a')!.textContent).length).to.be.above(10);
        expect(item.textContent).to.include(resource(expected.flat()[index]!).name);
      }
    });
  }
});
