/**
 * Real pages in real windows: a prerendered element whose script comes late, frame by frame, and a page that the
 * browser kept and shows again.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {waitOnPage} from '../support/person.js';
import {startSite, type Site} from '../support/sites.js';
import {engines, startVisitor, type Visitor} from '../tools/visitors.mjs';

const dist = new URL('../../dist/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, dist), 'utf8');

const files = readdirSync(new URL('prerendered/', dist));
const locales = ['en', 'es'];
const tags = [...new Set(files.map((file) => file.split('.')[0]!))];

/** How late the script comes: the page has been painted by then. */
const delay = 300;

/** Writes down, frame by frame, how the page looks from outside, and each shift that the browser itself tells of. */
const recorder = `<script>
  window.seen = [];
  window.shifts = [];
  window.persisted = [];
  addEventListener('pageshow', (event) => persisted.push(event.persisted));
  window.errors = [];
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({value}) => value))).observe({type: 'layout-shift', buffered: true});
  }
  const look = () => {
    const element = document.body?.firstElementChild;
    const after = document.querySelector('#after');
    // The middle of what is in view: a flash is a moment in which nothing of ours is there.
    if (after) seen.push([element.renderRoot ? 'living' : 'prerendered', Math.round(after.getBoundingClientRect().top), document.elementFromPoint(60, 40)?.localName, element.renderRoot?.querySelector('.ht')?.lang]);
    if (seen.length === 3) fetch('/looked');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

const page = (body: string, lang: string, script: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>${recorder}<style>body{margin:0;font-family:"DejaVu Sans"}</style></head><body>${body}<p id="after">After</p>${script}</body></html>`;

const module = '<script type="module" src="/late/ht-help.js"></script>';

/** The script comes once the page has been on screen for a while without it, however slow this machine is. */
let looked = Promise.resolve();
let tellLooked = () => {};

const findPage = (path: string) => {
  if (path === '/looked') {
    tellLooked();
    return {body: ''};
  }
  if (/^\/(prerendered|plain)\//.test(path)) looked = new Promise((resolve) => (tellLooked = resolve));
  const [, kind, name = ''] = /^\/(\w+)\/(.*)$/.exec(path) ?? [];
  if (kind === 'prerendered') return {body: page(read(`prerendered/${name}.html`), name.split('.')[1]!, module)};
  if (kind === 'plain') return {body: page(`<${name}><p><a href="tel:911">911</a> <a href="tel:+18883737888">1-888-373-7888</a></p></${name}>`, 'en', module)};
  if (kind === 'other') return {body: page('<p>Another page</p>', 'en', '')};
  if (kind === 'late') return {body: read(name), type: 'text/javascript', delay: name.includes('locales/') ? delay : looked};
  return undefined;
};

let site: Site;
before(async () => {
  site = await startSite('localhost', findPage);
});
after(() => site.close());

// "Closed now. Opens Mon 11:00 AM" can be a line longer or shorter than the hours, in two cards far below what is in view.
const mayGrow = (tag: string) => (['ht-hotlines', 'ht-help-panel'].includes(tag) ? 2 * 24 : 0);

type Frame = readonly [form: 'living' | 'prerendered', top: number, hit: string | undefined, language: string | undefined];

for (const engine of engines) {
  describe(`in ${engine}`, {timeout: 600_000}, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await startVisitor(engine);
    });
    after(() => visitor.close());

    const waitUntil = (condition: string, what: string) => waitOnPage(visitor, condition, what);
    const open = async (path: string) => {
      await visitor.open(site.origin + path);
      await waitUntil("document.readyState === 'complete'", 'the page is complete');
    };

    for (const tag of tags) {
      for (const locale of locales) {
        it(`the script takes ${tag} over in ${locale} without a shift and without a flash`, async () => {
          await open(`/prerendered/${tag}.${locale}`);
          await waitUntil(`document.querySelector('${tag}').hasUpdated`, 'the script has taken over');
          await waitUntil("seen.slice(-3).every(([form]) => form === 'living')", 'it has been on screen for a while');
          const frames = await visitor.run<Frame[]>('seen');
          const [first] = frames;
          assert.ok(frames.some(([form]) => form === 'prerendered') && frames.some(([form]) => form === 'living'), 'both were seen');
          for (const [form, top, hit, language] of frames) {
            assert.ok(Math.abs(top - first![1]) <= mayGrow(tag), `${form}: what follows stands at ${top}, not at ${first![1]}`);
            assert.equal(hit, tag, form);
            if (language) assert.equal(language, locale);
          }
          assert.deepEqual(await visitor.run('shifts'), []);
          assert.deepEqual(await visitor.run('errors'), []);
        });
      }
    }

    for (const tag of tags) {
      it(`${tag} is whole on a page that was kept for Back`, async () => {
        await open(`/plain/${tag}`);
        await waitUntil(`document.querySelector('${tag}').hasUpdated`, 'it has rendered');
        await visitor.run("void (window.clock = Date, document.querySelector('html').lang = 'es')");
        // WebKit drops a file that is on its way when the page is left, and so the page would stay English.
        if (engine === 'webkit') await waitUntil(`document.querySelector('${tag}').renderRoot.querySelector('.ht').lang === 'es'`, 'it speaks es');
        await visitor.open(`${site.origin}/other/page`);
        await visitor.back();
        await waitUntil(`document.querySelector('${tag}')?.hasUpdated && document.readyState === 'complete'`, 'it is back');
        // An engine that keeps no page loads it again: whole it must be, either way.
        const language = await visitor.run<string>("window.clock ? 'es' : 'en'");
        await waitUntil(`document.querySelector('${tag}').renderRoot.querySelector('.ht').lang === '${language}'`, `it speaks ${language}`);
        const links = await visitor.run<string[]>(
          `((all) => all(document.querySelector('${tag}').renderRoot))(function all(root) {
            return [...root.querySelectorAll('*')].flatMap((element) => [...(element.localName === 'a' ? [element.getAttribute('href')] : []), ...(element.renderRoot ? all(element.renderRoot) : [])]);
          })`,
        );
        for (const href of tag === 'ht-quick-exit' ? ['https://www.weather.gov/'] : ['tel:911', 'tel:+18883737888']) assert.ok(links.includes(href), href);
        assert.deepEqual(await visitor.run('errors'), []);
        if (engine === 'chromium') assert.deepEqual(await visitor.run('persisted'), [false, true], 'the page was kept');
        // Firefox's driver waits in vain for the next page after one that was kept for Back.
        if (engine === 'firefox') {
          await visitor.close();
          visitor = await startVisitor(engine);
        }
      });
    }
  });
}
