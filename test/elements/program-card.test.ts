/**
 * Every fact of the catalog on a card, and nothing else: what is not known is left out, what is shown is whole
 * sentences, in both languages.
 */
import {expect} from '@open-wc/testing';
import {stateNames} from '../../src/catalog/catalog.js';
import {programs} from '../../src/catalog/programs.js';
import {formatPhone} from '../../src/catalog/phone.js';
import type {StateProgram} from '../../src/catalog/state-compensation.js';
import type {HtStateCompensation} from '../../src/elements/ht-state-compensation.js';
import {readable, renderIn, type Rendered} from '../support/render-element.js';

type States = Rendered<HtStateCompensation>;
const markup = '<ht-state-compensation></ht-state-compensation>';

/** Calls `look` with each program's card on screen. */
const forEachProgram = async (locale: string, look: (program: StateProgram, card: HTMLElement, states: States) => void) => {
  const states = await renderIn<HtStateCompensation>(locale, markup);
  let looks = 0;
  for (const program of programs) {
    states.element.state = program.state;
    await states.element.updateComplete;
    look(program, states.one('.finder .card'), states);
    looks++;
  }
  expect(looks, 'programs').to.equal(56);
};

const links = (card: HTMLElement) => [...card.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
const labels = (card: HTMLElement) => [...card.querySelectorAll('dt')].map(({textContent}) => readable(textContent));

describe('the card of a state that has no program', () => {
  for (const state of ['AS', 'MP']) {
    it(`says in ${stateNames[state]} that none was found, and gives the hotline and the directory instead`, async () => {
      const {element, one} = await renderIn<HtStateCompensation>('en', markup);
      element.state = state;
      await element.updateComplete;
      const card = one('.finder .card');
      expect(readable(card.textContent)).to.include(`We found no program of this kind in ${stateNames[state]}.`);
      expect(links(card)[0]).to.equal('tel:+18883737888');
      expect(links(card)[1]).to.match(/^https:/);
      expect(card.querySelectorAll('dl')).to.have.lengthOf(0);
    });
  }

  it('is shown for these two alone', () => {
    expect(programs.filter(({program}) => !program).map(({state}) => state)).to.deep.equal(['AS', 'MP']);
  });
});

for (const locale of ['en', 'es']) {
  describe(`the card of each of the 56, in language ${locale}`, () => {
    it('has the name, the phones, the application, the site and the e-mail of the catalog, in that order', async () => {
      await forEachProgram(locale, ({state, program, phones = [], application_url, url, email}, card) => {
        if (!program) return;
        expect(readable(card.querySelector('[part=heading]')!.textContent), state).to.equal(program.name);
        const expected = [
          ...phones.map(({number}) => `tel:${number}`),
          ...[application_url, url].filter((link) => link !== undefined),
          ...(email ? [`mailto:${email}`] : []),
        ];
        expect(links(card), state).to.deep.equal(expected);
        for (const {number} of phones) expect(card.textContent, state).to.include(formatPhone(number));
        if (email) expect(card.textContent, state).to.include(email);
      });
    });

    it('has a label for what is known, and none for what is not', async () => {
      const all = new Set<string>();
      await forEachProgram(locale, (program, card) => {
        const known = [
          program.filing_deadline,
          program.maximum_award,
          program.reporting_rule,
          program.trafficking_exceptions,
          program.immigration_status,
        ].filter(Boolean);
        expect(labels(card).length, program.state).to.equal(program.program ? known.length : 0);
        labels(card).forEach((label) => all.add(label));
      });
      expect([...all].filter(Boolean).length, [...all].join()).to.equal(5);
    });

    it('says each rule in whole sentences: no gap, no name of a case, nothing undefined', async () => {
      await forEachProgram(locale, ({state}, card) => {
        for (const rule of card.querySelectorAll('dd')) {
          const text = readable(rule.textContent);
          expect(text, state).to.match(/^[\p{Lu}\d$¿].{8,}[.)]$/u);
          expect(text, state).not.to.match(/undefined|null|NaN|\[object|\$\{|[a-z]-[a-z]+-[a-z]|\.\.| \./);
        }
        expect(card.textContent, state).not.to.match(/undefined|null|NaN|\[object|[\ue000-\uf8ff]/);
      });
    });

    it('says the amounts of the catalog, with the digits of the catalog', async () => {
      await forEachProgram(locale, ({state, maximum_award: award, filing_deadline: deadline, reporting_rule: rule}, card) => {
        const numbers = (readable([...card.querySelectorAll('dd')].map(({textContent}) => textContent).join(' ')).match(/\d[\d,.]*\d|\d/g) ?? []).map((text) =>
          Number(text.replace(/[,.]/g, '')),
        );
        const amounts = [
          deadline && 'amount' in deadline && deadline.amount,
          deadline && 'notice_within' in deadline && deadline.notice_within?.amount,
          award && 'amount' in award && award.amount,
          rule?.within?.amount,
          rule?.within_trafficking?.amount,
        ].filter((amount): amount is number => typeof amount === 'number');
        expect(numbers, state).to.include.members(amounts);
      });
    });
  });
}

describe('the largest sum', () => {
  it('stays left to right and on one line in every language, with its sign before it', async () => {
    await forEachProgram('en', ({state, maximum_award: award}, card) => {
      const sums = [...card.querySelectorAll('dd bdi.number[dir=ltr]')].map(({textContent}) => textContent);
      const expected = award && 'amount' in award ? [`$${award.amount.toLocaleString('en-US')}`] : [];
      expect(sums, state).to.deep.equal(expected);
    });
  });
});

describe('a filing deadline', () => {
  it('is always about, and always with the advice to ask the program', async () => {
    let deadlines = 0;
    await forEachProgram('en', ({state, filing_deadline: deadline}, card) => {
      if (!deadline) return;
      const text = readable(card.querySelector('dd')!.textContent);
      expect(text, state).to.include('Ask the program');
      if ('amount' in deadline) expect(text, state).to.match(new RegExp(`^About ${deadline.amount} (day|month|year)`));
      deadlines++;
    });
    expect(deadlines).to.be.above(50);
  });

  it('keeps both in Spanish', async () => {
    await forEachProgram('es', ({state, filing_deadline: deadline}, card) => {
      if (!deadline) return;
      const text = readable(card.querySelector('dd')!.textContent);
      expect(text, state).to.match(/[Pp]regunte al programa/);
      if ('amount' in deadline) expect(text, state).to.match(/^(Alrededor de|Unos|Cerca de|Aproximadamente) \d+/);
    });
  });
});

describe('a trafficking exception', () => {
  it('has a sentence of its own, and says for whom it holds', async () => {
    await forEachProgram('en', (program, card) => {
      if (!program.trafficking_exceptions) return;
      const position = labels(card).indexOf('If you were trafficked');
      const text = readable(card.querySelectorAll('dd')[position]!.textContent);
      expect(text.match(/[.)](?= |$)/g)?.length, `${program.state}: ${text}`).to.be.at.least(program.trafficking_exceptions.length);
      for (const {only} of program.trafficking_exceptions) {
        const limit = {minors: 'under 18', 'sex-trafficking': 'sex trafficking', 'minors-sex-trafficking': 'sex trafficking when you were under 18'};
        if (only) expect(text, program.state).to.include(limit[only]);
      }
    });
  });
});
