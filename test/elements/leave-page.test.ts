import {expect} from '@open-wc/testing';
import {coverPage} from '../../src/elements/leave-page.js';

/** A page in a frame: this one has to stay. */
const openFrame = async (markup: string) => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><title>Help</title>${markup}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.querySelector('main')!.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
};

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

const show = (view: Window & typeof globalThis, persisted: boolean) =>
  view.dispatchEvent(new view.PageTransitionEvent('pageshow', {persisted}));
const isShown = ({document}: Window, selector: string) => document.querySelector(selector)!.getClientRects().length > 0;

describe('a covered page', () => {
  const hostile = `<style>
    html, body { display: block !important; visibility: visible !important; z-index: 2147483647 !important; transition: all 9s allow-discrete !important; }
  </style><p>Help</p><dialog>More help</dialog>`;

  it('shows nothing, whatever its styles say and whatever stands above all else', async () => {
    const view = await openFrame(hostile);
    view.document.querySelector('dialog')!.showModal();
    expect([isShown(view, 'p'), isShown(view, 'dialog')]).to.deep.equal([true, true]);
    coverPage(view, 'other.example');
    expect([isShown(view, 'p'), isShown(view, 'dialog'), isShown(view, 'body')]).to.deep.equal([false, false, false]);
    expect(view.document.elementFromPoint(20, 20)?.matches('body, body *') ?? false).to.be.false;
  });

  it('has the name of the other site as its title', async () => {
    const view = await openFrame('<p>Help</p>');
    coverPage(view, 'other.example');
    expect(view.document.title).to.equal('other.example');
  });

  it('tells the next site nothing of where the person was', async () => {
    const view = await openFrame('<meta name="referrer" content="unsafe-url">');
    coverPage(view, 'other.example');
    expect([...view.document.querySelectorAll<HTMLMetaElement>('meta[name=referrer]')].at(-1)!.content).to.equal('no-referrer');
  });

  it('stays covered while it is shown for the first time', async () => {
    const view = await openFrame('<p>Help</p>');
    coverPage(view, 'other.example');
    show(view, false);
    expect(isShown(view, 'p')).to.be.false;
  });

  it('is as it was when the browser had kept it and shows it again', async () => {
    const view = await openFrame('<p>Help</p>');
    const {documentElement, head} = view.document;
    documentElement.style.color = 'red';
    const before = [head.innerHTML, documentElement.getAttribute('style')];
    // A person in a hurry taps twice.
    coverPage(view, 'other.example');
    coverPage(view, 'other.example');
    show(view, true);
    expect(isShown(view, 'p')).to.be.true;
    expect(view.document.title).to.equal('Help');
    expect([head.innerHTML, documentElement.getAttribute('style')]).to.deep.equal(before);
  });

  it('can be covered and shown again and again', async () => {
    const view = await openFrame('<p>Help</p>');
    for (let round = 0; round < 3; round++) {
      coverPage(view, 'other.example');
      expect(isShown(view, 'p')).to.be.false;
      show(view, true);
      expect([isShown(view, 'p'), view.document.title]).to.deep.equal([true, 'Help']);
    }
  });
});
