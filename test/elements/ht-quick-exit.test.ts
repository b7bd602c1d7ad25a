import {expect} from '@open-wc/testing';
import type {HtQuickExit} from '../../src/elements/ht-quick-exit.js';
import {listenToConsole} from '../support/console.js';
import {press} from '../support/keyboard.js';
import {showAsPrinted} from '../support/print.js';
import {styleHost} from '../support/host-styles.js';
import {place, readable, renderElement, renderIn, sleep, until} from '../support/render-element.js';

const render = (attributes = '') => renderElement<HtQuickExit>(`<ht-quick-exit ${attributes}></ht-quick-exit>`);
const address = 'https://www.weather.gov/';

describe('ht-quick-exit', () => {
  it('is a link that works when the script has stopped: out of any frame, and silent', async () => {
    const {one} = await render();
    const link = one<HTMLAnchorElement>('a');
    expect(link.href).to.equal(address);
    expect(link.target).to.equal('_top');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.referrerPolicy).to.equal('no-referrer');
  });

  it('shows the link that the embedder wrote when it cannot render', async () => {
    const heard = listenToConsole();
    const element = document.createElement('ht-quick-exit');
    element.innerHTML = `<a href="${address}">Leave this site</a>`;
    Object.defineProperty(element, 'renderContent', {value: () => { throw new TypeError('A fault of ours'); }});
    place('').append(element);
    await element.updateComplete;
    expect(element.querySelector('a')!.getClientRects().length).to.equal(1);
    expect(heard.errors.join()).to.include('<ht-quick-exit> could not render');
  });

  it('has a closed root: the page learns that it was used, and not where it leads', async () => {
    expect((await render()).element.shadowRoot).to.equal(null);
    expect((await render('inspectable')).element.shadowRoot!.querySelector('a')!.href).to.equal(address);
  });

  it('says that the history is not erased', async () => {
    expect((await render()).text()).to.include('Your browser history is not erased.');
  });

  it('speaks Spanish', async () => {
    const {text} = await renderIn('es', '<ht-quick-exit></ht-quick-exit>');
    expect(text()).to.include('Salir de este sitio').and.to.include('no se borra');
  });

  it('is the first stop of the keyboard in it, and the only one', async () => {
    expect((await render()).all('a, button, select, summary, input, [tabindex]').length).to.equal(1);
  });

  it('does not take the colour that is for 911 alone', async () => {
    styleHost('html { --ht-color-danger: rgb(1, 2, 3); }');
    const {one} = await render();
    const {color, backgroundColor, borderTopColor} = getComputedStyle(one('a'));
    expect([color, backgroundColor, borderTopColor]).not.to.include('rgb(1, 2, 3)');
  });

  it('is not on paper', async () => {
    const {root, one} = await render();
    showAsPrinted(root);
    expect(one('.exit').getClientRects().length).to.equal(0);
  });

  it('keeps to the top of the screen while its parent is on it', async () => {
    const parent = place('<ht-quick-exit></ht-quick-exit><p style="height: 3000px">Text</p>');
    const element = parent.querySelector('ht-quick-exit')!;
    await element.updateComplete;
    scrollTo(0, parent.getBoundingClientRect().top + scrollY + 1000);
    expect(element.getBoundingClientRect().top).to.be.within(-1, 1);
    scrollTo(0, 0);
  });

  describe('href', () => {
    for (const href of ['https://example.org/news?a=1#b', 'http://example.org/']) {
      it(`takes ${href}`, async () => {
        const {one} = await render(`href="${href}"`);
        expect(one<HTMLAnchorElement>('a').href).to.equal(href);
      });
    }

    const bad = ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'blob:https://x/1', 'file:///etc/passwd', 'tel:911', 'about:blank', 'garbage', '/path', '//example.org', 'https://', 'http://['];
    for (const href of bad) {
      it(`does not take "${href}": it warns once and leads to the default`, async () => {
        const heard = listenToConsole();
        const {element, one} = await render(`href="${href}"`);
        element.requestUpdate();
        await element.updateComplete;
        expect(one<HTMLAnchorElement>('a').href).to.equal(address);
        expect(heard.warnings.length).to.equal(1);
        expect(heard.warnings[0]).to.include('<ht-quick-exit>').and.to.include('href=').and.to.include('https:');
      });
    }

    it('takes any other kind of value without breaking', async () => {
      const heard = listenToConsole();
      const {element, one} = await render();
      for (const value of [null, undefined, 42, {}, []]) {
        element.href = value as unknown as string;
        await element.updateComplete;
        expect(one<HTMLAnchorElement>('a').href).to.equal(address);
      }
      expect(heard.errors).to.deep.equal([]);
    });

    it('follows a change', async () => {
      const {element, one} = await render('href="https://example.org/"');
      element.removeAttribute('href');
      await element.updateComplete;
      expect(one<HTMLAnchorElement>('a').href).to.equal(address);
    });
  });

  describe('the Shift key', () => {
    it('is named, and each press is told politely, with what it still takes', async () => {
      const {one, element} = await render();
      const status = one('output');
      expect(readable(status.textContent)).to.equal('Or press Shift three times.');
      await press('Shift');
      await until(() => readable(status.textContent) === 'Press Shift two more times.', 'the first press is told');
      await press('Shift');
      await until(() => readable(status.textContent) === 'Press Shift one more time.', 'the second press is told');
      expect(one('output'), 'the same live region').to.equal(status);
      element.remove();
    });

    it('is not named, and does nothing, with no-shortcut', async () => {
      const {all, text, element} = await render('no-shortcut');
      await press('Shift');
      await sleep(20);
      expect(all('output')).to.deep.equal([]);
      expect(text()).not.to.include('Shift');
      element.noShortcut = false;
      await element.updateComplete;
      expect(text()).to.include('Or press Shift three times.');
    });

    it('of two on the page is told by the first alone', async () => {
      const frame = place('<ht-quick-exit></ht-quick-exit><ht-quick-exit></ht-quick-exit>');
      const [first, second] = [...frame.querySelectorAll('ht-quick-exit')].map((element) => element.renderRoot);
      await until(() => second!.querySelector('output') !== null, 'both are there');
      await press('Shift');
      await until(() => first!.textContent!.includes('two more'), 'the first tells');
      expect(second!.textContent).not.to.include('more');
    });
  });
});
