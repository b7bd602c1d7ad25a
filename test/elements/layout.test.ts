/**
 * What a person with a small phone, a big thumb or a zoomed page needs: nothing cut, nothing to scroll sideways,
 * nothing too small to hit, no number torn apart. In both languages, with all lines, cards and states.
 */
import {expect} from '@open-wc/testing';
import {programs} from '../../src/catalog/programs.js';
import type {HtElement} from '../../src/elements/ht-element.js';
import type {HtStateCompensation} from '../../src/elements/ht-state-compensation.js';
import {findCut as findCutIn} from '../support/reading.js';
import {allTags, inspect, renderIn, until, type Rendered} from '../support/render-element.js';

const narrow = {width: 320};

const openAll = ({all}: Rendered<HtElement>) => all<HTMLDetailsElement>('details').forEach((details) => (details.open = true));

const findCut = ({root, one}: Rendered<HtElement>, around: Element = one('.ht')): string[] => findCutIn(root, around);

const findTornNumbers = ({all}: Rendered<HtElement>): string[] =>
  all('.number')
    .filter((number) => number.getClientRects().length > 1)
    .map((number) => number.innerText);

/** Links inside a sentence are as high as its lines; everything else that can be tapped stands alone. */
const isInSentence = (control: Element): boolean =>
  control.localName === 'a' &&
  control.matches('p *') &&
  [...control.closest('p')!.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

const findSmallTargets = ({all}: Rendered<HtElement>): string[] =>
  all('a, button, select, summary, input').flatMap((control) => {
    if (isInSentence(control)) return [];
    const least = control.matches('.tile *') ? 24 : 44;
    const {width, height} = control.getBoundingClientRect();
    // Layout counts in 64ths of a pixel.
    return Math.min(width, height) < least - 0.1
      ? [`${control.innerText || control.outerHTML.slice(0, 80)}: ${width.toFixed(1)} x ${height.toFixed(1)}, least ${least}`]
      : [];
  });

for (const locale of ['en', 'es']) {
  describe(`at a width of 320 px, in language ${locale}`, () => {
    const cases: [string, string][] = [...allTags.map((tag): [string, string] => [tag, '']), ['ht-hotlines', 'layout="compact"']];
    for (const [tag, attributes] of cases) {
      const render = async () => {
        const rendered = await renderIn(locale, `<${tag} ${attributes}></${tag}>`, narrow);
        openAll(rendered);
        return rendered;
      };

      it(`nothing of ${tag} ${attributes} is cut or sticks out`, async () => {
        const rendered = await render();
        expect(rendered.element.scrollWidth).to.equal(320);
        expect(findCut(rendered)).to.deep.equal([]);
      });

      it(`no number of ${tag} ${attributes} breaks across lines`, async () => {
        expect(findTornNumbers(await render())).to.deep.equal([]);
      });

      it(`everything to tap in ${tag} ${attributes} is at least 44 px wide and high, a tile on the map 24`, async () => {
        expect(findSmallTargets(await render())).to.deep.equal([]);
      });
    }

    it('no element in a panel is cut, and no number in it torn', async () => {
      const panel = await renderIn(locale, '<ht-help-panel state="OH"></ht-help-panel>', narrow);
      openAll(panel);
      await until(() => panel.all('details').every(({childElementCount}) => childElementCount > 1), 'all is open');
      const nested = panel.all<HtElement>('ht-hotlines, ht-quick-exit, details > :not(summary)');
      expect(nested.length).to.be.above(3);
      for (const element of nested) {
        await element.updateComplete;
        openAll(inspect(element));
        expect([...findCut(inspect(element), panel.element), ...findTornNumbers(inspect(element))], element.localName).to.deep.equal([]);
      }
      expect(panel.element.scrollWidth).to.equal(320);
    });

    it('no state is cut, torn or too small to tap', async () => {
      const rendered = await renderIn<HtStateCompensation>(locale, '<ht-state-compensation></ht-state-compensation>', narrow);
      const problems: string[] = [];
      for (const {state} of programs) {
        rendered.element.state = state;
        await rendered.element.updateComplete;
        const found = [...findCut(rendered), ...findTornNumbers(rendered), ...findSmallTargets(rendered)];
        problems.push(...found.map((problem) => `${state}: ${problem}`));
      }
      expect(problems).to.deep.equal([]);
    });
  });

  describe(`where there is room, in language ${locale}`, () => {
    for (const tag of allTags) {
      it(`no line of ${tag} is longer than 68 characters, counted as the width of a zero`, async () => {
        const rendered = await renderIn(locale, `<${tag} state="OH"></${tag}>`, {width: 1600});
        openAll(rendered);
        const zero = document.createElement('span');
        zero.textContent = '0'.repeat(10);
        for (const block of rendered.all('p, dd, .ht li:not(.card)')) {
          const text = document.createRange();
          text.selectNodeContents(block);
          const widest = Math.max(...[...text.getClientRects()].map(({width}) => width));
          block.append(zero);
          const character = zero.getBoundingClientRect().width / 10;
          zero.remove();
          expect(widest / character, block.innerText).to.be.at.most(68.1);
        }
      });

      it(`nothing of ${tag} is cut at 400 and 800 px`, async () => {
        for (const width of [400, 800]) {
          const rendered = await renderIn(locale, `<${tag} state="OH"></${tag}>`, {width});
          openAll(rendered);
          expect([...findCut(rendered), ...findTornNumbers(rendered)], `${width} px`).to.deep.equal([]);
        }
      });
    }
  });
}

describe('the order of reading', () => {
  for (const tag of allTags) {
    it(`is the order on screen, from top to bottom, in a narrow ${tag}`, async () => {
      const rendered = await renderIn('en', `<${tag} state="OH"></${tag}>`, narrow);
      openAll(rendered);
      const tops = rendered.all('[part=heading], p, summary, .button, select, .map').map((element) => ({
        top: element.getBoundingClientRect().top,
        text: element.textContent!.trim().slice(0, 40),
      }));
      tops.slice(1).forEach(({top, text}, index) => {
        // Buttons in one row begin within a few pixels of each other.
        expect(top, `"${text}" comes after "${tops[index]!.text}"`).to.be.at.least(tops[index]!.top - 8);
      });
    });
  }
});
