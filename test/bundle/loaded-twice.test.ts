import {expect} from '@open-wc/testing';
import {allThree, closePages, fallback, hasFirstNumbers, languageIn, openPage, pick, script, tags, until} from './host-page.js';

// Another address is another module to the browser: a second copy, as a second plugin would bring it.
const secondScript = '<script type="module" src="/dist/ht-help.js?2"></script>';

describe('a second copy on the page', () => {
  afterEach(closePages);

  it('says so once and breaks nothing', async () => {
    const {root, heard} = await openPage(allThree + script + secondScript);
    expect(heard.info.length).to.equal(1);
    for (const tag of tags) {
      expect(heard.info[0]).to.include(`<${tag}>`);
      expect(hasFirstNumbers(root(tag)), tag).to.be.true;
    }
    expect([...heard.errors, ...heard.error, ...heard.warn]).to.deep.equal([]);
  });

  it('leaves the first one to serve, new elements and languages too', async () => {
    const {root, window, document, one, requests} = await openPage(allThree + script);
    const first = window.customElements.get('ht-hotlines');
    const second = Object.assign(document.createElement('script'), {type: 'module', src: '/dist/ht-help.js?2'});
    const loaded = new Promise((resolve) => second.addEventListener('load', resolve));
    document.head.append(second);
    await loaded;
    expect(window.customElements.get('ht-hotlines')).to.equal(first);
    document.body.insertAdjacentHTML('beforeend', '<ht-hotlines id="late"></ht-hotlines>');
    await one('#late').updateComplete;
    expect(hasFirstNumbers(root('#late'))).to.be.true;
    pick(root('#late').querySelector('.language select')!, 'es');
    for (const tag of tags) await until(() => languageIn(root(tag)) === 'es', `${tag} is in Spanish`);
    expect(requests().filter((path) => path.includes('locales'))).to.deep.equal(['/dist/locales/es.js']);
  });

  it('of the same address is no second copy', async () => {
    const {heard} = await openPage(allThree + script + script);
    expect([...heard.info, ...heard.errors]).to.deep.equal([]);
  });
});

describe('a page with an element of its own under one of our names', () => {
  afterEach(closePages);

  it('keeps it, and gets all our others', async () => {
    const {one, root, heard} = await openPage(
      `<script>
        customElements.define('ht-hotlines', class extends HTMLElement {
          connectedCallback() { this.title = 'theirs'; }
        });
      </script>${allThree}${script}`,
    );
    expect(one('ht-hotlines').title).to.equal('theirs');
    expect(one('ht-hotlines').innerHTML).to.include(fallback);
    for (const tag of tags.slice(1)) expect(hasFirstNumbers(root(tag)), tag).to.be.true;
    expect(heard.info.length).to.equal(1);
    expect(heard.info[0]).to.include('<ht-hotlines>').and.not.to.include('<ht-know-your-rights>');
    expect([...heard.errors, ...heard.error]).to.deep.equal([]);
  });
});
