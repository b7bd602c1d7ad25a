import {expect} from '@open-wc/testing';
import type {HtElement} from '../../src/elements/ht-element.js';
import type {HtHelpPanel} from '../../src/elements/ht-help-panel.js';
import type {HtLocalHelp} from '../../src/elements/ht-local-help.js';
import type {HtStateCompensation} from '../../src/elements/ht-state-compensation.js';
import {listenToConsole} from '../support/console.js';
import {styleHost} from '../support/host-styles.js';
import {inventLanguage} from '../support/invented-language.js';
import {inspect, readable, renderElement, renderIn, until, type Rendered} from '../support/render-element.js';

const render = (attributes = '', content = '') =>
  renderElement<HtHelpPanel>(`<ht-help-panel ${attributes}>${content}</ht-help-panel>`);
type Panel = Rendered<HtHelpPanel>;

const nested = <T extends HtElement>({one}: Panel, tag: string) => inspect(one(tag) as T);
const isShown = (element: Element) => element.getClientRects().length > 0;
const titles = ({all}: Panel) => all('summary').map(({textContent}) => readable(textContent));

const titleOf: Readonly<Record<string, string>> = {
  'ht-know-your-rights': 'Your rights',
  'ht-state-compensation': 'Money for what the crime cost you',
  'ht-local-help': 'Help in your state',
};

const open = async <T extends HtElement = HtElement>(panel: Panel, tag: string) => {
  const index = titles(panel).indexOf(titleOf[tag]!);
  panel.all<HTMLDetailsElement>('details')[index]!.open = true;
  await until(() => panel.all(tag).length > 0, `${tag} is there`);
  const element = panel.one<T>(tag);
  await element.updateComplete;
  return inspect(element);
};

/** The panel asks the registry for the tags of its sections. */
const withoutTags = async (tags: readonly string[], run: () => Promise<void>) => {
  const {get} = customElements;
  customElements.get = function (this: CustomElementRegistry, tag: string) {
    return tags.includes(tag) ? undefined : get.call(this, tag);
  } as typeof get;
  try {
    await run();
  } finally {
    customElements.get = get;
  }
};

