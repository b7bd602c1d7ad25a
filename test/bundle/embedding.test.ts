import {expect} from '@open-wc/testing';
import {allThree, closePages, fallback, hasFirstNumbers, languageIn, linksIn, openPage, pick, script, tags, until} from './host-page.js';

describe('one script tag', () => {
  afterEach(closePages);

  it('shows all three elements, with the real numbers', async () => {
    const {root, heard} = await openPage(allThree + script);
    for (const tag of tags) {
      expect(hasFirstNumbers(root(tag)), tag).to.be.true;
      expect(root(tag).querySelector<HTMLElement>('.ht')!.innerText, tag).to.include('1-888-373-7888');
    }
    expect(linksIn(root('ht-hotlines')).filter((href) => /^(tel|sms):/.test(href)).length).to.be.greaterThan(25);
    expect(root('ht-know-your-rights').querySelectorAll('.card').length).to.be.greaterThan(10);
    expect(root('ht-state-compensation').querySelectorAll('option[value]:not([value=""])').length).to.be.at.least(56);
    expect([...heard.errors, ...heard.error, ...heard.warn, ...heard.info]).to.deep.equal([]);
  });

  it('works before the elements, after them, and for one that comes later', async () => {
    const {root, document, one} = await openPage(`${script}<ht-hotlines></ht-hotlines>`);
    document.body.insertAdjacentHTML('beforeend', '<ht-know-your-rights></ht-know-your-rights>');
    await one('ht-know-your-rights').updateComplete;
    expect(hasFirstNumbers(root('ht-hotlines'))).to.be.true;
    expect(hasFirstNumbers(root('ht-know-your-rights'))).to.be.true;
  });

  it('fetches its own file and nothing else', async () => {
    const {requests, root, one} = await openPage(allThree + script);
    pick(root('ht-state-compensation').querySelector('.chooser select')!, 'OH');
    await one('ht-state-compensation').updateComplete;
    root('ht-know-your-rights').querySelectorAll('details').forEach((details) => (details.open = true));
    expect(requests()).to.deep.equal(['/dist/ht-help.js']);
  });

  it('fetches Spanish, from beside the script, when the page is Spanish', async () => {
    const {requests, root} = await openPage(allThree + script, {lang: 'es-MX'});
    for (const tag of tags) await until(() => languageIn(root(tag)) === 'es', `${tag} is in Spanish`);
    expect(requests()).to.deep.equal(['/dist/ht-help.js', '/dist/locales/es.js']);
  });

  it('fetches Spanish when a person asks for it, once for all elements', async () => {
    const {requests, root} = await openPage(allThree + script);
    pick(root('ht-hotlines').querySelector('.language select')!, 'es');
    for (const tag of tags) await until(() => languageIn(root(tag)) === 'es', `${tag} is in Spanish`);
    expect(requests()).to.deep.equal(['/dist/ht-help.js', '/dist/locales/es.js']);
    for (const tag of tags) expect(hasFirstNumbers(root(tag)), tag).to.be.true;
  });
});

describe('the fallback inside the tag', () => {
  afterEach(closePages);

  const isVisible = (link: HTMLElement) => link.getClientRects().length > 0;

  it('is on screen where every script is forbidden', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
    const {document} = await openPage(allThree + script, {head});
    const links = [...document.querySelectorAll('a')];
    expect(links.length).to.equal(tags.length * 2);
    expect(links.every(isVisible)).to.be.true;
  });

  it('is on screen where the script cannot be fetched', async () => {
    // A name that Web Test Runner does not list among the missing files of the run.
    const {document} = await openPage(`${allThree}<script type="module" src="/nowhere/favicon.ico"></script>`);
    expect([...document.querySelectorAll('a')].every(isVisible)).to.be.true;
  });

  it('is on screen until the script is there, and gives way to the whole content then', async () => {
    const {document, one, window} = await openPage(`<ht-hotlines>${fallback}</ht-hotlines>`);
    const [link] = document.querySelectorAll('a');
    expect(isVisible(link!)).to.be.true;
    const late = Object.assign(document.createElement('script'), {type: 'module', src: '/dist/ht-help.js'});
    document.head.append(late);
    await window.customElements.whenDefined('ht-hotlines');
    await one('ht-hotlines').updateComplete;
    expect(isVisible(link!)).to.be.false;
    expect(hasFirstNumbers(one('ht-hotlines').renderRoot)).to.be.true;
  });
});

describe('an element on its own, for bundlers', () => {
  afterEach(closePages);

  it('registers nothing when it is imported', async () => {
    const {window} = await openPage('<script type="module" src="/dist/index.js"></script><script type="module" src="/dist/elements/ht-hotlines.js"></script>');
    for (const tag of tags) expect(window.customElements.get(tag), tag).to.equal(undefined);
  });

  it('works under whatever name the app gives it', async () => {
    const {root, heard} = await openPage(`<our-lines></our-lines><script type="module">
      import {HtHotlines} from '/dist/elements/ht-hotlines.js';
      customElements.define('our-lines', class extends HtHotlines {});
    </script>`);
    expect(hasFirstNumbers(root('our-lines'))).to.be.true;
    expect(heard.errors).to.deep.equal([]);
  });

  it('finds its languages from where it lies', async () => {
    const {root, requests} = await openPage(
      `<our-lines></our-lines><script type="module">
        import {HtHotlines} from '/dist/index.js';
        customElements.define('our-lines', HtHotlines);
      </script>`,
      {lang: 'es'},
    );
    await until(() => languageIn(root('our-lines')) === 'es', 'it is in Spanish').catch(() => {});
    expect(requests().filter((path) => path.includes('locales'))).to.deep.equal(['/dist/locales/es.js']);
    expect(languageIn(root('our-lines'))).to.equal('es');
  });
});
