/**
 * The elements on pages of all kinds: the same pixels under the style sheets that sites are made with and under hostile
 * ones, the whole content beside the scripts that change the language or the page, and none of it changes the page.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {buildSync} from 'esbuild';
import {waitOnPage} from '../support/person.js';
import {startSite, type Site} from '../support/sites.js';
import {engines, startVisitor, type Visitor} from '../tools/visitors.mjs';

const root = new URL('../../', import.meta.url);
const tags = [...new Set(readdirSync(new URL('dist/prerendered/', root)).map((file) => file.split('.')[0]!))];
/** These fetch the lines of the state. */
const showsLocalHelp = ['ht-hotlines', 'ht-local-help', 'ht-help-panel'];
const link = (path: string) => `<link rel="stylesheet" href="/node_modules/${path}">`;
const style = (css: string) => `<style>${css}</style>`;

// The page's own part: what a site has, in the words of each of these style sheets.
const theirs = `<div id="theirs"><h1 class="title">Their heading</h1><p class="lead">Their paragraph with <a href="#x">a link</a>.</p>
  <ul class="card"><li class="button call">Their item</li></ul><table class="table"><tr><th>One</th><td>Two</td></tr></table>
  <form><label class="field">Name <input class="input"></label><select class="usa-select"><option>One</option></select>
  <button class="btn btn-primary govuk-button usa-button button is-primary">Send</button><details class="top"><summary>More</summary>Text</details></form></div>`;

interface Host {
  readonly head: string;
  readonly html?: string;
  readonly body?: string;
}

const sheets: Record<string, Host> = {
  'a blank page': {head: ''},
  'Bootstrap': {head: link('bootstrap/dist/css/bootstrap.min.css')},
  'USWDS': {head: link('@uswds/uswds/dist/css/uswds.min.css'), body: 'class="usa-prose"'},
  'GOV.UK': {head: link('govuk-frontend/dist/govuk/govuk-frontend.min.css'), html: 'class="govuk-template"', body: 'class="govuk-template__body js-enabled govuk-frontend-supported"'},
  'Foundation': {head: link('foundation-sites/dist/css/foundation.min.css')},
  'Bulma': {head: link('bulma/css/bulma.min.css'), html: 'data-theme="light"', body: 'class="content"'},
  'Tailwind preflight': {head: link('tailwindcss/preflight.css')},
  'Pico': {head: link('@picocss/pico/css/pico.min.css'), html: 'data-theme="light"'},
  'Pico without classes': {head: link('@picocss/pico/css/pico.classless.min.css'), html: 'data-theme="light"'},
  'a small rem': {head: style('html { font-size: 62.5% } body { font-size: 1.6rem }')},
  'right to left': {head: style('body { text-align: right }'), html: 'dir="rtl"'},
  'all unset': {head: style('* { all: unset !important }')},
  'all initial': {head: style('*, ::before, ::after { all: initial !important }')},
  'a sheet against each property': {
    head: style(`* {
      opacity: 0 !important; visibility: hidden !important; filter: invert(1) blur(3px) !important; clip-path: inset(50%) !important;
      transform: scale(.1) !important; max-height: 0 !important; height: 0 !important; overflow: hidden !important; content-visibility: hidden !important;
      text-transform: uppercase !important; letter-spacing: 1em !important; word-spacing: 2em !important; word-break: break-all !important;
      overflow-wrap: anywhere !important; hyphens: auto !important; color: #fff !important; direction: rtl !important; line-height: 9 !important;
      text-align: right !important; text-indent: -99em !important; text-shadow: 0 0 9px red !important; font: italic 900 3px/9 fantasy !important;
      font-variant: small-caps !important; white-space: pre !important; list-style: square !important; tab-size: 99 !important; quotes: none !important;
      user-select: none !important; -webkit-user-select: none !important; pointer-events: none !important; cursor: none !important;
      -webkit-text-fill-color: lime !important; -webkit-text-stroke: 2px red !important; text-rendering: geometricPrecision !important;
      stroke: red !important; fill: red !important; stroke-width: 9 !important; border-spacing: 9px !important; caption-side: bottom !important; empty-cells: hide !important;
      accent-color: red !important; caret-color: red !important; text-decoration: line-through !important;
      }
      html, body, #place { opacity: 1 !important; visibility: visible !important; filter: none !important; clip-path: none !important; transform: none !important;
        max-height: none !important; height: auto !important; overflow: visible !important; content-visibility: visible !important }
      .card, .button, .call, .top, .urgent, .number, a, ul, li, p, summary, select { display: none !important; background: red !important }`),
  },
};

