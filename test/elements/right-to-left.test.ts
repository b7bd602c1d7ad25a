/**
 * In a text that runs from right to left, numbers and Latin names run from left to right, each as a whole: else
 * "988 Suicide & Crisis Lifeline" ends in 988, "(WIC)" loses a bracket, and "$25,000" has its sign behind it.
 */
import {expect} from '@open-wc/testing';
import {programs} from '../../src/catalog/programs.js';
import type {HtElement} from '../../src/elements/ht-element.js';
import type {HtStateCompensation} from '../../src/elements/ht-state-compensation.js';
import {allTags, renderIn, type Rendered} from '../support/render-element.js';

/** What keeps to itself the direction that it has. */
const isolate = 'bdi, [dir=ltr]';

/** A phone number, a sum, an address; short numbers like 911 and amounts stand in sentences that order them themselves. */
const verbatim = /\d-\d{3}-|\$\s?\d|\d\s?\$|@/;

const textsOf = (root: ShadowRoot): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({data, parentElement}) => data.trim() && parentElement!.localName !== 'style');
};

const expectIsolated = ({root, all, language}: Rendered<HtElement>, where: string): number => {
  const foreign = all('.ht [lang]:not(option)').filter(({lang}) => lang !== language());
  for (const element of foreign) {
    expect(element.matches(isolate) || element.closest('[dir=ltr]') !== null, `${where}: ${element.textContent}`).to.equal(true);
  }
  for (const {data, parentElement} of textsOf(root).filter(({data}) => verbatim.test(data))) {
    expect(parentElement!.closest(isolate), `${where}: ${data}`).not.to.equal(null);
  }
  return foreign.length;
};

for (const locale of ['ar', 'fa', 'ur']) {
  describe(`from right to left, in ${locale}`, () => {
    for (const tag of allTags) {
      it(`${tag} mirrors its layout and turns no number and no name`, async () => {
        const rendered = await renderIn(locale, `<${tag}></${tag}>`);
        expect(getComputedStyle(rendered.one('.ht')).direction).to.equal('rtl');
        expectIsolated(rendered, tag);
      });
    }

    it('the card of no program turns a sum, a number, an address or its name', async () => {
      const rendered = await renderIn<HtStateCompensation>(locale, '<ht-state-compensation></ht-state-compensation>');
      let names = 0;
      for (const {state} of programs) {
        rendered.element.state = state;
        await rendered.element.updateComplete;
        names += expectIsolated(rendered, state);
      }
      expect(names).to.be.above(50);
    });

    it('a number on screen begins on its left', async () => {
      const {all} = await renderIn(locale, '<ht-hotlines></ht-hotlines>');
      const name = all('[part=heading] bdi').find(({textContent}) => /^988 /.test(textContent!))!;
      const edge = (from: number, to: number) => {
        const text = [...name.childNodes].find((node): node is Text => node instanceof Text && /^988/.test(node.data.trim()))!;
        const range = new Range();
        const start = text.data.indexOf('988');
        range.setStart(text, start + from);
        range.setEnd(text, start + to);
        return range.getBoundingClientRect().left;
      };
      expect(edge(0, 1)).to.be.below(edge(2, 3));
      expect(edge(2, 3)).to.be.below(edge(4, 5));
    });
  });
}