describe('ht-help-panel', () => {
  describe('where some of its elements are not registered', () => {
    it('shows the first two numbers itself where the hotlines are missing', async () => {
      await withoutTags(['ht-hotlines'], async () => {
        expect((await render()).links().slice(0, 2)).to.deep.equal(['tel:911', 'tel:+18883737888']);
      });
    });

    it('leaves out the section of an element that is missing, without a word', async () => {
      const all = titles(await render());
      expect(all).to.include('Your rights');
      await withoutTags(['ht-know-your-rights', 'ht-quick-exit'], async () => {
        const heard = listenToConsole();
        const panel = await render();
        expect(titles(panel)).to.deep.equal(all.filter((title) => title !== 'Your rights'));
        expect(panel.all('ht-quick-exit')).to.deep.equal([]);
        expect([...heard.warnings, ...heard.errors]).to.deep.equal([]);
      });
    });
  });

  it('has the way out first, then the hotlines, and both in view', async () => {
    const panel = await render();
    expect(panel.all('ht-quick-exit, .top, ht-hotlines, details').map(({className, localName}) => className || localName).slice(0, 3)).to.deep.equal([
      'rr-block ph-no-capture mp-no-track sentry-block fs-exclude',
      'top',
      'rr-block ph-no-capture mp-no-track sentry-block fs-exclude',
    ]);
    expect(isShown(nested(panel, 'ht-quick-exit').one('a'))).to.be.true;
    const calls = nested(panel, 'ht-hotlines').all('[part=call]').filter(isShown);
    expect(calls.slice(0, 2).map(({textContent}) => readable(textContent))).to.deep.equal(['Call 911', 'Call 1-888-373-7888']);
  });

  it('has a closed root in a closed root, and opens both for an audit', async () => {
    const panel = await render();
    expect([panel.element.shadowRoot, panel.one('ht-hotlines').shadowRoot]).to.deep.equal([null, null]);
    const audited = await render('inspectable');
    expect(audited.element.shadowRoot!.querySelector('ht-hotlines')!.shadowRoot!.querySelector('a')).to.be.an('HTMLAnchorElement');
  });

  it('says what is the same for all once: heading, language menu, first numbers, note on the translation', async () => {
    const panel = await renderIn<HtHelpPanel>('es', '<ht-help-panel></ht-help-panel>');
    panel.all<HTMLDetailsElement>('details').forEach((details) => (details.open = true));
    await until(() => panel.all('details > :last-child:not(summary)').length === titles(panel).length, 'all is open');
    const roots = [panel.root, ...panel.all<HtElement>('[lang]:not(.ht)').filter((element) => 'renderRoot' in element).map((element) => element.renderRoot)];
    const count = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter(isShown).length;
    expect(roots.length).to.be.above(3);
    expect({menus: count('.language'), notes: count('.note'), emergencies: count('.danger'), titles: count('.top > [part=heading]')}).to.deep.equal({
      menus: 1,
      notes: 1,
      emergencies: 1,
      titles: 1,
    });
  });

  describe('its sections', () => {
    it('are disclosures of the browser, closed, each with a heading that can be found while it is closed', async () => {
      const panel = await render();
      expect(panel.all<HTMLDetailsElement>('details').every(({open}) => !open)).to.be.true;
      expect(panel.all('summary > h3').every(isShown)).to.be.true;
      expect(titles(panel)).to.include.ordered.members(['Your rights', 'Money for what the crime cost you']);
    });

    it('cost nothing until somebody opens them, and stay as they were left', async () => {
      const panel = await render();
      expect(panel.all('ht-know-your-rights, ht-state-compensation')).to.deep.equal([]);
      const {element} = await open<HtStateCompensation>(panel, 'ht-state-compensation');
      panel.all<HTMLDetailsElement>('details').forEach((details) => (details.open = false));
      panel.element.requestUpdate();
      await panel.element.updateComplete;
      expect(panel.one('ht-state-compensation')).to.equal(element);
    });

    it('follow the order of the attribute, each once', async () => {
      expect(titles(await render('sections="state-compensation know-your-rights state-compensation"'))).to.deep.equal([
        'Money for what the crime cost you',
        'Your rights',
      ]);
      expect(titles(await render('sections="know-your-rights"'))).to.deep.equal(['Your rights']);
      expect(titles(await render('sections=""'))).to.deep.equal([]);
    });

    it('are all there for a name that it does not know, with one warning', async () => {
      const heard = listenToConsole();
      const panel = await render('sections="state-compensation constructor"');
      panel.element.requestUpdate();
      await panel.element.updateComplete;
      expect(titles(panel)).to.include.members(['Your rights', 'Money for what the crime cost you']);
      expect(heard.warnings.length).to.equal(1);
      expect(heard.warnings[0]).to.include('<ht-help-panel>').and.to.include('sections="state-compensation constructor"');
      for (const name of ['know-your-rights', 'state-compensation', 'local-help', 'benefits', 'for-providers']) expect(heard.warnings[0]).to.include(name);
    });

    it('have headings that go on below those of the panel', async () => {
      const panel = await render('heading-level="3"');
      const rights = await open(panel, 'ht-know-your-rights');
      const shown = (root: Rendered<HtElement>) => root.all('h1, h2, h3, h4, h5, h6').filter(isShown).map(({localName}) => localName);
      expect(shown(panel)[0]).to.equal('h3');
      expect(new Set(shown(panel).slice(1))).to.deep.equal(new Set(['h4']));
      expect(shown(nested(panel, 'ht-hotlines'))[0]).to.equal('h4');
      expect(new Set(shown(rights))).to.deep.equal(new Set(['h5', 'h6']));
    });
  });

  it('speaks one language: a choice in its menu reaches every element in it, and no other menu is there', async () => {
    const panel = await render('lang="en"');
    const rights = await open(panel, 'ht-know-your-rights');
    await panel.pick('.language select', 'es');
    for (const {language} of [panel, rights, nested(panel, 'ht-hotlines'), nested(panel, 'ht-quick-exit')]) {
      await until(() => language() === 'es', 'all of it is in Spanish');
    }
    expect(titles(panel)[0]).to.equal(readable(rights.one('.top').textContent));
  });

  it('stays in one language while the next one is on its way', async () => {
    const language = inventLanguage('pl');
    const panel = await render();
    await panel.pick('.language select', 'pl');
    expect([panel.language(), nested(panel, 'ht-hotlines').language()]).to.deep.equal(['en', 'en']);
    await language.arrive();
    await until(() => panel.language() === 'pl' && nested(panel, 'ht-hotlines').language() === 'pl', 'both are in Polish');
  });

  describe('its state', () => {
    it('is handed down, and follows a choice, which it tells on itself and to nobody else', async () => {
      const panel = await render('state="oh"');
      const states = await open<HtStateCompensation>(panel, 'ht-state-compensation');
      expect(states.text()).to.include('Ohio Victims of Crime Compensation Program');
      const outside = await renderElement<HtStateCompensation>('<ht-state-compensation state="CA"></ht-state-compensation>');
      const heard: string[] = [];
      const rise = () => heard.push('the page');
      document.addEventListener('ht-state-change', rise);
      panel.element.addEventListener('ht-state-change', (event) => heard.push((event as CustomEvent<{state: string}>).detail.state));
      await states.pick('.field select', 'TX');
      document.removeEventListener('ht-state-change', rise);
      expect(heard).to.deep.equal(['TX']);
      expect([panel.element.state, panel.element.getAttribute('state')]).to.deep.equal(['TX', 'oh']);
      expect([states.element.state, outside.element.state]).to.deep.equal(['TX', 'CA']);
    });

    it('is the same in each element in it that asks for one', async () => {
      const panel = await render();
      const states = await open<HtStateCompensation>(panel, 'ht-state-compensation');
      const help = await open<HtLocalHelp>(panel, 'ht-local-help');
      const outside = await renderElement<HtLocalHelp>('<ht-local-help></ht-local-help>');
      const choices = () => [states, help].map(({one}) => one<HTMLSelectElement>('.field select').value);
      await states.pick('.field select', 'TX');
      await Promise.all([panel, help].map(({element}) => element.updateComplete));
      expect(choices()).to.deep.equal(['TX', 'TX']);
      await help.pick('.field select', 'OH');
      await Promise.all([panel, states].map(({element}) => element.updateComplete));
      expect(choices()).to.deep.equal(['OH', 'OH']);
      expect(states.text()).to.include('Ohio Victims of Crime Compensation Program');
      expect([outside.element.state, outside.one<HTMLSelectElement>('.field select').value]).to.deep.equal(['', '']);
      expect((panel.one('ht-hotlines') as unknown as {state: string}).state, 'what stands above must not move').to.equal('');
      panel.element.state = 'CA';
      await panel.element.updateComplete;
      expect([states.element.state, (panel.one('ht-hotlines') as unknown as {state: string}).state]).to.deep.equal(['CA', 'CA']);
    });

    it('that it does not know warns once and counts as none', async () => {
      const heard = listenToConsole();
      const panel = await render('state="XX"');
      const states = await open<HtStateCompensation>(panel, 'ht-state-compensation');
      expect(states.element.state).to.equal('');
      expect(heard.warnings.length).to.equal(1);
      expect(heard.warnings[0]).to.include('<ht-help-panel>').and.to.include('state="XX"').and.to.include('OH');
    });

    it('takes any other kind of value without breaking', async () => {
      const heard = listenToConsole();
      const {element, one} = await render();
      for (const value of [null, undefined, 42, {}, []]) {
        element.state = value as unknown as string;
        element.sections = value as unknown as string;
        await element.updateComplete;
        expect(one('ht-hotlines')).to.exist;
      }
      expect(heard.errors).to.deep.equal([]);
    });
  });

  it('hands a partner’s lines to its hotlines', async () => {
    const panel = await render('local-lines="/our-lines.json"');
    expect((panel.one('ht-hotlines') as unknown as {localLines: unknown}).localLines).to.equal('/our-lines.json');
  });

  it('lets the page style the parts of the elements in it', async () => {
    styleHost('ht-help-panel::part(call), ht-help-panel::part(exit) { text-decoration-color: rgb(255, 0, 0); }');
    const panel = await render();
    for (const element of [nested(panel, 'ht-hotlines').all('[part=call]')[0]!, nested(panel, 'ht-quick-exit').one('[part=exit]')]) {
      expect(getComputedStyle(element).textDecorationColor).to.equal('rgb(255, 0, 0)');
    }
  });
});
