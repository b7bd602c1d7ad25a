import {expect} from '@open-wc/testing';
import type {HtElement} from '../../src/elements/ht-element.js';
import {findAxeViolations} from '../support/axe.js';
import {styleHost} from '../support/host-styles.js';
import {allTags, readable, renderElement, renderIn, until, type Rendered} from '../support/render-element.js';

/** Opens every disclosure, and waits for what a panel fetches behind it. */
const open = async ({all}: Rendered<HtElement>): Promise<void> => {
  const closed = all<HTMLDetailsElement>('details:not([open])');
  closed.forEach((details) => (details.open = true));
  await until(() => closed.every(({childElementCount}) => childElementCount > 1), 'all is open');
  for (const element of all<HtElement>('details > *')) await element.updateComplete;
};

/** Each state in which a person may meet an element. */
const states: [string, string][] = [
  ['ht-hotlines', ''],
  ['ht-hotlines', 'layout="compact"'],
  ['ht-know-your-rights', ''],
  ['ht-local-help', ''],
  ['ht-local-help', 'state="OH"'],
  ['ht-local-help', 'state="MN" fixed'],
  ['ht-state-compensation', ''],
  ['ht-state-compensation', 'state="OH"'],
  ['ht-state-compensation', 'state="AS"'],
  ['ht-state-compensation', 'state="CA" fixed'],
  ['ht-benefits', ''],
  ['ht-for-providers', ''],
  ['ht-quick-exit', ''],
  ['ht-quick-exit', 'no-shortcut'],
  ['ht-help-panel', ''],
  ['ht-help-panel', 'state="OH"'],
];

describe('axe, with every rule on, finds nothing', () => {
  for (const [tag, attributes] of states) {
    for (const locale of ['en', 'es']) {
      for (const scheme of ['light', 'dark']) {
        it(`in ${tag} ${attributes}, language ${locale}, ${scheme}`, async () => {
          // Colours too: without any, axe takes the dark page for white.
          styleHost(`html { color-scheme: ${scheme}; } body { background: light-dark(#fff, #10181b); color: light-dark(#000, #fff); }`);
          const rendered = await renderIn(locale, `<${tag} inspectable ${attributes}></${tag}>`);
          await open(rendered);
          expect(await findAxeViolations(rendered.element)).to.deep.equal([]);
        });
      }
    }
  }

  it('in all on one page', async () => {
    const {element} = await renderElement(allTags.map((tag) => `<${tag} inspectable></${tag}>`).join(''));
    expect(await findAxeViolations(element)).to.deep.equal([]);
  });
});

describe('axe as we ask it', () => {
  it('sees into the element: a fault in there is found', async () => {
    const {element, one} = await renderElement('<ht-state-compensation inspectable></ht-state-compensation>');
    one('.field > span').remove();
    one('.call.danger').style.color = '#a33';
    const found = (await findAxeViolations(element)).map((violation) => violation.split(':')[0]);
    expect(found).to.include.members(['select-name', 'color-contrast']);
  });

  it('refuses an element that it cannot see into', async () => {
    const {element} = await renderElement('<ht-hotlines></ht-hotlines>');
    let refusal = '';
    await findAxeViolations(element).catch((error: Error) => (refusal = error.message));
    expect(refusal).to.include('inspectable');
  });
});

for (const [tag, attributes] of states) {
  describe(`for a screen reader, ${tag} ${attributes}`, () => {
    const render = () => renderElement(`<${tag} ${attributes}></${tag}>`);

    it('has a name on every control, a different one for each list, and no icon without a word', async () => {
      const {all} = await render();
      for (const control of all<HTMLInputElement & HTMLSelectElement>('a, summary, select, input')) {
        const label = control.ariaLabel ?? [...(control.labels ?? [control])].map(({textContent}) => textContent).join(' ');
        expect(readable(label).length, control.outerHTML).to.be.above(1);
      }
      for (const icon of all('svg')) {
        expect(icon.getAttribute('aria-hidden')).to.equal('true');
        expect(readable(icon.parentElement!.textContent)).not.to.equal('');
      }
    });

    it('repeats no id, since it has none', async () => {
      expect((await render()).all('[id]')).to.deep.equal([]);
    });

    it('sets nothing on the keyboard: no tabindex, no accesskey, no autofocus', async () => {
      expect((await render()).all('[tabindex], [accesskey], [autofocus]')).to.deep.equal([]);
    });
  });
}

describe('names that stay as they are', () => {
  it('are marked as English in another language, so that they are read aloud as English', async () => {
    const rights = await renderIn('es', '<ht-know-your-rights></ht-know-your-rights>');
    for (const law of rights.all('.laws li')) expect(law.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
    const state = await renderIn('es', '<ht-state-compensation state="OH"></ht-state-compensation>');
    expect(state.one('.finder [part=heading] [lang]').lang).to.equal('en');
    const benefits = await renderIn('es', '<ht-benefits></ht-benefits>');
    for (const name of benefits.all('.card > [part=heading] > span')) expect(name.lang).to.equal('en');
  });
});
