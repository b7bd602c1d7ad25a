/**
 * The list of local help is spared to those who never see it. These promises have a page of their own: once the file
 * has come, every element of a page has it.
 */
import {expect} from '@open-wc/testing';
import type {HtLocalHelp} from '../../src/elements/ht-local-help.js';
import {localHelpLoaders} from '../../src/elements/load-local-help.js';
import {place, readable, sleep, until} from '../support/render-element.js';

const real = localHelpLoaders[0]!;
let requests = 0;
const waiting = 'The list is loading.';

const textOf = (element: HtLocalHelp) => readable(element.renderRoot.textContent);

const placeHelp = async (markup: string): Promise<HtLocalHelp> => {
  const element = place(markup).querySelector<HtLocalHelp>('ht-local-help')!;
  await element.updateComplete;
  return element;
};

/** Long enough for the browser to say what is in view, which it does with each picture that it draws. */
const look = () => sleep(200);

describe('the list of a state', () => {
  before(() => {
    localHelpLoaders[0] = () => {
      requests++;
      return real();
    };
  });
  after(() => {
    localHelpLoaders[0] = real;
  });
  afterEach(() => scrollTo(0, 0));

  it('is asked for when the element is scrolled to, once for all elements of the page', async () => {
    place('<div></div>').style.height = '3000px';
    const markup = '<ht-local-help state="OH"></ht-local-help>';
    const element = await placeHelp(markup + markup);
    await look();
    expect([requests, textOf(element).includes(waiting)]).to.deep.equal([0, true]);
    element.scrollIntoView();
    await until(() => textOf(element).includes('Free lawyers'), 'the list has come');
    (element.nextElementSibling as HtLocalHelp).scrollIntoView();
    await until(() => textOf(element.nextElementSibling as HtLocalHelp).includes('Free lawyers'), 'it is in the other one, too');
    expect(requests).to.equal(1);
  });

  it('waits while a disclosure around the element is closed, and comes when that opens', async () => {
    const element = await placeHelp('<details><summary>Help</summary><ht-local-help state="OH"></ht-local-help></details>');
    await look();
    expect(textOf(element)).to.include(waiting);
    element.closest('details')!.open = true;
    await until(() => textOf(element).includes('Free lawyers'), 'the list has come');
  });
});
