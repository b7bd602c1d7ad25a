/**
 * `dist/embed/`: pages for an `<iframe>`, in the strictest sandbox that still lets a person call and leave.
 */
import {expect} from '@open-wc/testing';
import {hasFirstNumbers, languageIn, linksIn, rootOf, tags, until} from './host-page.js';
import type {HtElement} from '../../src/elements/ht-element.js';

const sandbox = 'allow-scripts allow-popups allow-top-navigation-by-user-activation';

const frames: HTMLElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

const openFrame = async (address: string, allowed = sandbox): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', allowed);
  Object.assign(frame, {src: address, width: 700, height: 600, title: 'Help'});
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.querySelector('main')!.append(frame);
  await loaded;
  return frame;
};

/** With an origin of its own a test can look in. */
const lookInto = async (address: string) => {
  const {contentDocument} = await openFrame(address, `${sandbox} allow-same-origin`);
  const element = contentDocument!.querySelector<HtElement>('[data-attributes]')!;
  return {document: contentDocument!, element, root: () => rootOf(element)};
};

const heightOf = ({data}: MessageEvent): number | undefined =>
  (data as {type?: string} | null)?.type === 'ht-help-height' ? (data as {height: number}).height : undefined;

/** The heights that a page in a frame tells this one, until it has told that of its whole content, or a second long. */
const listen = async (address: string): Promise<number[]> => {
  const heights: number[] = [];
  const sources: unknown[] = [];
  const handle = (event: MessageEvent) => {
    const height = heightOf(event);
    if (height === undefined) return;
    heights.push(height);
    sources.push(event.source);
  };
  window.addEventListener('message', handle);
  const frame = await openFrame(address);
  // What a frame of an earlier test still had to say is not this one's.
  const own = () => heights.filter((_, index) => sources[index] === frame.contentWindow);
  for (const end = Date.now() + 1000; Date.now() < end && !own().some((height) => height > 300); ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  window.removeEventListener('message', handle);
  return own();
};

describe('a page to put into an iframe', () => {
  for (const tag of tags) {
    it(`has the two numbers without script, a title, and no inline code: ${tag}`, async () => {
      const {contentDocument} = await openFrame(`/dist/embed/${tag}.html`, 'allow-same-origin');
      expect(linksIn(contentDocument!.body)).to.deep.equal(['tel:911', 'tel:+18883737888']);
      expect(contentDocument!.title.length).to.be.greaterThan(3);
      expect([...contentDocument!.scripts].every((script) => script.src && !script.textContent)).to.be.true;
      expect(contentDocument!.querySelector('style, [style]')).to.equal(null);
    });

    it(`shows ${tag} under its own policy`, async () => {
      const {root, document} = await lookInto(`/dist/embed/${tag}.html`);
      await until(() => hasFirstNumbers(root()), 'the element has rendered');
      expect(root().querySelectorAll('h1').length).to.equal(1);
      expect(document.querySelector<HTMLBaseElement>('base')!.target).to.equal('_top');
    });
  }

  it('lets no script run but its own two', async () => {
    const {document} = await lookInto('/dist/embed/ht-hotlines.html');
    const violation = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', ({blockedURI}) => resolve(blockedURI), {once: true}),
    );
    const script = Object.assign(document.createElement('script'), {src: '/dist/ht-help.classic.js'});
    document.head.append(script);
    expect(await violation).to.match(/ht-help\.classic\.js$/);
  });

  it('takes the attributes of its element from its address, and nothing else', async () => {
    const {element, root, document} = await lookInto(
      '/dist/embed/ht-hotlines.html?only=911+988&lang=es&onclick=alert(1)&style=color:red&id=x&local-lines=https://elsewhere.example/lines.json',
    );
    await until(() => languageIn(root()) === 'es', 'it speaks Spanish');
    expect(document.documentElement.lang).to.equal('es');
    expect(element.getAttribute('only')).to.equal('911 988');
    for (const name of ['onclick', 'style', 'id', 'local-lines']) expect(element.hasAttribute(name), name).to.be.false;
  });

  // Also shows that the scripts run there at all, which a person with an iPhone depends on: nobody can look in.
  it('tells the page that said who it is how high it wants to be, in a sandbox without an origin', async () => {
    const heights = await listen(`/dist/embed/ht-hotlines.html?parent=${encodeURIComponent(location.origin)}`);
    expect(Math.max(...heights)).to.be.greaterThan(300);
  });

  for (const parent of ['', '?parent=*', '?parent=https://elsewhere.example', '?parent=javascript:alert(1)']) {
    it(`tells nothing to this page for "${parent}"`, async () => {
      expect(await listen(`/dist/embed/ht-hotlines.html${parent}`)).to.deep.equal([]);
    });
  }
});
