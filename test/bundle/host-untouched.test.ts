import {expect} from '@open-wc/testing';
import {allThree, closePages, hasFirstNumbers, openPage, pick, script, type HostPage} from './host-page.js';

const hostPart = `<style>
    html { overflow-y: scroll }
    body { font: 17px/1.4 serif; color: #333 }
    p { margin: 7px }
    a { color: purple }
  </style>
  <main id="theirs"><h2>Their heading</h2><p>Their paragraph with <a href="#x">a link</a>.</p>
  <ul class="card"><li class="button call">Their item</li></ul><select><option>One</option></select></main>`;

/** All that the page's own elements look like, and where they stand. */
const looksOf = ({document, window}: HostPage) =>
  [...document.querySelectorAll('html, body, #theirs, #theirs *')].map((element) => {
    const style = window.getComputedStyle(element);
    const {x, y, width} = element.getBoundingClientRect();
    // The page as a whole grows with what is put into it.
    const grows = element.matches('html, body') ? /^(height|block-size|perspective-origin|transform-origin)$/ : /^$/;
    return {
      element: element.localName,
      place: [x, y, width],
      style: [...style].filter((name) => !grows.test(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`),
    };
  });

describe('the host page', () => {
  afterEach(closePages);

  it('gets no new names in its window but those that Lit leaves', async () => {
    const {window, heard} = await openPage(allThree + script);
    const added = Object.getOwnPropertyNames(window).filter((name) => !heard.globals.includes(name));
    // By them Lit's development build warns of two copies, and decorators find their fields. They hold version
    // numbers and nothing of ours.
    const lits = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
    expect(added.filter((name) => !lits.includes(name))).to.deep.equal([]);
    expect(added.length, 'the comparison sees what is added').to.be.greaterThan(0);
  });

  it('keeps its built-in objects', async () => {
    const names = ['Object', 'Array', 'String', 'Element', 'HTMLElement', 'Node', 'Document', 'EventTarget', 'History', 'Storage'] as const;
    const functionsOf = ({window}: HostPage) =>
      names.flatMap((name) => {
        const {prototype} = (window as unknown as Record<string, {prototype: object}>)[name]!;
        return Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(
          ([key, {value, get}]) => `${name}.${key}: ${typeof value === 'function' ? value : get}`,
        );
      });
    const blank = functionsOf(await openPage('<p>Blank</p>'));
    expect(functionsOf(await openPage(allThree + script))).to.deep.equal(blank);
  });

  it('keeps its own looks and places', async () => {
    const before = looksOf(await openPage(hostPart));
    const page = await openPage(`${hostPart}${allThree}${script}`);
    expect(hasFirstNumbers(page.root('ht-hotlines'))).to.be.true;
    expect(looksOf(page)).to.deep.equal(before);
  });

  it('gets no style sheet, no script and no element from us', async () => {
    const {document, root, one} = await openPage(`${hostPart}${allThree}${script}`);
    const count = () => [document.querySelectorAll('*').length, document.styleSheets.length, document.adoptedStyleSheets.length];
    pick(root('ht-state-compensation').querySelector('.chooser select')!, 'OH');
    await one('ht-state-compensation').updateComplete;
    const plain = await openPage(`${hostPart}${allThree}<script></script>`);
    expect(count()).to.deep.equal([
      plain.document.querySelectorAll('*').length,
      plain.document.styleSheets.length,
      0,
    ]);
  });
});
