import {expect} from '@open-wc/testing';
import type {HtLocalHelp} from '../../src/elements/ht-local-help.js';
import type {HtStateChangeEvent} from '../../src/events.js';
import {listenToConsole} from '../support/console.js';
import {readable, renderElement, renderIn, type Rendered} from '../support/render-element.js';

const render = (attributes = '') => renderElement<HtLocalHelp>(`<ht-local-help ${attributes}></ht-local-help>`);
type Help = Rendered<HtLocalHelp>;

const sections = ({all}: Help) => all('.finder .section');
const titles = (help: Help) => sections(help).map((section) => readable(section.querySelector('[part=heading]')!.textContent));
const cards = (section: Element) => [...section.querySelectorAll<HTMLElement>('.card')];
const cardOf = ({all}: Help, name: string) => all('.finder .card').find(({textContent}) => textContent!.includes(name))!;
const words = (card: Element) => readable(card.textContent);

describe('ht-local-help', () => {
  describe('in its order', () => {
    it('shows the trafficking line, then lawyers, then lines against violence', async () => {
      expect(titles(await render('state="MN"'))).to.deep.equal(['If you were trafficked', 'Free lawyers', 'If someone hurt you at home or in a sexual way']);
    });

    it('shows the portal before the offices', async () => {
      const help = await render('state="CA"');
      expect(words(cards(sections(help)[1]!)[0]!)).to.include('LawHelpCA.org').and.to.include('This website helps');
    });

    it('shows only the kinds that the page asks for, in the same order', async () => {
      expect(titles(await render('state="MN" kinds="violence  lawyers"')).length).to.equal(2);
      expect(titles(await render('state="MN" kinds="trafficking"'))).to.deep.equal(['If you were trafficked']);
    });

    it('warns once about a kind it does not know and shows all', async () => {
      const heard = listenToConsole();
      const help = await render('state="MN" kinds="lawyers shelters"');
      help.element.requestUpdate();
      await help.element.updateComplete;
      heard.stop();
      expect(titles(help).length).to.equal(3);
      expect(heard.warnings.length).to.equal(1);
      expect(heard.warnings[0]).to.include('kinds="lawyers shelters"').and.to.include('trafficking, lawyers, violence');
    });
  });

  it('never shows a line that nobody vouches for', async () => {
    expect((await render('state="ND"')).text()).not.to.include('701-526-4863');
    expect((await render('state="AL"')).links()).not.to.include('tel:+18009910948');
  });

  it('offers a website as the main button only where it is what helps', async () => {
    const button = (help: Help, name: string) => cardOf(help, name).querySelector('[part=link]')!.className;
    expect(button(await render('state="CA"'), 'LawHelpCA.org')).to.include('call');
    expect(button(await render('state="TX"'), 'Lone Star Legal Aid')).not.to.include('call');
  });

  it('keeps the official finders on the page, whatever is chosen', async () => {
    for (const attributes of ['', 'state="OH"', 'state="OH" fixed']) {
      const {links} = await render(attributes);
      expect(links().filter((link) => /lsc\.gov|ovc\.ojp\.gov/.test(link)).length, attributes).to.be.above(1);
    }
  });

  it('tells of a choice on itself alone, and says it to a screen reader', async () => {
    const help = await render();
    const heard: HtStateChangeEvent[] = [];
    help.element.addEventListener('ht-state-change', (event) => heard.push(event as HtStateChangeEvent));
    await help.pick('.field select', 'TX');
    expect(heard.map(({detail, bubbles}) => [detail.state, bubbles])).to.deep.equal([['TX', false]]);
    expect(readable(help.one('output').textContent)).to.equal('This list is for Texas.');
  });

  it('has no chooser where the state is fixed', async () => {
    const {all, text} = await render('state="tx" fixed');
    expect(all('.chooser')).to.deep.equal([]);
    expect(text()).to.include('Lone Star Legal Aid');
  });

  it('speaks Spanish, and leaves the names as they are on the phone bill', async () => {
    const help = await renderIn<HtLocalHelp>('es', '<ht-local-help state="OH"></ht-local-help>');
    expect(titles(help)[1]).to.equal('Abogados gratis');
    expect(cardOf(help, 'Ohio Legal Help').querySelector('[part=heading] [lang]')!.getAttribute('lang')).to.equal('en');
  });
});
