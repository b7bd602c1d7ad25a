/** Some people take the numbers with them on paper, because a phone is looked through and a note is not. */
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {allThree, closePages, openPage, rootOf, script, tags, until, type HostPage} from './host-page.js';

// The other two engines cannot be told to print: there the rules for print are made to count on screen.
const canPrint = /Chrome\//.test(navigator.userAgent);

const showAsPrinted = async ({document}: HostPage) => {
  if (canPrint) return emulateMedia({media: 'print'});
  const shown = tags.flatMap((tag) => [...document.querySelectorAll(tag)]);
  const rules = shown.flatMap((element) => rootOf(element).adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]));
  for (const {media} of rules as CSSMediaRule[]) if (media?.mediaText === 'print') media.mediaText = 'all';
};

const isVisible = (element: Element) => element.getClientRects().length > 0;

describe('on paper', () => {
  afterEach(async () => {
    closePages();
    if (canPrint) await emulateMedia({media: 'screen'});
  });

  it('every number of the hotlines is there as text, on no button', async () => {
    const page = await openPage(allThree + script);
    await showAsPrinted(page);
    const calls = [...page.root('ht-hotlines').querySelectorAll<HTMLElement>('a[href^="tel:+1"]')];
    expect(calls.length).to.be.greaterThan(15);
    for (const call of calls) {
      const digits = call.getAttribute('href')!.replace(/\D/g, '');
      expect(isVisible(call), digits).to.be.true;
      expect(call.innerText.replace(/\D/g, '')).to.include(digits);
    }
    const {backgroundColor, borderTopStyle, color} = page.window.getComputedStyle(calls[0]!);
    expect([backgroundColor, borderTopStyle, color]).to.deep.equal(['rgba(0, 0, 0, 0)', 'none', 'rgb(0, 0, 0)']);
  });

  it('there is no menu, no map and no icon', async () => {
    const page = await openPage(allThree + script);
    const onlyOnScreen = () =>
      tags.flatMap((tag) => [...page.root(tag).querySelectorAll('select, fieldset, .icon')].filter(isVisible));
    expect(onlyOnScreen().length).to.be.greaterThan(5);
    await showAsPrinted(page);
    expect(onlyOnScreen()).to.deep.equal([]);
  });

  it('each element keeps the first two numbers', async () => {
    const page = await openPage(allThree + script);
    await showAsPrinted(page);
    for (const tag of tags) {
      const text = page.root(tag).querySelector<HTMLElement>('.ht')!.innerText;
      expect(text).to.match(/\b911\b/).and.to.include('1-888-373-7888');
    }
  });

  it('every number of a state is there as text, those of offices too, on no button, and the chooser is gone', async () => {
    const page = await openPage(`<ht-local-help state="OH"></ht-local-help>${script}`);
    const root = page.root('ht-local-help');
    await until(() => root.querySelector('.finder .card') !== null, 'the list has come');
    const calls = [...root.querySelectorAll<HTMLElement>('.finder a[href^="tel:+1"]')];
    expect(calls.length).to.be.greaterThan(8);
    await showAsPrinted(page);
    for (const call of calls) {
      const digits = call.getAttribute('href')!.replace(/\D/g, '');
      expect(isVisible(call), digits).to.be.true;
      expect(call.innerText.replace(/\D/g, '')).to.include(digits);
      expect(page.window.getComputedStyle(call).borderTopStyle, digits).to.equal('none');
    }
    expect([...root.querySelectorAll('select, fieldset, .icon, .finder .button.screen')].filter(isVisible)).to.deep.equal([]);
    // Who answers stands beside the number on paper, too.
    expect(root.querySelector<HTMLElement>('.finder')!.innerText).to.include('Police answer this line');
  });

  it('a card is not cut in two', async () => {
    const page = await openPage(allThree + script);
    await showAsPrinted(page);
    for (const card of page.root('ht-hotlines').querySelectorAll('.card')) {
      expect(page.window.getComputedStyle(card).breakInside).to.equal('avoid');
    }
  });
});
