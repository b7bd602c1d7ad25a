import {expect} from '@open-wc/testing';
import {hotlines as listed, unlistedHotlines as heldBack} from '../../src/catalog/catalog.js';
import type {HtHotlines} from '../../src/elements/ht-hotlines.js';
import {listenToConsole} from '../support/console.js';
import {inspect, place, readable, renderElement, renderIn, sleep, until} from '../support/render-element.js';

const render = (attributes = '') => renderElement<HtHotlines>(`<ht-hotlines ${attributes}></ht-hotlines>`);
const names = (cards: HTMLElement[]) => cards.map((card) => card.querySelector('[part=heading]')!.textContent);

describe('ht-hotlines', () => {
  it('holds back a line that nobody vouches for and one that immigration police answer', async () => {
    const {text} = await render();
    expect(heldBack.map(({id}) => id)).to.include.members(['american-pregnancy-helpline', 'hsi-tip-line']);
    for (const {name} of heldBack) expect(text()).not.to.include(name);
  });

  it('shows the line of immigration police only to an embedder who names it, and says who answers', async () => {
    const {all, text} = await render('only="hsi-tip-line"');
    await until(() => all('.card').length === 1, 'it has come');
    expect(text()).to.include('Immigration police (ICE) answer it');
  });

  it('shows each line that is held back to an embedder who names it, says of what kind it is, and 911 first', async () => {
    for (const locale of ['en', 'es']) {
      const {all, links} = await renderIn(locale, `<ht-hotlines only="${heldBack.map(({id}) => id).join(' ')}"></ht-hotlines>`);
      await until(() => all('.card').length === heldBack.length, 'they have come');
      expect(names(all('.card'))).to.deep.equal(heldBack.map(({name}) => name));
      for (const card of all('.card')) expect(readable(card.querySelector('p')!.textContent).length).to.be.above(20);
      expect(links().slice(0, 2)).to.deep.equal(['tel:911', 'tel:+18883737888']);
    }
  });

  it('shows all listed lines, and no warning, until the lines that are held back have come', async () => {
    const heard = listenToConsole();
    const element = place('<ht-hotlines only="ovc-ttac"></ht-hotlines>').firstElementChild as HtHotlines;
    // At once: another test may have brought the file already, and then it is here after the first update.
    element['performUpdate']();
    const {all} = inspect(element);
    expect(names(all('.card'))).to.deep.equal(listed.map(({name}) => name));
    await until(() => all('.card').length === 1, 'it has come');
    heard.stop();
    expect(heard.warnings).to.deep.equal([]);
  });

  describe('with a value it does not know', () => {
    const cases = [
      ['only', 'nhth nonsense'],
      ['topics', 'youth nonsense'],
      ['layout', 'carousel'],
    ];
    for (const [attribute, value] of cases) {
      it(`warns once about ${attribute} and shows everything`, async () => {
        const heard = listenToConsole();
        const {element, all} = await render(`${attribute}="${value}"`);
        // A line that it does not know may be one that is held back, which comes in a file of its own.
        await until(() => heard.warnings.length > 0, 'it warns');
        element.requestUpdate();
        await element.updateComplete;
        heard.stop();
        expect(all('.card').length).to.equal(listed.length);
        expect(heard.warnings.length, 'warnings').to.equal(1);
        expect(heard.warnings[0]).to.include('<ht-hotlines>').and.to.include(`${attribute}="${value}"`);
      });
    }

    it('names what is allowed', async () => {
      const heard = listenToConsole();
      await render('only="nonsense"');
      await until(() => heard.warnings.length > 0, 'it warns');
      heard.stop();
      for (const {id} of [...listed, ...heldBack]) expect(heard.warnings[0]).to.include(id);
    });
  });

  it('tells other sites nothing: no referrer, no opener', async () => {
    const {all} = await render();
    const out = all<HTMLAnchorElement>('a[href^=http]');
    expect(out.length).to.be.above(10);
    for (const link of out) {
      expect(link.rel, link.href).to.equal('noopener noreferrer');
      expect(link.referrerPolicy, link.href).to.equal('no-referrer');
    }
  });

  it('puts 911 first and the National Human Trafficking Hotline second', async () => {
    const {links, all} = await render();
    expect(names(all('.card')).slice(0, 2)).to.deep.equal([
      '911 emergency services',
      'National Human Trafficking Hotline',
    ]);
    expect(links().slice(0, 2)).to.deep.equal(['tel:911', 'tel:+18883737888']);
  });

  it('reaches the trafficking hotline by call, text, chat and relay', async () => {
    const {all} = await render('only="nhth"');
    const card = all('.card')[0]!;
    const links = [...card.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.innerText.trim()]);
    expect(links).to.deep.equal([
      ['tel:+18883737888', 'Call 1-888-373-7888'],
      ['sms:233733?&body=HELP', 'Text HELP to 233733'],
      ['https://humantraffickinghotline.org/chat', 'Chat online'],
      ['tel:711', '711'],
    ]);
  });

  it('shows every listed line of the catalog, each number spelled out on its own link', async () => {
    const {all, links} = await render();
    expect(names(all('.card'))).to.deep.equal(listed.map(({name}) => name));
    for (const {id, phones = []} of listed) {
      for (const {number, type} of phones) {
        const scheme = type === 'text' ? 'sms' : 'tel';
        const link = links().find((href) => href.split('?')[0] === `${scheme}:${number}`);
        expect(link, `${id} ${type} ${number}`).to.be.a('string');
      }
    }
  });

  it('is a list of cards under headings, so that a screen reader can jump between lines', async () => {
    const {all} = await render();
    for (const card of all('.card')) {
      expect(card.parentElement!.localName, 'parent').to.equal('ul');
      expect(card.firstElementChild!.localName, 'first in the card').to.match(/^h[3-6]$/);
    }
    const headings = all('section > [part=heading]').map(({textContent}) => readable(textContent));
    const groups = new Set(listed.map(({group}) => group).filter((group) => group !== 'first'));
    expect(new Set(headings.filter(Boolean)).size, headings.join()).to.equal(groups.size);
  });

  it('says of every line whom it is for, before its numbers, in both languages', async () => {
    for (const locale of ['en', 'es']) {
      const {all} = await renderIn(locale, '<ht-hotlines></ht-hotlines>');
      for (const card of all('.card')) {
        const sentence = card.querySelector('p')!;
        expect(readable(sentence.textContent).length, card.innerText).to.be.above(20);
        expect(sentence.compareDocumentPosition(card.querySelector('a')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      }
    }
  });

  it('sends a reader of Spanish to the Spanish word of a text line and the Spanish chat', async () => {
    const {links} = await renderIn('es', '<ht-hotlines only="988 crisis-text-line"></ht-hotlines>');
    expect(links()).to.include.members(['sms:988?&body=AYUDA', 'sms:741741?&body=HOLA']);
  });

  describe('with only', () => {
    it('shows the named lines in the order of the embedder', async () => {
      const {all} = await render('only="rainn nhth 911"');
      expect(names(all('.card'))).to.deep.equal([
        'National Sexual Assault Hotline',
        'National Human Trafficking Hotline',
        '911 emergency services',
      ]);
    });

    it('keeps 911 and the trafficking hotline on top when they are not among them', async () => {
      const {links} = await render('only="rainn"');
      expect(links().slice(0, 2)).to.deep.equal(['tel:911', 'tel:+18883737888']);
    });
  });

  it('lets only count before topics', async () => {
    const {all} = await render('only="rainn" topics="youth"');
    expect(names(all('.card'))).to.deep.equal(['National Sexual Assault Hotline']);
  });

  describe('with topics', () => {
    it('never shows a line that is held back', async () => {
      const {text} = await render('topics="trafficking pregnancy"');
      for (const {name} of heldBack) expect(text()).not.to.include(name);
    });

    it('shows the lines that carry one of them, and keeps the first two numbers on top', async () => {
      const {all, links} = await render('topics="native deaf"');
      expect(names(all('.card'))).to.include.members(['StrongHearts Native Helpline']);
      expect(names(all('.card'))).not.to.include('The Trevor Project');
      expect(links().slice(0, 2)).to.deep.equal(['tel:911', 'tel:+18883737888']);
    });
  });

  describe('in the compact layout', () => {
    it('is 911 and the trafficking hotline and nothing else', async () => {
      const {links, text} = await render('layout="compact"');
      expect(links()).to.deep.equal(['tel:911', 'tel:+18883737888']);
      expect(text()).to.equal('In danger? Call 911 Trafficking hotline 1-888-373-7888');
    });

    it('stands on one line where there is room', async () => {
      const {all} = await render('layout="compact"');
      const [first, second] = all('a').map((link) => link.getBoundingClientRect().top);
      expect(first).to.equal(second);
    });
  });

  describe('hours', () => {
    const realDate = Date;
    const setClock = (time: string) => {
      const fixed = realDate.parse(time);
      // Only "now" is replaced: everything that formats a given date goes on as it was.
      globalThis.Date = class extends realDate {
        constructor(...given: []) {
          super(...((given.length ? given : [fixed]) as []));
        }
        static override now = () => fixed;
      } as DateConstructor;
    };
    afterEach(() => {
      globalThis.Date = realDate;
    });

    const youthLine = () => render('only="lgbt-youth-talkline"');
    const fine = ({all}: Awaited<ReturnType<typeof render>>) => readable(all('.card')[0]!.innerText);
    const at = (time: string) => {
      setClock(time);
      return youthLine().then(fine);
    };

    it('say until when a line with limited hours is open', async () => {
      expect(await at('2026-11-23T20:00:00Z')).to.match(/Open now, until 8:00 PM Pacific/);
    });

    it('say when a closed line opens, by the time zone of the line', async () => {
      expect(await at('2026-11-29T20:00:00Z')).to.match(/Closed now\. Opens Mon,? 11:00 AM Pacific/);
    });

    it('stay true while the page is open', async () => {
      setClock('2026-11-24T03:59:59Z');
      const line = await youthLine();
      expect(fine(line)).to.include('Open now, until');
      setClock('2026-11-24T04:00:00Z');
      // As when a phone wakes; that the clock also ticks by itself is promised in clock-controller.test.ts.
      document.dispatchEvent(new Event('visibilitychange'));
      await line.element.updateComplete;
      expect(fine(line)).to.include('Closed now.');
    });

    it('are said in the language of the element, by the clock of the line', async () => {
      setClock('2026-11-23T20:00:00Z');
      const line = await renderIn<HtHotlines>('es', '<ht-hotlines only="lgbt-youth-talkline"></ht-hotlines>');
      expect(fine(line)).to.match(/8:00 ?p\. ?m\./).and.to.match(/Pacífico/);
    });

    it('are not judged for a line that never closes', async () => {
      const {all} = await render('only="nhth"');
      expect(all('.card')[0]!.innerText).to.include('Open day and night.').and.not.to.include('Open now');
    });
  });

  it('says which languages answer on each channel, not which one the page is in', async () => {
    const {all} = await render('only="nhth"');
    const print = all('.card')[0]!.innerText;
    expect(print).to.match(/Phone: English, Spanish,? and 200 others with an interpreter/);
    expect(print).to.include('Text and chat: English and Spanish');
  });

  describe('with a state', () => {
    const withState = async (attributes: string, arrived: string) => {
      const rendered = await render(attributes);
      await until(() => rendered.text().includes(arrived), `${arrived} has come`);
      return rendered;
    };
    const requests = () => performance.getEntriesByType('resource').filter(({name}) => /\/elements\/local-help\.[jt]s/.test(name));

    it('alone fetches the list of the states', async () => {
      await render();
      await sleep(100);
      expect(requests()).to.deep.equal([]);
      await withState('state="mn"', 'Minnesota Day One');
      expect(requests().length).to.equal(1);
    });

    it("puts that state's own lines for survivors right after 911 and the hotline, each with who answers", async () => {
      const {all} = await withState('state="mn"', 'Minnesota Day One');
      const groups = all('.groups > .section');
      expect(groups[0]!.className).to.include('first');
      expect(readable(groups[1]!.textContent)).to.match(/^Minnesota/).and.to.include('People who help survivors answer.');
    });

    it('never adds a line that the police answer', async () => {
      const {text} = await withState('state="OH"', 'Ohio Sexual Violence Helpline');
      expect(text()).not.to.include('Ohio Human Trafficking Hotline');
    });

    it('that has no such line shows what stands there always', async () => {
      await withState('state="mn"', 'Minnesota Day One');
      const {all} = await render('state="WY"');
      const always = (await render()).all('.card').length;
      await sleep(100);
      expect(all('.card').length).to.equal(always);
    });

    it('that it does not know warns once and shows what stands there always', async () => {
      const heard = listenToConsole();
      const {element, all} = await render('state="XX"');
      await until(() => heard.warnings.length > 0, 'it has warned');
      element.requestUpdate();
      await element.updateComplete;
      heard.stop();
      expect(heard.warnings.length).to.equal(1);
      expect(heard.warnings[0]).to.include('<ht-hotlines>').and.to.include('state="XX"');
      expect(all('.card').length).to.equal(listed.length);
    });
  });
});
