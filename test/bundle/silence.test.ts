/**
 * Trackers listen on the window of most pages. What a person reads, calls or chooses inside our elements is not for
 * them; nor is any of it kept for the next user of the phone.
 */
import {expect} from '@open-wc/testing';
import {allThree, closePages, languageIn, openPage, pick, script, tags, until, type HostPage} from './host-page.js';

// What recorders and tag managers listen to on every page, whoever made it.
const eventTypes = ['click', 'pointerdown', 'mousedown', 'focusin', 'focusout', 'input', 'change', 'keydown', 'toggle', 'submit'];

const telling = /\d{3}-\d{3}-\d{4}|tel:|sms:|https?:|\b(OH|TX|Ohio|Texas)\b/;

/** Listens as a tracker does, and notes all that an event gives away. Links open nothing meanwhile. */
const listen = ({window, document}: HostPage) => {
  const seen = new Set<string>();
  const types = new Set<string>();
  for (const type of eventTypes) {
    window.addEventListener(
      type,
      (event) => {
        if (type === 'click') event.preventDefault();
        types.add(type);
        for (const target of [event.target, ...event.composedPath()]) {
          if (!(target instanceof (window as Window & typeof globalThis).Element)) continue;
          if (target === document.documentElement || target === document.body) continue;
          const {value, href} = target as HTMLInputElement & HTMLAnchorElement;
          seen.add(`${target.outerHTML} ${(target as HTMLElement).innerText} ${value} ${href}`);
        }
      },
      true,
    );
  }
  return {types, told: () => [...seen].filter((text) => telling.test(text))};
};

/** Uses each element fully, as a person would. */
const useEverything = async ({window, root, one, document}: HostPage) => {
  for (const tag of tags) {
    for (const details of root(tag).querySelectorAll('details')) details.querySelector('summary')!.click();
    for (const link of root(tag).querySelectorAll('a')) {
      link.dispatchEvent(new window.PointerEvent('pointerdown', {bubbles: true, composed: true}));
      link.focus();
      link.click();
    }
  }
  const comp = root('ht-state-compensation');
  const chooser = comp.querySelector<HTMLSelectElement>('.chooser select');
  if (chooser) pick(chooser, 'OH');
  await one('ht-state-compensation').updateComplete;
  comp.querySelector<HTMLInputElement>('input[value=TX]')?.click();
  await one('ht-state-compensation').updateComplete;
  pick(root('ht-hotlines').querySelector('.language select')!, 'es');
  for (const tag of tags) await until(() => languageIn(root(tag)) === 'es', `${tag} is in Spanish`);
  (document.activeElement as HTMLElement | null)?.blur();
};

const elements = tags.map((tag) => `<${tag}></${tag}>`).join('');

describe('a tracker on the page', () => {
  afterEach(closePages);

  it('learns no number, link, text or state from what a person taps', async () => {
    const page = await openPage(elements + script);
    const {told, types} = listen(page);
    await useEverything(page);
    expect([...types]).to.include.members(['click', 'pointerdown', 'focusin', 'input']);
    expect(told()).to.deep.equal([]);
  });

  it('does not come across the event that tells the embedder of a state', async () => {
    const page = await openPage(elements + script);
    const heard: string[] = [];
    for (const target of [page.window, page.document, page.document.body]) {
      target.addEventListener('ht-state-change', () => heard.push('the page'));
    }
    page.one('ht-state-compensation').addEventListener('ht-state-change', () => heard.push('the embedder'));
    pick(page.root('ht-state-compensation').querySelector('.chooser select')!, 'OH');
    expect(heard).to.deep.equal(['the embedder']);
  });

  it('learns all of it from an element that is open for audits, so that the promise can fail', async () => {
    const page = await openPage(elements.replaceAll('></', ' inspectable></') + script);
    const {told} = listen(page);
    await useEverything(page);
    expect(told().some((text) => text.includes('tel:+18883737888'))).to.be.true;
    expect(told().some((text) => /\bTX\b/.test(text))).to.be.true;
  });

  it('reads nothing in the page either', async () => {
    const page = await openPage(elements + script);
    const before = page.document.body.innerHTML;
    listen(page);
    await useEverything(page);
    const {body} = page.document;
    expect(body.innerHTML, 'the markup does not follow the choices').to.equal(before);
    for (const text of [body.innerHTML, body.innerText, body.textContent!]) {
      expect(text.replace(script, '').replace(/http:\S+\/dist\/ht-help.js/, '')).not.to.match(telling);
    }
    for (const tag of tags) expect(page.one(tag).shadowRoot, tag).to.equal(null);
  });

  it('finds each element marked as one that recorders must not record', async () => {
    const {one} = await openPage(elements + script);
    for (const tag of tags) {
      expect([...one(tag).classList]).to.include.members(['rr-block', 'ph-no-capture', 'mp-no-track', 'sentry-block', 'fs-exclude']);
      expect(one(tag).getAttributeNames()).to.include.members(['data-clarity-mask', 'data-dd-privacy', 'data-hj-suppress', 'data-private']);
    }
  });
});

describe('after full use', () => {
  afterEach(closePages);

  const traces = async ({window, document}: HostPage) => ({
    cookie: document.cookie,
    local: {...window.localStorage},
    session: {...window.sessionStorage},
    databases: await window.indexedDB.databases(),
    caches: window.caches ? await window.caches.keys() : [],
    history: [window.history.length, window.history.state],
    address: window.location.href,
    name: window.name,
    title: document.title,
  });

  it('nothing is stored, and the address and the history are as before', async () => {
    const page = await openPage(allThree + script);
    const before = await traces(page);
    listen(page);
    await useEverything(page);
    expect(await traces(page)).to.deep.equal(before);
  });

  it('a trace would be found, so that the promise can fail', async () => {
    const page = await openPage(allThree + script);
    const before = await traces(page);
    page.window.localStorage.setItem('ht-lang', 'es');
    const after = await traces(page);
    page.window.localStorage.removeItem('ht-lang');
    expect(after).not.to.deep.equal(before);
  });

  it('no request has left but for our own files, whichever state was chosen', async () => {
    const page = await openPage(allThree + script);
    listen(page);
    page.one('ht-local-help').scrollIntoView();
    await until(() => page.requests().includes('/dist/local-help.js'), 'the local help has come');
    await useEverything(page);
    expect(page.requests().sort()).to.deep.equal(['/dist/ht-help.js', '/dist/local-help.js', '/dist/locales/es.js']);
  });

  it('the next page starts in its own language', async () => {
    const page = await openPage(allThree + script);
    listen(page);
    await useEverything(page);
    const next = await openPage(allThree + script);
    for (const tag of tags) expect(languageIn(next.root(tag)), tag).to.equal('en');
  });
});
