import {aTimeout, expect} from '@open-wc/testing';
import {benefits, hotlines, rights} from '../../src/catalog/catalog.js';
import {programs} from '../../src/catalog/programs.js';
import {HtElement} from '../../src/elements/ht-element.js';
import {resources} from '../../src/generated/resources.js';
import {listenToConsole} from '../support/console.js';
import {inspect, place, renderElement, tags} from '../support/render-element.js';

class BrokenElement extends HtElement {
  protected override renderContent(): unknown {
    throw new TypeError('A fault of ours');
  }
}
customElements.define('test-broken-element', BrokenElement);

const children = '<p>Call <a href="tel:911">911</a> or <a href="tel:+18883737888">1-888-373-7888</a></p>';
const twoNumbers = ['tel:911', 'tel:+18883737888'];

const isVisible = (element: Element) => element.getClientRects().length > 0;

/** Renders the element that cannot, and hears what it says. */
const renderBroken = async (content: string) => {
  const heard = listenToConsole();
  const element = place(`<test-broken-element>${content}</test-broken-element>`).firstElementChild as BrokenElement;
  await element.updateComplete;
  return {...inspect(element), heard};
};

describe('an element that cannot render', () => {
  it('shows the children that the embedder wrote', async () => {
    const {element} = await renderBroken(children);
    const links = [...element.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(twoNumbers);
    expect(links.every(isVisible)).to.be.true;
  });

  it('shows a plain sentence that the embedder wrote', async () => {
    const {element, all} = await renderBroken('Call 911.');
    expect(all<HTMLSlotElement>('slot')[0]!.assignedNodes()).to.deep.equal([element.firstChild]);
  });

  const withoutLinks = [
    ['no children', ''],
    ['nothing but white space and a comment', ' <!-- help -->\n'],
    ['nothing but lines in a script', '<script type="application/json">[]</script>'],
  ];

  for (const [what, content] of withoutLinks) {
    it(`shows 911 and the hotline where there is ${what}`, async () => {
      const {links, all, text} = await renderBroken(content!);
      expect(links()).to.deep.equal(twoNumbers);
      expect(all('a').every(isVisible)).to.be.true;
      expect(text()).to.include('911').and.to.include('1-888-373-7888');
    });
  }

  it('says once on the console who failed and why, and throws nothing at the page', async () => {
    const {heard} = await renderBroken(children);
    await aTimeout(0);
    expect(heard.errors.length).to.equal(1);
    expect(heard.errors[0]).to.include('<test-broken-element>').and.to.include('A fault of ours');
  });

  it('keeps its fallback through whatever the page does to it later', async () => {
    const {element, heard, links} = await renderBroken('');
    element.setAttribute('lang', 'es');
    element.setAttribute('languages', '');
    element.headingLevel = 4;
    element.requestUpdate();
    await element.updateComplete;
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await aTimeout(50);
    expect(links()).to.deep.equal(twoNumbers);
    expect(heard.errors.length).to.equal(1);
  });

  it('leaves the other elements of the page at work, in their own language', async () => {
    await renderBroken(children);
    const {text} = await renderElement('<ht-know-your-rights></ht-know-your-rights>');
    expect(text()).to.include('Your rights');
  });
});

describe('a broken record in the catalog', () => {
  const broken: Record<(typeof tags)[number], {readonly records: readonly unknown[]; readonly record: unknown; readonly attribute: string}> = {
    'ht-hotlines': {records: hotlines, record: {id: 'broken', group: 'crisis', schedules: []}, attribute: ''},
    'ht-know-your-rights': {records: rights, record: {id: 'broken', kind: 'right'}, attribute: ''},
    'ht-local-help': {records: hotlines, record: {id: 'nhth'}, attribute: ''},
    'ht-state-compensation': {records: programs, record: {state: 'OH', program: {}, filing_deadline: {}, phones: {}}, attribute: 'state="OH"'},
    'ht-benefits': {records: benefits, record: {id: 'broken', kind: 'program', eligible: ['no-such-case']}, attribute: ''},
    'ht-for-providers': {records: resources, record: undefined, attribute: ''},
  };

  for (const tag of tags) {
    const {records, record, attribute} = broken[tag];

    it(`leaves the fallback of ${tag}`, async () => {
      const list = records as unknown[];
      const heard = listenToConsole();
      list.unshift(record);
      try {
        const {element} = await renderElement(`<${tag} ${attribute}>${children}</${tag}>`);
        expect([...element.querySelectorAll('a')].every(isVisible)).to.be.true;
        expect(heard.errors.join()).to.include(`<${tag}> could not render`);
      } finally {
        list.shift();
      }
    });
  }

  it('takes no number from a person who is reading already', async () => {
    const list = rights as unknown[];
    const {element, links} = await renderElement('<ht-know-your-rights></ht-know-your-rights>');
    listenToConsole();
    list.unshift({id: 'broken', kind: 'right'});
    try {
      element.requestUpdate();
      await element.updateComplete;
      expect(links()).to.deep.equal(twoNumbers);
    } finally {
      list.shift();
    }
  });
});
