/**
 * The snippet builder in three real browsers, used by keyboard alone; and what it writes, held against what ships.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {handleRequest, listen} from '../../demo/tools/serve.mjs';
import {defaultChoice, forms, prerenderedPath, snippet} from '../../demo/builder-snippets.js';
import {examine} from '../../src/tools/doctor/examine.js';
import {readRelease} from '../../src/tools/doctor/release.js';
import {engines, startVisitor} from '../tools/visitors.mjs';

const dist = new URL('../../dist/', import.meta.url);
const read = (path) => readFileSync(new URL(path, dist), 'utf8');
const built = {...JSON.parse(read('embedding.json')), integrity: JSON.parse(read('integrity.json'))};

let server;
let origin;
const asked = [];
/** Pages of a test, by path. */
const pages = new Map();

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url);
    response.setHeader('connection', 'close');
    response.setHeader('access-control-allow-origin', '*');
    const page = pages.get(request.url);
    if (page) response.writeHead(200, {'content-type': 'text/html;charset=utf-8'}).end(page);
    else handleRequest(request, response);
  });
  // By its number, as all other tests of pages: a name may lead to two addresses.
  origin = (await listen(server, 0)).replace('localhost', '127.0.0.1');
});

after(() => {
  server.close();
  server.closeAllConnections();
});

describe('what the builder writes', () => {
  for (const form of Object.keys(forms).filter((name) => name !== 'wordpress')) {
    it(`finds the doctor content, for every element in every language: ${form}`, async () => {
      const release = readRelease(dist);
      for (const lang of Object.keys(built.languages)) {
        const elements = Object.keys(built.elements);
        const choice = {...defaultChoice(built), elements, form, lang, state: 'OH', fixed: true, base: `${origin}/dist/`};
        const texts = Object.fromEntries(elements.map((tag) => [tag, read(prerenderedPath(tag, choice, built))]));
        const path = `/${form}-${lang}.html`;
        pages.set(path, `<!doctype html><html lang="en"><head><title>A page</title></head><body>${snippet(choice, built, texts)}</body></html>`);
        const {findings} = await examine(origin + path, release);
        assert.deepEqual(findings, [], lang);
      }
    });
  }
});

