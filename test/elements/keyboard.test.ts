import {expect} from '@open-wc/testing';
import type {HtElement} from '../../src/elements/ht-element.js';
import type {HtStateCompensation} from '../../src/elements/ht-state-compensation.js';
import {press, pressBack} from '../support/keyboard.js';
import {allTags, inspect, listArrived, place, readable, renderElement, until, type Rendered} from '../support/render-element.js';

const isOurs = (element: Element | null): element is HtElement => element !== null && 'renderRoot' in element;

/** What has the focus, through the roots of the elements in a panel. */
const focused = ({root}: Rendered<HtElement>): HTMLElement | null => {
  const element = root.activeElement as HTMLElement | null;
  return isOurs(element) ? focused(inspect(element)) : element;
};

/** Everything in an element and in those that are in it, in reading order. */
const everything = ({all}: Rendered<HtElement>): HTMLElement[] =>
  all('*').flatMap((element) => (isOurs(element) ? everything(inspect(element)) : element));

/** An element between two plain buttons, so that the way in and out is seen. */
const renderBetween = async (tag: string, attributes: string) => {
  const frame = place(`<button>Before</button><${tag} ${attributes}></${tag}><button>After</button>`);
  const [before, element, after] = [...frame.children] as [HTMLElement, HtElement, HTMLElement];
  await element.updateComplete;
  await listArrived(element);
  return {before, after, rendered: inspect(element)};
};

const nameOf = (control: Element) =>
  control.matches('.tile *') ? 'the map' : `${control.localName} ${readable(control.getAttribute('href') ?? control.textContent).slice(0, 60)}`;

/** What a keyboard has to stop at, in reading order; the map is one stop. */
const controls = (rendered: Rendered<HtElement>) => {
  const names = everything(rendered)
    .filter((element) => element.matches('a, summary, select, input') && element.getClientRects().length)
    .map(nameOf);
  return names.filter((name, index) => name !== 'the map' || names.indexOf(name) === index);
};

const cases: [string, string][] = [
  ['ht-hotlines', ''],
  ['ht-hotlines', 'layout="compact"'],
  ['ht-know-your-rights', ''],
  ['ht-local-help', 'state="OH"'],
  ['ht-state-compensation', ''],
  ['ht-state-compensation', 'state="OH"'],
  ['ht-state-compensation', 'state="OH" fixed'],
  ['ht-benefits', ''],
  ['ht-for-providers', ''],
  ['ht-quick-exit', ''],
  ['ht-help-panel', ''],
];

for (const [tag, attributes] of cases) {
  describe(`with the keyboard alone, ${tag} ${attributes}`, function () {
    // A key press is a round trip to the test runner; a list of all lines has more than sixty stops.
    this.timeout(60_000);

    it('is reached whole, in reading order, with a focus ring at every stop, and is left again', async () => {
      const {before, after, rendered} = await renderBetween(tag, attributes);
      const stops: string[] = [];
      const unseen: string[] = [];
      before.focus();
      await press('Tab');
      for (let stop = focused(rendered); stop; stop = focused(rendered)) {
        stops.push(nameOf(stop));
        const {outlineStyle, outlineWidth} = getComputedStyle(stop.closest('.tile') ?? stop);
        if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) unseen.push(nameOf(stop));
        if (stops.length > 150) throw new Error('The focus does not come out again');
        await press('Tab');
      }
      expect(stops).to.deep.equal(controls(rendered));
      expect(unseen, 'stops without a focus ring').to.deep.equal([]);
      expect(document.activeElement, 'the next stop').to.equal(after);
    });
  });
}

describe('with the keyboard, backwards', () => {
  for (const tag of allTags) {
    it(`${tag} is left to where it was entered`, async () => {
      const {before, rendered} = await renderBetween(tag, '');
      before.focus();
      await press('Tab');
      expect(focused(rendered)).not.to.equal(null);
      await pressBack();
      expect(document.activeElement).to.equal(before);
    });
  }
});

describe('with the keyboard on the disclosures', () => {
  it('Enter and Space open and close the law behind a right', async () => {
    const {all} = await renderElement('<ht-know-your-rights></ht-know-your-rights>');
    const [details] = all<HTMLDetailsElement>('details');
    details!.querySelector('summary')!.focus();
    await press('Enter');
    expect(details!.open).to.be.true;
    await press(' ');
    expect(details!.open).to.be.false;
  });
});

describe('with the keyboard on the list of states', () => {
  it('a letter chooses a state', async () => {
    const rendered = await renderElement<HtStateCompensation>('<ht-state-compensation></ht-state-compensation>');
    rendered.one('.field select').focus();
    await press('o');
    await until(() => rendered.element.state === 'OH', 'Ohio is chosen');
    await rendered.element.updateComplete;
    expect(rendered.text()).to.include('Ohio Victims of Crime Compensation Program');
  });
});

describe('with the keyboard on the map', () => {
  const render = () => renderElement<HtStateCompensation>('<ht-state-compensation state="OH"></ht-state-compensation>');
  const checked = ({all}: Rendered<HtElement>) => all<HTMLInputElement>('.tile :checked').map(({value}) => value);

  const ways: [string, string][] = [
    ['ArrowLeft', 'IN'],
    ['ArrowRight', 'PA'],
    ['ArrowUp', 'MI'],
    ['ArrowDown', 'VA'],
  ];
  for (const [key, state] of ways) {
    it(`${key} chooses the neighbour that lies there, and takes the focus to it`, async () => {
      const rendered = await render();
      rendered.one('.tile :checked').focus();
      await press(key);
      await rendered.element.updateComplete;
      expect((focused(rendered) as HTMLInputElement).value).to.equal(state);
      expect(checked(rendered)).to.deep.equal([state]);
      expect(rendered.one<HTMLSelectElement>('.field select').value).to.equal(state);
      expect(rendered.element.state).to.equal(state);
    });
  }

  it('an arrow at the edge leaves everything as it is', async () => {
    const rendered = await render();
    rendered.element.state = 'ME';
    await rendered.element.updateComplete;
    rendered.one('.tile :checked').focus();
    const scrolled = scrollY;
    await press('ArrowRight');
    await press('ArrowUp');
    expect(checked(rendered)).to.deep.equal(['ME']);
    expect(scrollY).to.equal(scrolled);
  });

  it('Space chooses the first state where none is chosen', async () => {
    const {before, rendered} = await renderBetween('ht-state-compensation', '');
    before.focus();
    for (let i = 0; i < 20 && !focused(rendered)?.matches('.tile input'); i++) await press('Tab');
    await press(' ');
    await rendered.element.updateComplete;
    expect(checked(rendered)).to.deep.equal([(focused(rendered) as HTMLInputElement).value]);
  });

  it('letters and modified arrows stay with the browser', async () => {
    const {one} = await render();
    const keys: KeyboardEventInit[] = [{key: 'a'}, {key: 'Tab'}, {key: 'ArrowLeft', altKey: true}, {key: 'ArrowUp', ctrlKey: true}, {key: 'ArrowDown', metaKey: true}];
    for (const key of keys) {
      const event = new KeyboardEvent('keydown', {...key, bubbles: true, cancelable: true});
      one('.tile :checked').dispatchEvent(event);
      expect(event.defaultPrevented, JSON.stringify(key)).to.be.false;
    }
    expect(one<HTMLInputElement>('.tile :checked').value).to.equal('OH');
  });
});