/** Where the element stands, and how wide it is, is the page's own; what it looks like there is ours. */
const place = 'position:absolute!important;display:block!important;left:0!important;right:auto!important;top:0!important;width:700px!important;margin:0!important;padding:0!important;border:0!important';

const page = ({head, html = '', body = ''}: Host, content: string) =>
  `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Page</title>${head}
    <style>html { --ht-font-family: "DejaVu Sans"; scrollbar-width: none }</style></head><body ${body}>${content}</body></html>`;

const module = '<script type="module" src="/dist/ht-help.js"></script>';
const element = (tag: string) => `<${tag} state="OH"><p><a href="tel:911">911</a> <a href="tel:+18883737888">1-888-373-7888</a></p></${tag}>`;
const all = tags.map(element).join('');

const prototypeLibrary = () =>
  buildSync({entryPoints: [new URL('node_modules/prototype/lib/index.js', root).pathname], bundle: true, format: 'iife', globalName: 'PrototypeLibrary', platform: 'browser', write: false, logLevel: 'silent'}).outputFiles[0]!.text;

const source = (path: string, attributes = '') => `<script ${attributes} src="/node_modules/${path}"></script>`;
const jquery = source('jquery/dist/jquery.min.js') + source('jquery-migrate/dist/jquery-migrate.js');

/** What runs on the page, and what it does to it once our elements are there. */
const scripts: Record<string, {readonly head: string; readonly act?: string}> = {
  'jQuery with migrate': {head: jquery, act: "(() => { const all = jQuery(TAGS); all.find('a').css('color', 'red'); all.clone().appendTo('body'); all.wrap('<div>').attr('data-seen', '1').trigger('click').fadeIn(0); jQuery('body').append(jQuery('<div>').html(jQuery('#after').html())); })()"},
  'Prototype': {head: '<script src="/prototype.js"></script>', act: "(() => { const {$A} = PrototypeLibrary; $A(document.querySelectorAll(TAGS)).forEach((one) => one.cloneNode(true)); })()"},
  'an old library that adds to every built-in': {
    head: `<script>
      for (const name of ['each', 'clone', 'include', 'pluck', 'first', 'last', 'toJSON']) Array.prototype[name] = String.prototype[name] = function () { return 'theirs'; };
      for (const name of ['show', 'hide', 'update', 'render', 'select', 'remove_', 'locale', 'choose', 'warn', 'level']) HTMLElement.prototype[name] = function () { throw new Error('theirs'); };
      Object.prototype.extend = function () { return this; };
      Object.prototype.state = 'theirs';
      Function.prototype.argumentNames = function () { return []; };
    </script>`,
  },
  'MooTools': {head: source('mootools/lib/mootools-core-1.5.2-server.js')},
  'zone.js': {head: source('zone.js/bundles/zone.umd.min.js'), act: "Zone.current.fork({name: 'app'}).run(() => { document.querySelectorAll(TAGS).forEach((one) => document.body.append(one)); })"},
  'core-js': {head: source('core-js-bundle/minified.js')},
  'the web components polyfills': {head: source('@webcomponents/webcomponentsjs/webcomponents-bundle.js')},
  'the custom elements polyfill, forced': {head: `<script>customElements.forcePolyfill = true;</script>${source('@webcomponents/custom-elements/custom-elements.min.js')}`},
  'Turbo': {head: source('@hotwired/turbo/dist/turbo.es2017-umd.js'), act: "new Promise((done) => { addEventListener('turbo:load', () => done(), {once: true}); Turbo.visit(location.href + '?again'); })"},
  'htmx': {head: source('htmx.org/dist/htmx.min.js'), act: "(() => { htmx.process(document.body); document.body.insertAdjacentHTML('beforeend', document.querySelector(TAGS).outerHTML); htmx.process(document.body); })()"},
  'Alpine': {head: source('alpinejs/dist/cdn.min.js', 'defer'), act: "(() => { const box = document.createElement('div'); box.innerHTML = '<template x-if=\"true\"><ht-hotlines></ht-hotlines></template><ht-hotlines x-data :lang=\"\\'en\\'\" :heading-level=\"3\"></ht-hotlines>'; box.setAttribute('x-data', '{}'); document.body.append(box); Alpine.initTree(box); })()"},
  'a Lit of its own': {head: '<script type="importmap">{"imports":{"lit":"/node_modules/lit/index.js","lit/":"/node_modules/lit/","lit-html":"/node_modules/lit-html/lit-html.js","lit-html/":"/node_modules/lit-html/","lit-element/":"/node_modules/lit-element/","@lit/reactive-element":"/node_modules/@lit/reactive-element/reactive-element.js","@lit/reactive-element/":"/node_modules/@lit/reactive-element/"}}</script><script type="module">import {LitElement, html, render} from "lit"; customElements.define("their-part", class extends LitElement { render() { return html`<slot></slot>`; } }); render(html`<their-part><ht-hotlines></ht-hotlines></their-part>`, document.body.appendChild(document.createElement("div")));</script>'},
  'a translator that rewrites the page': {
    head: '',
    act: `(() => {
      document.documentElement.classList.add('translated-ltr');
      document.documentElement.lang = 'es';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts.filter(({data}) => data.trim())) {
        const font = document.createElement('font');
        font.style.verticalAlign = 'inherit';
        font.append(Object.assign(document.createElement('font'), {textContent: text.data + ' (traducido)'}));
        text.replaceWith(font);
      }
    })()`,
  },
  'Bootstrap and its scripts': {head: link('bootstrap/dist/css/bootstrap.min.css') + source('bootstrap/dist/js/bootstrap.bundle.min.js', 'defer')},
  'USWDS and its scripts': {head: source('@uswds/uswds/dist/js/uswds-init.min.js') + source('@uswds/uswds/dist/js/uswds.min.js', 'defer')},
};

