/**
 * A person who has no mouse, on the page as it ships: chooses the state, comes to each number in the order of the page,
 * and calls. In three real browsers; and what axe finds on the way.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {waitUntil} from '../support/person.js';
import {startSite, type Site} from '../support/sites.js';
import {engines, startVisitor, type Visitor} from '../tools/visitors.mjs';

const read = (path: string) => readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8');

const page = (markup: string, lang = 'en', script = '<script type="module" src="/dist/ht-help.js"></script>') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>
    <style>html { color-scheme: light dark; } body { background: light-dark(#fff, #10181b); color: light-dark(#000, #fff); }</style>${script}</head>
    <body><main><h1>Page</h1><button id="before">Before</button>${markup}</main></body></html>`;

const pages: Readonly<Record<string, string>> = {
  '/element': page('<ht-local-help></ht-local-help>'),
  '/panel': page('<ht-help-panel sections="local-help" state="OH"></ht-help-panel>'),
  '/without-script': page(read('prerendered/ht-local-help.en.html').replace('shadowrootmode="closed"', 'shadowrootmode="open"'), 'en', ''),
  '/inspectable': page('<ht-local-help state="OH" inspectable></ht-local-help>'),
  '/inspectable-es': page('<ht-local-help state="MN" fixed inspectable></ht-local-help>', 'es'),
};

let site: Site;
before(async () => {
  site = await startSite('127.0.0.1', (path) => {
    if (path in pages) return {body: pages[path]!};
    const [, file] = /^\/dist\/([\w/.-]+\.js)/.exec(path) ?? [];
    return file ? {body: read(file), type: 'text/javascript'} : undefined;
  });
});
after(() => site.close());

/** The roots on the page, those within others too. */
const roots = `((visit) => visit(document, visit))((scope, visit) => [...scope.querySelectorAll('*')].flatMap((element) => {
  const root = element.renderRoot ?? element.shadowRoot;
  return root ? [root, ...visit(root, visit)] : [];
}))`;
/** What has the focus, in whatever root it is. */
const focused = `(${roots}.map((root) => root.activeElement).filter(Boolean).at(-1) ?? document.activeElement)`;

for (const engine of engines) {
  describe(`the help of a state by keyboard alone in ${engine}`, {timeout: 180_000}, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await startVisitor(engine);
    });
    after(() => visitor.close());

    const open = async (path: string, selector: string) => {
      await visitor.open(site.origin + path);
      await waitUntil(() => visitor.run<boolean>(`${roots}.some((root) => root.querySelector('${selector}'))`), `${selector} is there`);
      await visitor.run("document.querySelector('#before').focus()");
    };
    const press = async (key: string) => {
      await visitor.keyDown(key);
      await visitor.keyUp(key);
    };
    const isFocused = (selector: string) => visitor.run<boolean>(`${focused}.matches(${JSON.stringify(selector)})`);
    const tabTo = async (selector: string) => {
      for (let stops = 0; stops < 80; stops++) {
        if (await isFocused(selector)) return;
        await press('Tab');
      }
      throw new Error(`80 stops, and none of them is ${selector}`);
    };
    /** The numbers that the list of a state calls, in the order of the page. */
    const calls = () =>
      visitor.run<string[]>(`${roots}.flatMap((root) => [...root.querySelectorAll('.finder .card a[href^="tel:+"]')]).filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href'))`);

    it('chooses a state by its letters, comes to each of its numbers in turn, and calls', async () => {
      await open('/element', '.chooser select');
      await tabTo('.chooser select');
      await press('o');
      await waitUntil(async () => (await calls()).includes('tel:+18446446435'), 'the list of Ohio is there');
      const expected = await calls();
      const stops: string[] = [];
      await visitor.run(`${roots}[0].addEventListener('click', (event) => { event.preventDefault(); window.called = event.target.closest('a')?.getAttribute('href'); })`);
      for (let stop = 0; stop < 80 && stops.length < expected.length; stop++) {
        await press('Tab');
        if (await isFocused('.finder .card a[href^="tel:+"]')) stops.push(await visitor.run(`${focused}.getAttribute('href')`));
      }
      assert.deepEqual(stops, expected);
      assert.equal(stops[0], 'tel:+18883737888', 'Ohio has no line for survivors alone: the national one is first');
      await press('Enter');
      await waitUntil(() => visitor.run<boolean>('Boolean(window.called)'), 'it calls');
      assert.equal(await visitor.run('window.called'), expected.at(-1));
    });

    it('opens its part of the panel, and comes to the same numbers there', async () => {
      await open('/panel', 'details');
      await tabTo('summary');
      await press('Enter');
      // What opens below the screen comes into view with the next stop.
      await tabTo('.chooser select');
      await waitUntil(async () => (await calls()).includes('tel:+18446446435'), 'the list of Ohio is there');
      await tabTo('.finder .card a[href="tel:+18446446435"]');
    });

    it('opens a state without any script, and comes to its numbers', async () => {
      await open('/without-script', 'details');
      await visitor.run(`${roots}[0].querySelectorAll('details').forEach((details) => { details.dataset.name = details.querySelector('summary').textContent; })`);
      await tabTo('[data-name=Alabama] > summary');
      await press('Enter');
      assert.equal(await visitor.run(`${roots}[0].querySelector('[data-name=Alabama]').open`), true);
      await press('Tab');
      assert.ok(await isFocused('[data-name=Alabama] .card a'), await visitor.run(`${focused}.outerHTML`));
    });

    if (engine === 'chromium') {
      for (const [path, wanted] of [['/inspectable', '.finder .card'], ['/inspectable-es', '[lang=es] .finder .card'], ['/without-script', 'details']] as const) {
        it(`has no accessibility problem that axe knows: ${path}`, async () => {
          await open(path, wanted);
          await visitor.run(`${readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')};undefined`);
          await visitor.run(`${roots}[0].querySelectorAll('details').forEach((details, index) => { details.open = index < 5; })`);
          const violations = await visitor.run('axe.run().then(({violations}) => violations.map(({id, nodes}) => `${id} ${nodes[0].html}`))');
          assert.deepEqual(violations, []);
        });
      }
    }
  });
}
