import {expect} from '@open-wc/testing';
import {hotlines} from '../../src/catalog/catalog.js';
import {formatPhone} from '../../src/catalog/phone.js';
import {styleHost} from '../support/host-styles.js';
import {showAsPrinted} from '../support/print.js';
import {readable, renderElement, tags} from '../support/render-element.js';

const black = 'rgb(0, 0, 0)';
// A4 and US Letter, less the margins.
const paper = {width: 680};
const isShown = (element: Element) => element.getClientRects().length > 0;

for (const tag of tags) {
  describe(`${tag} on paper`, () => {
    const render = async () => {
      const rendered = await renderElement(`<${tag} state="OH"></${tag}>`, paper);
      showAsPrinted(rendered.root);
      return rendered;
    };

    it('keeps every number, and what can only be tapped goes', async () => {
      const {all} = await render();
      const numbers = all('.number').filter((number) => !number.closest('.screen'));
      expect(numbers.length).to.be.above(1);
      expect(numbers.every(isShown)).to.be.true;
      expect(all('select, .icon, input, .screen').filter(isShown).map(({className, localName}) => `${localName}.${className}`)).to.deep.equal([]);
    });

    it('is black on white, whatever the screen looked like', async () => {
      styleHost('html { color-scheme: dark; --ht-color-text: #ff0; --ht-color-accent: #0ff; --ht-color-danger: #f0f; --ht-color-surface: #00f; }');
      const {all, one} = await render();
      for (const element of [one('.ht'), ...all('p, a, [part=heading], .card')]) {
        expect(getComputedStyle(element).color, element.outerHTML.slice(0, 90)).to.equal(black);
      }
      expect(getComputedStyle(one('.ht')).backgroundColor).to.equal('rgb(255, 255, 255)');
    });

    it('has cards with an edge to cut along, none of which breaks over two pages', async () => {
      for (const card of (await render()).all('.card')) {
        const {borderTopStyle, breakInside} = getComputedStyle(card);
        expect([borderTopStyle, breakInside]).to.deep.equal(['dashed', 'avoid']);
      }
    });

    it('has no number that breaks across lines', async () => {
      for (const number of (await render()).all('.number').filter(isShown)) {
        expect(number.getClientRects().length, number.innerText).to.equal(1);
      }
    });
  });
}

describe('ht-hotlines on paper', () => {
  it('is pocket cards: name, whom it is for, and each number of each line', async () => {
    const rendered = await renderElement('<ht-hotlines></ht-hotlines>', paper);
    showAsPrinted(rendered.root);
    const cards = rendered.all('.card');
    hotlines.forEach(({name, phones = []}, index) => {
      const text = readable(cards[index]!.innerText);
      expect(text).to.include(name);
      for (const {number} of phones) expect(text, name).to.include(formatPhone(number));
    });
  });

  it('does not say that a line is open now: on paper, now is over', async () => {
    const rendered = await renderElement('<ht-hotlines only="trans-lifeline lgbt-youth-talkline"></ht-hotlines>', paper);
    expect(rendered.one('.groups').innerText).to.match(/Open now|Closed now/);
    showAsPrinted(rendered.root);
    expect(rendered.one('.groups').innerText).not.to.match(/Open now|Closed now/);
  });
});