const errorLog = "<script>window.errors = []; addEventListener('error', (event) => errors.push(event.message)); addEventListener('unhandledrejection', (event) => errors.push(String(event.reason))); const print = console.error; console.error = (...words) => { errors.push(words.map(String).join(' ')); print.apply(console, words); };</script>";

const types: Record<string, string> = {js: 'text/javascript', css: 'text/css', mjs: 'text/javascript'};
const slug = (name: string) => name.replace(/\W+/g, '-');

const findPage = (address: string) => {
  const path = decodeURIComponent(address.split('?')[0]!);
  if (path === '/prototype.js') return {body: prototypeLibrary(), type: 'text/javascript'};
  const [, kind, name = '', tag = ''] = /^\/(sheet|theirs|script)\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
  const host = Object.entries(sheets).find(([key]) => slug(key) === name)?.[1];
  if (kind === 'sheet') return {body: page(host ?? {head: style(`html { font-size: ${name}px }`)}, `<div id="place" style="${place}">${element(tag)}</div>${module}`)};
  if (kind === 'theirs') return {body: page(host!, theirs + (tag ? all + module : ''))};
  if (kind === 'script') {
    const script = Object.entries(scripts).find(([key]) => slug(key) === name)![1];
    return {body: page({head: errorLog + script.head}, `<p id="after">Before</p>${all}<p>After</p>${module}`)};
  }
  try {
    return {body: readFileSync(new URL(`.${path}`, root)), type: types[path.split('.').pop()!] ?? 'application/octet-stream'};
  } catch {
    return undefined;
  }
};

let site: Site;
before(async () => {
  site = await startSite('localhost', findPage);
});
after(() => site.close());

const rect = (code: string) => `(({x, y, width, height}) => ({x, y, width, height}))(${code}.getBoundingClientRect())`;
type Clip = Parameters<Visitor['capture']>[0];

