import {expect} from '@open-wc/testing';
import {listenToConsole} from '../support/console.js';
import {renderElement, tags as facts, type Rendered} from '../support/render-element.js';
import type {HtElement} from '../../src/elements/ht-element.js';

/** Levels of the real headings in reading order; a screen reader lists them by these. */
const levels = ({all}: Rendered<HtElement>) => all('h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));

const tags = [...facts, 'ht-help-panel'] as const;

for (const tag of tags) {
  describe(`the headings of ${tag}`, () => {
    const markup = (level: string) => `<${tag} state="OH" heading-level="${level}"></${tag}>`;

    it('begin at level 2, below the title of a page', async () => {
      expect(levels(await renderElement(`<${tag}></${tag}>`))[0]).to.equal(2);
    });

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`begin at level ${level} where the embedder says so, and skip none below it`, async () => {
        const [main, ...inner] = levels(await renderElement(markup(`${level}`)));
        expect(main).to.equal(level);
        expect(inner.length).to.be.above(1);
        let before = level;
        for (const next of inner) {
          expect(next).to.be.within(Math.min(level + 1, 6), Math.min(before + 1, 6));
          before = next;
        }
      });
    }

    for (const value of ['x', '0', '7', '2.5', '-1']) {
      it(`warn once about level "${value}" and begin at 2`, async () => {
        const heard = listenToConsole();
        const rendered = await renderElement(markup(value));
        rendered.element.requestUpdate();
        await rendered.element.updateComplete;
        heard.stop();
        expect(levels(rendered)[0]).to.equal(2);
        expect(heard.warnings.length).to.equal(1);
        expect(heard.warnings[0]).to.include(`<${tag}>`).and.to.include(`heading-level="${value}"`);
        expect(heard.warnings[0]).to.include('1, 2, 3, 4, 5, 6');
      });
    }

    it('follow a change', async () => {
      const rendered = await renderElement(markup('2'));
      rendered.element.headingLevel = 4;
      await rendered.element.updateComplete;
      expect(levels(rendered)[0]).to.equal(4);
    });
  });
}
