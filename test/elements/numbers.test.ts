/**
 * A wrong number is the worst defect this project can have. So what a person reads on a link and what a tap on it
 * dials are compared here, for every link in every element, in every language and for every state.
 */
import {expect} from '@open-wc/testing';
import {programs} from '../../src/catalog/programs.js';
import type {HtElement} from '../../src/elements/ht-element.js';
import type {HtStateCompensation} from '../../src/elements/ht-state-compensation.js';
import {readable, renderIn, tags, type Rendered} from '../support/render-element.js';

const digits = (text: string) => text.replace(/\D/g, '');

const expectTrueLinks = ({all}: Rendered<HtElement>, where: string) => {
  const links = all<HTMLAnchorElement>('a[href^="tel:"], a[href^="sms:"]');
  expect(links.length, where).to.be.above(1);
  for (const link of links) {
    const [, number, keyword] = /^(?:tel|sms):([+\d]+)(?:\?&body=(\w+))?$/.exec(link.getAttribute('href')!) ?? [];
    const spelled = [...link.querySelectorAll('.number')].map(({textContent}) => textContent!);
    const words = spelled.filter((piece) => !digits(piece));
    expect(spelled.map(digits).filter(Boolean), `${where}: ${link.innerText}`).to.deep.equal([digits(number!)]);
    expect(words, `${where}: ${link.innerText}`).to.deep.equal(keyword ? [keyword] : []);
  }
};

for (const locale of ['en', 'es']) {
  describe(`each link in language ${locale}`, () => {
    for (const tag of tags) {
      it(`spells the number and the keyword that it dials, in ${tag}`, async () => {
        expectTrueLinks(await renderIn(locale, `<${tag}></${tag}>`), tag);
      });

      it(`begins with 911 and the trafficking hotline, in ${tag}`, async () => {
        const {all} = await renderIn(locale, `<${tag}></${tag}>`);
        const calls = all('[part=call]').slice(0, 2).map(({textContent}) => readable(textContent));
        expect(calls[0]).to.match(/911$/);
        expect(calls[1]).to.match(/1-888-373-7888$/);
      });
    }

    it('spells the number that it dials, in each of the 56 programs', async () => {
      const rendered = await renderIn<HtStateCompensation>(locale, '<ht-state-compensation></ht-state-compensation>');
      for (const {state} of programs) {
        rendered.element.state = state;
        await rendered.element.updateComplete;
        expectTrueLinks(rendered, state);
      }
    });
  });
}
