/**
 * Apps in the common frameworks mount our elements, give them texts, numbers, booleans and lists, hear their event,
 * change their order and take them away again: the cases by which frameworks are measured on custom elements.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {build, type Plugin} from 'esbuild';
import {compile} from 'svelte/compiler';
import {waitOnPage} from '../support/person.js';
import {startSite, type Site} from '../support/sites.js';
import {engines, startVisitor, type Visitor} from '../tools/visitors.mjs';

const dist = new URL('../../dist/', import.meta.url);
const tags = [...new Set(readdirSync(new URL('prerendered/', dist)).map((file) => file.split('.')[0]!))];
const frameworks = ['react', 'vue', 'svelte', 'angular'];

const svelte: Plugin = {
  name: 'svelte',
  setup: ({onLoad}) =>
    onLoad({filter: /\.svelte$/}, ({path}) => ({contents: compile(readFileSync(path, 'utf8'), {filename: path, generate: 'client'}).js.code, loader: 'js'})),
};

/** An app as its authors would ship it. */
const bundle = async (name: string): Promise<string> => {
  const {outputFiles} = await build({
    entryPoints: [new URL(`frameworks/${name}.js`, import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'svelte', 'browser'],
    define: {'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false'},
    plugins: [svelte],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
};

/** Ours come first, or when the app is there already. */
const orders = {'our script first': (app: string) => [ours, app], 'our script late': (app: string) => [app, ours]};
const ours = '<script type="module" src="/dist/ht-help.js"></script>';

const page = (scripts: readonly string[]) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title>
  <script>
    window.errors = [];
    window.heard = [];
    addEventListener('error', (event) => errors.push(event.message));
    addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
    console.error = (...words) => errors.push(words.map(String).join(' '));
    window.lines = [{name: 'A line of ours', url: 'https://example.org/'}];
    window.deepLinks = (root) => [...root.querySelectorAll('*')].flatMap((one) => [...(one.localName === 'a' ? [one.getAttribute('href')] : []), ...(one.renderRoot ? deepLinks(one.renderRoot) : [])]);
  </script></head><body><div id="box"></div>${scripts.join('')}</body></html>`;

const module = (code: string) => `<script type="module">${code}</script>`;
const start = `await app.mount(document.querySelector('#box'), {tags: ${JSON.stringify(tags)}, shown: true, lang: 'en', level: 3, lines: window.lines, hear: (event) => heard.push(event.detail.state)});`;

let site: Site;
before(async () => {
  const apps = Object.fromEntries(await Promise.all(frameworks.map(async (name) => [name, await bundle(name)] as const)));
  site = await startSite('localhost', (path) => {
    const [, name = '', order] = /^\/app\/(\w+)\/(.+)$/.exec(path) ?? [];
    if (order) return {body: page(orders[decodeURIComponent(order) as keyof typeof orders](module(`import '/${name}.js'; ${start}`)))};
    const app = apps[path.slice(1, -3)];
    if (app) return {body: app, type: 'text/javascript'};
    if (path.startsWith('/dist/')) return {body: readFileSync(new URL(`..${path}`, dist)), type: 'text/javascript'};
    return undefined;
  });
});
after(() => site.close());

for (const engine of engines) {
  describe(`in ${engine}`, {timeout: 240_000}, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await startVisitor(engine);
    });
    after(() => visitor.close());

    const waitUntil = (condition: string, what: string) => waitOnPage(visitor, condition, what);
    const update = (values: string) => visitor.run(`void app.update(${values})`);
    const each = (code: string) => `${JSON.stringify(tags)}.every((tag) => { const one = document.querySelector('#box ' + tag); return ${code}; })`;
    const whole = each("one?.hasUpdated && one.renderRoot.querySelector('.ht') && (tag === 'ht-quick-exit' ? 1 : ['tel:911', 'tel:+18883737888'].every((href) => deepLinks(one.renderRoot).includes(href)))");

    for (const name of frameworks) {
      for (const order of Object.keys(orders)) {
        it(`${name} mounts, updates and unmounts all elements, ${order}`, async () => {
          await visitor.open(`${site.origin}/app/${name}/${encodeURIComponent(order)}`);
          await waitUntil(whole, 'all are mounted and whole');
          await waitUntil(each("one.querySelector('a').getAttribute('href') === 'tel:911' && one.dataset.app === tag"), 'all have children and attributes');
          // React asks an element what it knows, and one that is not alive yet knows nothing: it is told with the next update.
          if (name === 'react' && order === 'our script late') await update('{level: 5, lines: [...lines]}').then(() => update('{level: 3}'));
          await waitUntil(each('one.headingLevel === 3'), 'a number comes as a number');
          await waitUntil("document.querySelector('ht-hotlines').localLines?.[0]?.name === 'A line of ours'", 'a list comes as a list');
          await waitUntil("deepLinks(document.querySelector('ht-hotlines').renderRoot).includes('https://example.org/')", 'and is shown');

          await update("{lang: 'es', level: 4}");
          await waitUntil(each("one.renderRoot.querySelector('.ht').lang === 'es' && one.headingLevel === 4"), 'all follow an update');
          await update('{lines: []}');
          await waitUntil("!deepLinks(document.querySelector('ht-hotlines').renderRoot).includes('https://example.org/')", 'the line is gone');

          await visitor.run(`void ((list) => { list.value = 'OH'; list.dispatchEvent(new Event('change', {bubbles: true})); })(document.querySelector('ht-state-compensation').renderRoot.querySelector('.chooser select'))`);
          await waitUntil("heard.join() === 'OH'", 'the app hears of the state');

          for (let round = 0; round < 5; round++) {
            await update('{shown: false}');
            await waitUntil(`!document.querySelector('#box').querySelector('${tags.join()}')`, 'all are hidden');
            await update(`{shown: true, tags: ${JSON.stringify(round % 2 ? tags : [...tags].reverse())}}`);
            await waitUntil(whole, 'all are there again');
          }
          for (const list of [[...tags].sort(), [...tags.slice(3), ...tags.slice(0, 3)], [...tags].reverse()]) {
            await update(`{tags: ${JSON.stringify(list)}}`);
            await waitUntil(`[...document.querySelectorAll('#box [data-app]')].map((one) => one.localName).join() === '${list.join()}'`, 'they are in the order of the app');
            await waitUntil(whole, 'all are whole in it');
          }
          await visitor.run('void app.unmount()');
          await waitUntil(`!document.querySelector('${tags.join()}')`, 'nothing is left');
          assert.deepEqual(await visitor.run('errors'), []);
        });
      }
    }
  });
}
