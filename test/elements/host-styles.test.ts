import {expect} from '@open-wc/testing';
import type {HtElement} from '../../src/elements/ht-element.js';
import {styleHost} from '../support/host-styles.js';
import {allTags, renderElement, tags, type Rendered} from '../support/render-element.js';

/** The elements with text of their own, without those that only a screen reader or a menu shows. */
const texts = ({all}: Rendered<HtElement>) =>
  all('.ht *').filter(
    (element) =>
      !element.closest('option, svg, .visually-hidden') &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
  );

const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

const hostile = `
  html { font-size: 62.5%; }
  main, main * {
    letter-spacing: 1em !important; word-spacing: 2em !important; text-transform: uppercase !important;
    visibility: hidden !important; line-height: 0 !important; text-indent: -999em !important; font-size: 1px !important;
    font-weight: 900 !important; font-style: italic !important; font-variant: small-caps !important; color: #fff !important;
    white-space: pre !important; text-align: right !important; text-shadow: 0 0 9px red !important; cursor: none !important;
    direction: rtl !important; pointer-events: none !important; user-select: none !important; word-break: break-all !important;
    opacity: 0 !important; filter: blur(9px) !important; list-style: square !important;
    clip-path: inset(50%) !important; transform: scale(0) !important; max-height: 0 !important; overflow: hidden !important;
    display: none !important; content-visibility: hidden !important;
  }
  main, main > div { display: block !important; opacity: 1 !important; filter: none !important; clip-path: none !important;
    transform: none !important; max-height: none !important; content-visibility: visible !important; }
  a, button, p, h2, h3, select, li, ul { display: none !important; color: red !important; }
`;

// What a reader would notice.
const looks = [
  ...['letterSpacing', 'wordSpacing', 'textTransform', 'visibility', 'lineHeight', 'textIndent', 'fontSize', 'fontWeight'],
  ...['fontStyle', 'fontVariantCaps', 'color', 'whiteSpace', 'textAlign', 'textShadow', 'cursor', 'direction', 'pointerEvents'],
  ...['wordBreak', 'opacity', 'listStyleType', 'userSelect', 'display'],
] as const;

const look = (rendered: Rendered<HtElement>) =>
  [rendered.one('.ht'), ...texts(rendered)].flatMap((element, index) => {
    const style = getComputedStyle(element) as unknown as Record<string, string>;
    return looks.map((name) => `${index} ${element.localName} ${name}: ${style[name]}`);
  });

for (const tag of allTags) {
  const hasFacts = (tags as readonly string[]).includes(tag);

  describe(`on any page, ${tag}`, () => {
    const markup = `<${tag} state="OH"></${tag}>`;

    it('looks the same under a hostile style sheet', async () => {
      const calm = look(await renderElement(markup));
      styleHost(hostile);
      const changed = look(await renderElement(markup)).filter((line, index) => line !== calm[index]);
      expect(calm.length).to.be.above(hasFacts ? 200 : 80);
      expect(changed).to.deep.equal([]);
    });

    it('is on screen and can be tapped under a hostile style sheet', async () => {
      styleHost(hostile);
      const {element, all} = await renderElement(markup);
      expect(getComputedStyle(element).display).to.equal('flow-root');
      const [first] = all('a, summary');
      // In a panel the first one is further down.
      first!.scrollIntoView({block: 'center'});
      const {width, height, x, y} = first!.getBoundingClientRect();
      expect(width, 'width').to.be.above(100);
      expect(height, 'height').to.be.at.least(44);
      const root = first!.getRootNode() as ShadowRoot;
      const hit = root.elementFromPoint(x + width / 2, y + height / 2);
      expect(first!.contains(hit), `${hit?.localName} takes the tap`).to.be.true;
    });

    it('is not shown under a hostile style sheet while it is hidden', async () => {
      styleHost(`main * { display: block !important; }`);
      const {element} = await renderElement(`<${tag} hidden></${tag}>`);
      expect(element.getClientRects().length).to.equal(0);
    });

    it('has no text under 16 px where the page makes its rem small, but for the letters on the map', async () => {
      styleHost('html { font-size: 62.5%; }');
      for (const element of texts(await renderElement(markup))) {
        const least = element.closest('.tile') ? 12 : 16;
        expect(sizeOf(element), element.outerHTML).to.be.at.least(least);
      }
    });

    it('grows with the setting of the reader', async () => {
      const normal = texts(await renderElement(markup)).map(sizeOf);
      styleHost('html { font-size: 32px; }');
      const large = texts(await renderElement(markup)).map(sizeOf);
      expect(large.length).to.equal(normal.length);
      // A narrow column, counted in letters, may have smaller headings; nobody's text may stay small.
      normal.forEach((size, index) => expect(large[index]! / size, `text ${index}`).to.be.within(1.7, 2.3));
    });

    it('leaves the page as it was', async () => {
      const before = document.head.innerHTML;
      const adopted = document.adoptedStyleSheets.length;
      await renderElement(markup);
      expect(document.head.innerHTML).to.equal(before);
      expect(document.adoptedStyleSheets.length).to.equal(adopted);
    });
  });
}
