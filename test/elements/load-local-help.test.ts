/**
 * A list that does not come: the phone is in a basement, or a filter answers in its place. The two numbers and the
 * official finders stay, and a person can try again, as often as it takes.
 */
import {expect} from '@open-wc/testing';
import type {HtLocalHelp} from '../../src/elements/ht-local-help.js';
import {loadLocalHelp, localHelpLoaders} from '../../src/elements/load-local-help.js';
import {renderElement, until} from '../support/render-element.js';

const real = [...localHelpLoaders];
let tries: number[] = [];

describe('a list of local help that does not come', () => {
  beforeEach(() => {
    tries = [];
    localHelpLoaders.splice(0, real.length, ...real.map((_, index) => () => {
      tries.push(index);
      return Promise.reject(new TypeError('Failed to fetch'));
    }));
  });
  afterEach(() => {
    localHelpLoaders.splice(0, real.length, ...real);
  });

  it('leaves 911, the hotline, the official finders, and a way to try again', async () => {
    const {links, one, text} = await renderElement<HtLocalHelp>('<ht-local-help state="OH"></ht-local-help>');
    expect(links().slice(0, 2)).to.deep.equal(['tel:911', 'tel:+18883737888']);
    expect(links().some((link) => link.startsWith('https://www.lsc.gov/'))).to.be.true;
    expect(one('[role=status]').querySelector('button')!.textContent).to.equal('Try again');
    expect(text()).not.to.include('Free lawyers');
  });

  it('is asked for under another name each time, since a browser remembers what did not come', async () => {
    for (let round = 0; round < 5; round++) await loadLocalHelp().catch(() => undefined);
    expect(new Set(tries).size).to.be.above(1);
    expect(tries[tries.length - 1]).to.equal(real.length - 1);
  });

  it('comes when a person tries again and the phone is back', async () => {
    const rendered = await renderElement<HtLocalHelp>('<ht-local-help state="OH"></ht-local-help>');
    localHelpLoaders.fill(real[0]!);
    rendered.one('button').click();
    await until(() => rendered.text().includes('Free lawyers'), 'the list has come');
    expect(rendered.all('button')).to.deep.equal([]);
  });
});