for (const engine of engines) {
  describe(`in ${engine}`, {timeout: 1_200_000}, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await startVisitor(engine);
    });
    after(() => visitor.close());

    const waitUntil = (condition: string, what: string) => waitOnPage(visitor, condition, what);

    const open = async (path: string) => {
      await visitor.open(site.origin + path);
      await waitUntil("document.readyState === 'complete' && document.fonts.status === 'loaded'", 'the page is complete');
    };

    /** The picture once it stands still: parts of an element, and of a page, come one after the other. */
    const captureStill = async (find: string) => {
      await waitUntil("document.getAnimations().every(({playState}) => playState !== 'running')", 'what the page moves has come to rest');
      for (let before: Buffer | undefined, tries = 0; tries < 20; tries++) {
        const clip = await visitor.run<Clip>(rect(find));
        const picture = await visitor.capture(clip);
        if (before?.equals(picture)) return {clip, picture};
        before = picture;
        await sleep(100);
      }
      throw new Error('the page never stands still');
    };

    const capture = async (tag: string, path: string) => {
      await open(path);
      const all = `(function all(root) { return [...root.querySelectorAll('*')].flatMap((one) => one.renderRoot ? [one, ...all(one.renderRoot)] : []); })(document)`;
      await waitUntil(`${all}.some(({localName}) => localName === '${tag}') && ${all}.every(({hasUpdated}) => hasUpdated)`, 'it has rendered');
      if (showsLocalHelp.includes(tag)) {
        const hasCome = "performance.getEntriesByType('resource').some(({name, responseEnd}) => name.endsWith('/local-help.js') && responseEnd > 0)";
        await waitUntil(hasCome, 'the lines of the state have come');
      }
      return captureStill(`document.querySelector('${tag}').renderRoot.querySelector('.ht')`);
    };

    // The plain pages to compare with, each taken once.
    const calm = new Map<string, ReturnType<typeof capture>>();
    const captureCalm = (tag: string, size: number) => {
      const path = `/sheet/${size}/${tag}`;
      if (!calm.has(path)) calm.set(path, capture(tag, path));
      return calm.get(path)!;
    };

    // WebKit's driver takes pictures of what is in view alone; its looks are held by test/elements/host-styles.test.ts.
    if (engine !== 'webkit') {
      for (const tag of tags) {
        for (const name of Object.keys(sheets).slice(1)) {
          it(`${tag} has the same pixels under ${name}`, async () => {
            const {clip, picture} = await capture(tag, `/sheet/${slug(name)}/${tag}`);
            // The text grows with a page whose letters are larger, as it should: it is compared to a plain page like that.
            const size = await visitor.run<number>('Math.max(16, parseFloat(getComputedStyle(document.documentElement).fontSize))');
            const calm = await captureCalm(tag, size);
            assert.deepEqual(clip, calm.clip, 'the place of its content');
            assert.ok(picture.equals(calm.picture), 'the pictures differ');
          });
        }
      }

      it('would tell of one pixel', async () => {
        const calm = await capture('ht-hotlines', '/sheet/16/ht-hotlines');
        await visitor.run("void (document.querySelector('ht-hotlines').renderRoot.querySelector('.number').style.paddingInlineStart = '1px')");
        assert.ok(!(await visitor.capture(calm.clip)).equals(calm.picture));
      });

      for (const name of Object.keys(sheets).filter((sheet) => !/^all|against/.test(sheet))) {
        it(`the page itself has the same pixels with our elements on it, under ${name}`, async () => {
          await open(`/theirs/${slug(name)}`);
          const before = await captureStill("document.querySelector('#theirs')");
          await open(`/theirs/${slug(name)}/with`);
          await waitUntil(`document.querySelector('${tags[0]}').hasUpdated`, 'ours have rendered');
          const after = await captureStill("document.querySelector('#theirs')");
          // A scroll bar takes no width here, so that not even the width changes.
          assert.deepEqual(after.clip, before.clip);
          assert.ok(after.picture.equals(before.picture), 'the pictures differ');
        });
      }
    }

    for (const [name, {act}] of Object.entries(scripts)) {
      it(`all elements are whole on a page with ${name}, and nothing is thrown`, async () => {
        await open(`/script/${slug(name)}`);
        const selector = tags.join();
        const whole = `[...document.querySelectorAll('${selector}')].every((one) => one.hasUpdated && one.renderRoot.querySelector('.ht'))`;
        await waitUntil(whole, 'all have rendered');
        if (act) await visitor.run(`(async () => { await (${act.replaceAll('TAGS', `'${selector}'`)}); })()`);
        await sleep(250);
        await waitUntil(whole, 'all have rendered');
        // By this WebKit's driver would be told lies: it has answers written by the page's own functions.
        await visitor.run('void (delete Array.prototype.toJSON, delete String.prototype.toJSON)');
        const found = await visitor.run<[string, string[]][]>(`[...document.querySelectorAll('${selector}')].map((one) => [one.localName, (function all(root) {
          return [...root.querySelectorAll('*')].flatMap((each) => [...(each.localName === 'a' ? [each.getAttribute('href')] : []), ...(each.renderRoot ? all(each.renderRoot) : [])]);
        })(one.renderRoot)])`);
        assert.ok(found.length >= tags.length);
        for (const [tag, links] of found) {
          for (const href of tag === 'ht-quick-exit' ? ['https://www.weather.gov/'] : ['tel:911', 'tel:+18883737888']) assert.ok(links.includes(href), `${tag}: ${href}`);
        }
        assert.deepEqual(await visitor.run('errors'), []);
      });
    }
  });
}
