import {expect} from '@open-wc/testing';
import {stateNames} from '../../src/catalog/catalog.js';
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
const callLinks = (card: Element) => [...card.querySelectorAll<HTMLAnchorElement>('[part=call]')].map((link) => link.getAttribute('href'));

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

  describe('says who answers', () => {
    it('in words before the button where it is the police, and never first', async () => {
      for (const state of ['AL', 'FL', 'OH', 'OK', 'PA', 'UT']) {
        const help = await render(`state="${state}" kinds="trafficking"`);
        const [first, ...others] = cards(sections(help)[0]!);
        expect(callLinks(first!), state).to.deep.equal(['tel:+18883737888']);
        const police = others.find((card) => words(card).includes('Police answer this line'))!;
        const text = police.querySelector('p')!;
        const button = police.querySelector('[part=call]')!;
        expect(text.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING, state).to.be.above(0);
      }
    });

    it('where it is the police and helpers together, or a line for children', async () => {
      expect(words(cardOf(await render('state="TN"'), 'Tennessee Human Trafficking Hotline'))).to.include('share this line');
      expect(words(cardOf(await render('state="KY"'), 'Kentucky Child Protection'))).to.include('Only for children and teens');
    });

    it('and names the national hotline as a plain fact where the state has no line for survivors', async () => {
      for (const state of ['AS', 'WY', 'OH', 'CT']) {
        const help = await render(`state="${state}"`);
        expect(words(cards(sections(help)[0]!)[0]!), state).to.include(`no trafficking line in ${stateNames[state]} that is only for survivors`);
      }
      expect((await render('state="CO"')).text()).not.to.include('only for survivors');
    });
  });

  it('shows an unproven number small, as an office number, with no call button', async () => {
    const card = cardOf(await render('state="CA"'), 'Bay Area Legal Aid');
    expect(words(card)).to.include('Office number: 1-510-663-4755');
    expect(callLinks(card)).to.deep.equal([]);
    expect(card.querySelector('.fine a')!.getAttribute('href')).to.equal('tel:+15106634755');
  });

  it('says what limits the offices have for people without papers, and that trafficking is an exception', async () => {
    const [, lawyers] = sections(await render('state="TX"'));
    expect(words(lawyers!)).to.match(/without papers\. Trafficking is an exception: say/);
  });

  it('never shows a line that nobody vouches for', async () => {
    expect((await render('state="ND"')).text()).not.to.include('701-526-4863');
    expect((await render('state="AL"')).links()).not.to.include('tel:+18009910948');
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
    expect(readable(help.one('output').textContent)).to.equal('You chose Texas.');
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
