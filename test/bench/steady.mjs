/**
 * Whether elements that come and go leave anything behind: single-page apps mount and unmount them all day, on phones
 * with little memory. Prints what Chromium counts before and after, each time with the garbage collected.
 *
 *   node test/bench/steady.mjs [--mounts 10000]
 */
import {parseArgs} from 'node:util';
import {openBrowser, readDist, serve, tags} from './browser.mjs';

const {values: options} = parseArgs({options: {mounts: {type: 'string', default: '10000'}}});
const mounts = Number(options.mounts);
const batch = 50;

/** Counts what the browser has no counter for. Runs in the page before any other script. */
const countInPage = () => {
  const timers = new Set();
  const {setTimeout, clearTimeout} = window;
  window.setTimeout = (handler, ...rest) => {
    const id = setTimeout(() => {
      timers.delete(id);
      handler();
    }, ...rest);
    timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    timers.delete(id);
    clearTimeout(id);
  };
  const observers = new Set();
  const {observe, disconnect} = window.MutationObserver.prototype;
  window.MutationObserver.prototype.observe = function (...args) {
    observers.add(this);
    return observe.apply(this, args);
  };
  window.MutationObserver.prototype.disconnect = function () {
    observers.delete(this);
    return disconnect.call(this);
  };
  let sheets = 0;
  window.CSSStyleSheet = class extends window.CSSStyleSheet {
    constructor(...args) {
      super(...args);
      sheets += 1;
    }
  };
  window.counters = () => ({timers: timers.size, 'mutation observers': observers.size, 'style sheets made': sheets});
};

/** Mounts and unmounts, some at a time; every other one in Spanish, each with all that it sets up rendered. */
const mountAndUnmount = async ({tag, count, batch}) => {
  for (let done = 0; done < count; done += batch) {
    const elements = Array.from({length: Math.min(batch, count - done)}, (_, index) => {
      const element = document.createElement(tag);
      element.lang = index % 2 ? 'es' : '';
      return element;
    });
    document.body.append(...elements);
    await Promise.all(elements.map((element) => element.updateComplete));
    elements.forEach((element) => element.remove());
    // A task of its own, as between two views of an app.
    await new Promise((resolve) => requestAnimationFrame(() => resolve()));
  }
};

const server = await serve({
  '/page.html': '<!doctype html><html lang="en"><meta charset="utf-8"><title>Steady</title><script type="module" src="/ht-help.js"></script><body></body>',
  '/ht-help.js': readDist('ht-help.js'),
  '/locales/es.js': readDist('locales/es.js'),
});
const browser = await openBrowser();
try {
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => {
    throw error;
  });
  await tab.addInitScript(countInPage);
  await tab.goto(`${server.origin}/page.html`);
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');

  const read = async () => {
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    const metric = (name) => metrics.find((candidate) => candidate.name === name).value;
    return {
      'heap bytes': metric('JSHeapUsedSize'),
      nodes: metric('Nodes'),
      'event listeners': metric('JSEventListeners'),
      documents: metric('Documents'),
      ...(await tab.evaluate(() => window.counters())),
    };
  };
  const mount = (count) => async (tag) => tab.evaluate(mountAndUnmount, {tag, count, batch});
  const each = Math.ceil(mounts / tags.length);

  // First come the things that are made once and kept: classes, templates, style sheets, the translation.
  for (const tag of tags) await mount(300)(tag);
  const before = await read();
  for (const tag of tags) await mount(each)(tag);
  const after = await read();

  console.log(`${each * tags.length} mounts and unmounts, after ${300 * tags.length} to warm up; Chromium, garbage collected\n`);
  console.log(`${''.padEnd(20)}${'before'.padStart(12)}${'after'.padStart(12)}${'ratio'.padStart(9)}${'left per mount'.padStart(17)}`);
  for (const [name, start] of Object.entries(before)) {
    const end = after[name];
    const ratio = start ? (end / start).toFixed(3) : end === start ? '1.000' : '-';
    const left = ((end - start) / (each * tags.length)).toFixed(name === 'heap bytes' ? 1 : 4);
    console.log(`${name.padEnd(20)}${String(start).padStart(12)}${String(end).padStart(12)}${ratio.padStart(9)}${left.padStart(17)}`);
  }
} finally {
  await browser.close();
  server.close();
}
