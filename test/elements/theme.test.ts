import {expect} from '@open-wc/testing';
import {styleHost} from '../support/host-styles.js';
import {renderElement, tags} from '../support/render-element.js';

const red = 'rgb(255, 0, 0)';
const style = (element: Element) => getComputedStyle(element);

/** The parts that the documentation of each element names. */
const parts: Record<(typeof tags)[number], readonly string[]> = {
  'ht-hotlines': ['heading', 'card', 'call', 'text', 'chat', 'link', 'language', 'select'],
  'ht-know-your-rights': ['heading', 'card', 'call', 'link', 'language', 'select'],
  'ht-local-help': ['heading', 'card', 'call', 'text', 'chat', 'link', 'tile', 'select', 'language'],
  'ht-state-compensation': ['heading', 'card', 'call', 'chat', 'link', 'tile', 'select', 'language'],
  'ht-benefits': ['heading', 'card', 'call', 'link', 'language', 'select'],
  'ht-for-providers': ['heading', 'call', 'link', 'language', 'select'],
};

for (const tag of tags) {
  describe(`the theme of ${tag}`, () => {
    const markup = `<${tag} state="OH"></${tag}>`;

    for (const part of parts[tag]) {
      it(`reaches the part ${part}, and the page styles it`, async () => {
        styleHost(`${tag}::part(${part}) { text-decoration-color: ${red}; }`);
        const {all} = await renderElement(markup);
        const found = all(`[part~=${part}]`);
        expect(found.length).to.be.above(0);
        for (const element of found) expect(style(element).textDecorationColor).to.equal(red);
      });
    }

    it('has no part that the documentation does not name', async () => {
      const {all} = await renderElement(markup);
      expect(parts[tag]).to.include.members([...new Set(all('[part]').flatMap(({part}) => [...part]))]);
    });

    const properties: readonly (readonly [string, string, string, string])[] = [
      ['--ht-color-text', red, '.ht', 'color'],
      ['--ht-color-surface', red, '.ht', 'backgroundColor'],
      ['--ht-color-accent', red, '.call:not(.danger)', 'backgroundColor'],
      ['--ht-color-on-accent', red, '.call:not(.danger)', 'color'],
      ['--ht-color-danger', red, '.danger', 'backgroundColor'],
      ['--ht-color-border', red, 'select', 'borderTopColor'],
      ['--ht-font-family', 'fantasy', '.ht', 'fontFamily'],
      ['--ht-radius', '3px', '.card, .call', 'borderTopLeftRadius'],
      ['--ht-space', '5px', '.ht', 'paddingTop'],
    ];
    for (const [property, value, selector, name] of properties) {
      it(`takes ${property} from the page`, async () => {
        styleHost(`html { ${property}: ${value}; }`);
        const {all} = await renderElement(markup);
        const computed = style(all(selector)[0]!) as unknown as Record<string, string>;
        expect(computed[name]).to.equal(value);
      });
    }

    it('is the font of the page where the page says nothing', async () => {
      styleHost('main { font-family: fantasy; }');
      const {one} = await renderElement(markup);
      expect(style(one('.ht')).fontFamily).to.equal('fantasy');
    });

    it('follows the colour scheme of the page', async () => {
      const surface = async () => style((await renderElement(markup)).one('.ht')).backgroundColor;
      styleHost('html { color-scheme: light; }');
      const light = await surface();
      styleHost('html { color-scheme: dark; }');
      expect(light).to.equal('rgb(255, 255, 255)');
      expect(await surface()).to.equal('rgb(16, 24, 27)');
    });

    it('follows the colour scheme of the part of the page it stands in', async () => {
      styleHost('main { color-scheme: dark; }');
      const {one} = await renderElement(markup);
      expect(style(one('.ht')).color).to.equal('rgb(232, 239, 240)');
    });
  });
}