for (const engine of engines) {
  describe(`the builder in ${engine}`, {timeout: 120_000}, () => {
    let visitor;
    before(async () => {
      visitor = await startVisitor(engine);
    });
    after(() => visitor.close());

    const value = (code) => visitor.run(code);
    const until = async (code, what) => {
      for (const end = Date.now() + 10_000; !(await value(code)); await sleep(50)) {
        if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
      }
    };
    let opened = 0;
    const open = async (fragment = '') => {
      // Another query, so that it is another page and not another place on the same one.
      await visitor.open(`${origin}/demo/builder.html?${(opened += 1)}${fragment}`);
      await until("document.querySelector('.builder')?.hidden === false", 'the builder is there');
    };
    const press = async (key) => {
      await visitor.keyDown(key);
      await visitor.keyUp(key);
    };
    /** Goes on by Tab until the focus is there, as a person without a mouse does. */
    const tabTo = async (selector) => {
      for (let stops = 0; stops < 80; stops += 1) {
        if (await value(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
        await press('Tab');
      }
      throw new Error(`80 stops, and none of them is ${selector}`);
    };
    const pasted = () => value("document.querySelector('#snippet').value");
    const waitFor = (text) => until(`document.querySelector('#snippet').value.includes(${JSON.stringify(text)})`, `${text} is in the snippet`);

    it('goes from a choice to copied lines by keyboard alone, and shows the elements meanwhile', async () => {
      await open();
      await tabTo('[name=tag][value=ht-hotlines]');
      await press(' ');
      await waitFor('<ht-hotlines>');
      assert.deepEqual(await value("[...document.querySelector('#preview').children].map((one) => one.localName)"), ['ht-help-panel', 'ht-hotlines']);

      await tabTo('select[name=state]');
      await press('O');
      await waitFor('state="O');

      await tabTo('[name=form]:checked');
      await press('ArrowDown');
      await waitFor('ht-help.classic.js');

      await tabTo('#copy');
      await press('Enter');
      await until("document.querySelector('#copied').textContent !== ''", 'it says what became of it');

      const lines = await pasted();
      assert.ok(lines.includes(`integrity="${built.integrity['ht-help.classic.js']}" crossorigin="anonymous"`), lines);
      assert.ok(lines.includes('<a href="tel:+18883737888">'), lines);
    });

    it('keeps the whole choice in its address, and brings it back from there', async () => {
      await open('#elements=ht-hotlines&lang=es&color-accent=%234b2e83&form=iframe');
      const lines = await pasted();
      assert.match(lines, /embed\/ht-hotlines\.html\?lang=es/);
      await until("document.querySelector('#preview ht-hotlines').renderRoot.querySelector('.ht').lang === 'es'", 'the preview is in Spanish');
      const accent = "getComputedStyle(document.querySelector('#preview ht-hotlines')).getPropertyValue('--ht-color-accent')";
      assert.equal(await value(accent), '#4b2e83');

      await tabTo('[name=form]:checked');
      await press('ArrowDown');
      await waitFor('</style>');
      const [fragment, changed] = [await value('location.hash'), await pasted()];
      await open(fragment);
      await waitFor('</style>');
      assert.equal(await pasted(), changed);
    });

    it('asks for files of this build, keeps nothing, and sends nothing', async () => {
      asked.splice(0);
      await open('#elements=ht-help-panel&lines-from=https%3A%2F%2Fother.example%2Flines.json&lang=es&form=prerendered');
      await waitFor('<script type="module"');
      const foreign = asked.filter((path) => !/^\/(demo\/(builder|demo|scheme)[\w.-]*|dist\/[\w./-]+)(\?\d+)?$/.test(path) && path !== '/favicon.ico');
      assert.deepEqual(foreign, []);
      assert.deepEqual(await value(`performance.getEntriesByType('resource').map(({name}) => name).filter((name) => !name.startsWith('${origin}/'))`), []);
      assert.deepEqual(await value('[localStorage.length, sessionStorage.length, document.cookie]'), [0, 0, '']);
      assert.equal(await value("document.querySelector('#preview ht-help-panel').hasAttribute('local-lines')"), false);
    });

    it('writes the page of a state whole where the choice is fixed to that state', async () => {
      await open('#elements=ht-local-help&state=OH&fixed=yes&lang=es&form=prerendered');
      await waitFor('<script type="module"');
      const lines = await pasted();
      assert.ok(lines.startsWith(read('prerendered/ht-local-help.oh.es.html').trim()), lines.slice(0, 300));
    });

    it('shows lines of one’s own in the preview, and says what is wrong with them', async () => {
      const own = {lines: [{name: 'Example House', phones: [{number: '+12025550123', type: 'voice'}], always_open: true}]};
      await open(`#elements=ht-hotlines&lines=${encodeURIComponent(JSON.stringify(own))}`);
      await until("document.querySelector('#preview ht-hotlines').renderRoot.textContent.includes('Example House')", 'the line is shown');
      assert.equal(await value("document.querySelector('#lines-problem').textContent"), '');
      await open('#elements=ht-hotlines&lines=%7B');
      assert.match(await value("document.querySelector('#lines-problem').textContent"), /^This is no JSON yet/);
    });

    it('can be used with one hand on a phone: nothing stands out at 320 pixels', async () => {
      pages.set('/phone.html', '<!doctype html><title>Phone</title><iframe src="/demo/builder.html#form=script" width="320" height="800"></iframe>');
      await visitor.open(`${origin}/phone.html`);
      const inside = 'document.querySelector("iframe").contentDocument';
      await until(`${inside}.querySelector('.builder')?.hidden === false`, 'the builder is there');
      // Some engines take the room for a scroll bar off the 320.
      assert.equal(await value(`${inside}.documentElement.scrollWidth - ${inside}.documentElement.clientWidth`), 0);
    });

    if (engine === 'chromium') {
      it('has no accessibility problem that axe knows, in any part of it', async () => {
        await open('#elements=ht-hotlines&color-accent=%23999999&lines=%7B&form=script');
        await visitor.run(`${readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')};undefined`);
        const violations = await visitor.run(`axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ' ' + nodes[0].html))`);
        assert.deepEqual(violations, []);
      });
    }
  });
}
