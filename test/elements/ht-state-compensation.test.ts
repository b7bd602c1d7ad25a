import {expect} from '@open-wc/testing';
import {stateNames} from '../../src/catalog/catalog.js';
import {programs} from '../../src/catalog/programs.js';
import type {HtStateCompensation} from '../../src/elements/ht-state-compensation.js';
import type {HtStateChangeEvent} from '../../src/events.js';
import {listenToConsole} from '../support/console.js';
import {readable, renderElement, renderIn, type Rendered} from '../support/render-element.js';

const render = (attributes = '') =>
  renderElement<HtStateCompensation>(`<ht-state-compensation ${attributes}></ht-state-compensation>`);
type States = Rendered<HtStateCompensation>;

const list = '.field select';
const listed = ({one}: States) => one<HTMLSelectElement>(list).value;
const onMap = ({all}: States) => all<HTMLInputElement>('.tile :checked').map(({value}) => value);
const options = ({all}: States) => all<HTMLOptionElement>(`${list} option`).slice(1);

const tapTile = async ({element, one}: States, state: string) => {
  one(`.tile [value=${state}]`).click();
  await element.updateComplete;
};

describe('ht-state-compensation', () => {
  describe('as the page and its trackers see it', () => {
    it('fires one plain event on itself for each choice, and none that rises to the page', async () => {
      const states = await render();
      const heard: HtStateChangeEvent[] = [];
      const risen: string[] = [];
      const rise = ({type}: Event) => risen.push(type);
      states.element.addEventListener('ht-state-change', (event) => heard.push(event as HtStateChangeEvent));
      for (const type of ['ht-state-change', 'change']) document.addEventListener(type, rise);
      await states.pick(list, 'TX');
      await tapTile(states, 'CA');
      await states.pick(list, '');
      for (const type of ['ht-state-change', 'change']) document.removeEventListener(type, rise);
      expect(heard.map(({detail}) => detail)).to.deep.equal([{state: 'TX'}, {state: 'CA'}, {state: ''}]);
      for (const {bubbles, composed} of heard) expect([bubbles, composed]).to.deep.equal([false, false]);
      expect(risen).to.deep.equal([]);
    });

    it('fires nothing when the page itself sets the state', async () => {
      const {element} = await render('state="OH"');
      let events = 0;
      element.addEventListener('ht-state-change', () => events++);
      element.setAttribute('state', 'TX');
      await element.updateComplete;
      element.state = 'CA';
      await element.updateComplete;
      expect(events).to.equal(0);
    });

    it('stores a choice nowhere: not in the page, its address, its history or its storage', async () => {
      const states = await render('state="OH"');
      const traces = () => [
        states.element.outerHTML,
        document.documentElement.cloneNode(false),
        location.href,
        history.length,
        JSON.stringify(history.state),
        document.cookie,
        JSON.stringify({...localStorage, ...sessionStorage}),
        document.title,
      ];
      const before = traces();
      await tapTile(states, 'CA');
      await states.pick(list, 'TX');
      expect(states.text()).to.include('Texas');
      expect(String(traces())).to.equal(String(before));
    });

    it('forgets the choice with the page: a new element starts anew', async () => {
      await (await render()).pick(list, 'TX');
      expect((await render()).element.state).to.equal('');
    });
  });

  describe('with a state it does not know', () => {
    for (const [attributes, why] of [['state="XX"', 'on its own'], ['state="XX" fixed', 'even where it is fixed'], ['state="."', 'a gap on the map']]) {
      it(`warns once and leaves the choice open (${why})`, async () => {
        const heard = listenToConsole();
        const states = await render(attributes);
        states.element.requestUpdate();
        await states.element.updateComplete;
        heard.stop();
        expect([listed(states), onMap(states)]).to.deep.equal(['', []]);
        expect(states.all('article')).to.deep.equal([]);
        expect(heard.warnings.length).to.equal(1);
        expect(heard.warnings[0]).to.include('<ht-state-compensation>').and.to.include(attributes!.split(' ')[0]);
        for (const {state} of programs) expect(heard.warnings[0]).to.include(state);
      });
    }

    it('still lets a person choose', async () => {
      listenToConsole();
      const states = await render('state="XX"');
      await states.pick(list, 'OH');
      expect(states.text()).to.include('Ohio Victims of Crime Compensation Program');
    });

    it('takes any other kind of value without breaking', async () => {
      const heard = listenToConsole();
      const {element, one} = await render('state="OH"');
      for (const value of [null, undefined, 42, {}, []]) {
        element.state = value as unknown as string;
        await element.updateComplete;
        expect(one<HTMLSelectElement>(list).value, String(value)).to.equal('');
      }
      expect(heard.errors).to.deep.equal([]);
    });
  });

  describe('the list', () => {
    for (const locale of ['en', 'es']) {
      it(`has all 56, in the order of language ${locale}, after an invitation to choose`, async () => {
        const states = await renderIn<HtStateCompensation>(locale, '<ht-state-compensation></ht-state-compensation>');
        const names = options(states).map(({text}) => text);
        expect(options(states).map(({value}) => value)).to.have.members(programs.map(({state}) => state));
        expect(names).to.deep.equal([...names].sort(new Intl.Collator(locale).compare));
        expect(names.every((name) => name.length > 3), names.join()).to.be.true;
        expect(states.all<HTMLOptionElement>(`${list} option`)[0]!.value).to.equal('');
        expect(listed(states)).to.equal('');
      });
    }

    it('has Spanish names in Spanish', async () => {
      const states = await renderIn<HtStateCompensation>('es', '<ht-state-compensation></ht-state-compensation>');
      const names = options(states).map(({text}) => text);
      expect(names).to.include.members(['Nueva York', 'Luisiana', 'Hawái', 'Carolina del Norte', 'Islas Vírgenes de EE. UU.']);
      expect(names).not.to.include('New York');
    });
  });

  describe('the map', () => {
    it('has 56 tiles; the eye sees a code, a screen reader hears the name', async () => {
      const {all, one} = await render();
      const tiles = all<HTMLInputElement>('.tile input');
      expect(tiles.length).to.equal(56);
      for (const tile of tiles) {
        expect(tile.getAttribute('aria-label'), tile.value).to.equal(stateNames[tile.value]);
        expect(readable(tile.nextElementSibling!.textContent)).to.equal(tile.value);
        expect(tile.nextElementSibling!.getAttribute('aria-hidden')).to.equal('true');
      }
      expect(one('fieldset').firstElementChild!.localName, 'what names the group').to.equal('legend');
    });

    it('speaks the language of the element', async () => {
      const {one} = await renderIn('es', '<ht-state-compensation></ht-state-compensation>');
      expect(one('.tile [value=NY]').getAttribute('aria-label')).to.equal('Nueva York');
      expect(one('.tile:has([value=NY])').title).to.equal('Nueva York');
    });
  });

  describe('a choice', () => {
    it('is the same on both: from the list to the map, from the map to the list, and back to none', async () => {
      const states = await render();
      for (const state of ['TX', 'AS', 'PR']) {
        await states.pick(list, state);
        expect([listed(states), onMap(states), states.element.state]).to.deep.equal([state, [state], state]);
      }
      for (const state of ['OH', 'AK', 'VI']) {
        await tapTile(states, state);
        expect([listed(states), onMap(states), states.element.state]).to.deep.equal([state, [state], state]);
      }
      await states.pick(list, '');
      expect([listed(states), onMap(states), states.element.state]).to.deep.equal(['', [], '']);
      expect(states.all('.finder .card')).to.deep.equal([]);
    });

    it('follows the page when that sets another state afterwards', async () => {
      const states = await render('state="OH"');
      await states.pick(list, 'TX');
      states.element.state = 'ca';
      await states.element.updateComplete;
      expect([listed(states), onMap(states)]).to.deep.equal(['CA', ['CA']]);
    });

    it('gives way at once when the page puts it back', async () => {
      const states = await render('state="OH"');
      states.element.addEventListener('ht-state-change', () => (states.element.state = 'OH'));
      await states.pick(list, 'TX');
      expect([listed(states), onMap(states)]).to.deep.equal(['OH', ['OH']]);
      await tapTile(states, 'CA');
      expect([listed(states), onMap(states)]).to.deep.equal(['OH', ['OH']]);
    });

    it('is told to a screen reader, politely, by name', async () => {
      const states = await render();
      expect(readable(states.one('output').textContent)).to.equal('');
      await states.pick(list, 'OH');
      expect(readable(states.one('output').textContent)).to.include('Ohio');
    });

    it('of one element leaves another alone', async () => {
      const [first, second] = [await render(), await render('state="OH"')];
      await tapTile(first, 'TX');
      expect(onMap(second)).to.deep.equal(['OH']);
    });
  });

  describe('preset by the page', () => {
    for (const state of ['OH', 'oh', ' Oh ']) {
      it(`shows the program of state="${state}" and keeps the attribute as it is`, async () => {
        const states = await render(`state="${state}"`);
        expect([listed(states), onMap(states)]).to.deep.equal(['OH', ['OH']]);
        expect(states.text()).to.include('Ohio Victims of Crime Compensation Program');
        expect(states.element.getAttribute('state')).to.equal(state);
      });
    }

    it('shows no chooser where it is fixed', async () => {
      const {all, text} = await render('state="oh" fixed');
      expect(all('.chooser, .tile, .field')).to.deep.equal([]);
      expect(text()).to.include('Ohio Victims of Crime Compensation Program');
      expect(text()).not.to.include('Choose');
    });
  });

  it('names VictimConnect as help with the claim, whatever is chosen', async () => {
    for (const attributes of ['', 'state="OH"', 'state="AS"', 'state="OH" fixed']) {
      const {links, text} = await render(attributes);
      expect(text(), attributes).to.include('VictimConnect');
      expect(links(), attributes).to.include('tel:+18554842846');
    }
  });
});
