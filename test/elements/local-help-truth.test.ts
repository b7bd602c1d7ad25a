/**
 * What a card must say before somebody taps on it, for every service of every state: who answers, the police most of
 * all, lines that are for children only, offices that are no help lines, and what legal aid may not do.
 */
import {expect} from '@open-wc/testing';
import {packedServices, stateNames} from '../../src/catalog/catalog.js';
import {hasOwnLine, localSections, type LocalService} from '../../src/catalog/local-help.js';
import {formatPhone} from '../../src/catalog/phone.js';
import {unpackServices} from '../../src/catalog/unpack-services.js';
import type {HtLocalHelp} from '../../src/elements/ht-local-help.js';
import {readable, renderElement, type Rendered} from '../support/render-element.js';

const services = (state: string): readonly LocalService[] => unpackServices(packedServices[state]!);
const cards = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.card')];
const words = (element: Element) => readable(element.textContent);
const calls = (element: Element) => [...element.querySelectorAll('[part=call]')].map((link) => link.getAttribute('href'));

/** What a card says before its first link or button. */
const said = (card: Element): string => {
  const range = document.createRange();
  range.setStartAfter(card.querySelector('[part=heading]')!);
  range.setEndBefore(card.querySelector('a, button')!);
  return readable(range.toString());
};

/** The cards of a state beside their services; the national hotline, which is in the script, is not among them. */
const pairs = ({all}: Rendered<HtLocalHelp>, state: string) => {
  const shown = all('.finder .card').filter((card) => !calls(card).includes('tel:+18883737888'));
  const listed = services(state);
  expect(shown.map((card) => words(card.querySelector('[part=heading]')!)), state).to.deep.equal(listed.map(({name}) => name));
  return listed.map((service, index) => ({service, card: shown[index]!}));
};

describe('in each of the 56 jurisdictions', () => {
  let help: Rendered<HtLocalHelp>;

  const forEachState = async (check: (state: string, sections: readonly HTMLElement[]) => void): Promise<void> => {
    help = await renderElement<HtLocalHelp>('<ht-local-help state="OH"></ht-local-help>');
    for (const state of Object.keys(stateNames)) {
      help.element.state = state;
      await help.element.updateComplete;
      check(state, help.all('.finder .section'));
    }
  };

  const forEachService = async (fits: (service: LocalService) => boolean, check: (card: HTMLElement, place: string) => void): Promise<void> => {
    let checked = 0;
    await forEachState((state) => {
      for (const {service, card} of pairs(help, state)) {
        if (!fits(service)) continue;
        checked++;
        check(card, `${state}: ${service.name}`);
      }
    });
    expect(checked, 'the catalog has some, or this test proves nothing').to.be.above(0);
  };

  it('every card says before its first link who answers, or what is behind it', async () => {
    await forEachService(
      () => true,
      (card, place) => expect(said(card), place).to.match(/help survivors answer|(answer|share) this line|safety answers|call here to ask|this website|this office|an office/i),
    );
  });

  it('a line that the police answer says so before the button', async () => {
    await forEachService(
      ({answer}) => answer?.startsWith('police') === true,
      (card, place) => expect(said(card), place).to.match(/^Police (answer|and people who help survivors share) this line/),
    );
  });

  it('a line that the police answer, or that reports, never comes first', async () => {
    let checked = 0;
    await forEachState((state, sections) => {
      for (const section of sections) {
        if (!cards(section).some((card) => /^Police|tell the police\.$/.test(said(card)))) continue;
        checked++;
        expect(said(cards(section)[0]!), state).not.to.match(/police/i);
      }
    });
    expect(checked).to.be.above(10);
  });

  it('a line that is for children only says so before the button', async () => {
    await forEachService(
      ({audience, answer}) => audience === 'children' || answer === 'child-protection',
      (card, place) => expect(said(card), place).to.include('Only for children and teens.'),
    );
  });

  it('a number that nobody showed to be a line stands in the small print, is called an office number, and has no button', async () => {
    const offices = new Map(Object.keys(stateNames).flatMap((state) => services(state).map(({name, office}) => [`${state}: ${name}`, office])));
    await forEachService(
      ({office}) => office !== undefined,
      (card, place) => {
        const office = offices.get(place)!;
        expect(calls(card), place).not.to.include(`tel:${office}`);
        const link = card.querySelector(`.fine a[href="tel:${office}"]`)!;
        expect(words(link.closest('p')!), place).to.equal(`Office number: ${formatPhone(office)}`);
        expect([link.className, getComputedStyle(link).display], place).to.deep.equal(['', 'inline']);
      },
    );
  });

  it('lawyers stand under a word on people without papers, and the exception to ask about', async () => {
    await forEachState((state, sections) => {
      const lawyers = sections.find((section) => words(section).startsWith('Free lawyers'))!;
      const before = words(lawyers).slice(0, words(lawyers).indexOf(words(cards(lawyers)[0]!)));
      expect(before, state).to.include('people without papers').and.to.include('Trafficking is an exception').and.to.include('ask');
    });
  });

  it('the national hotline comes first where the state has no line for survivors, and only there', async () => {
    const without: string[] = [];
    await forEachState((state, sections) => {
      const first = cards(sections[0]!)[0]!;
      const isNational = calls(first).includes('tel:+18883737888');
      expect(isNational, state).to.equal(!hasOwnLine(services(state)));
      expect(words(first).includes(`We know of no trafficking line in ${stateNames[state]} that is only for survivors`), state).to.equal(isNational);
      if (isNational) without.push(state);
    });
    expect(without).to.include.members(['AS', 'CT', 'OH', 'WY']).and.not.to.include.members(['CA', 'CO', 'MN']);
  });

  it('the trafficking line comes before the lawyers, and those before the lines against violence', async () => {
    const order = ['If you were trafficked', 'Free lawyers', 'If someone hurt you'];
    expect(order.length).to.equal(localSections.length);
    await forEachState((state, sections) => {
      const found = sections.map((section) => order.findIndex((title) => words(section).startsWith(title)));
      expect(found, state).not.to.include(-1);
      expect(found, state).to.deep.equal([...found].sort());
    });
  });
});
