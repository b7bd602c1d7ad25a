/**
 * What Chromium counts before and after many mounts and unmounts, each time with the garbage collected.
 */
import {openBrowser, readDist, serve} from './browser.mjs';

const batch = 50;

/** Counts what the browser has no counter for. Runs in the page before any other script. */
const countInPage = () => {
  const timers = new Set();
  const track = (start, stop, isOnce) => {
    const real = window[start];
    const realStop = window[stop];
    window[start] = (handler, ...rest) => {
      const id = real((...values) => {
        if (isOnce) timers.delete(id);
        handler(...values);
      }, ...rest);
      timers.add(id);
      return id;
    };
    window[stop] = (id) => {
      timers.delete(id);
      realStop(id);
    };
  };
  track('setTimeout', 'clearTimeout', true);
  track('setInterval', 'clearInterval', false);
  const observers = new Set();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const {observe, disconnect} = window[name].prototype;
    window[name].prototype.observe = function (...args) {
      observers.add(this);
      return observe.apply(this, args);
    };
    window[name].prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }
  let sheets = 0;
  window.CSSStyleSheet = class extends window.CSSStyleSheet {
    constructor(...args) {
      super(...args);
      sheets += 1;
    }
  };
  window.counters = () => ({
    timers: timers.size,
    observers: observers.size,
    'style sheets made': sheets,
    'adopted by the page': document.adoptedStyleSheets.length,
    'elements on the page': document.querySelectorAll('*').length,
  });
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

/** Gives the counts, by name, before and after `mounts` of these elements; `script` runs in the page first. */
export const countMounts = async ({tags, mounts, warmUp = 300, script = ''}) => {
  const server = await serve({
    '/page.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Steady</title><script type="module" src="/ht-help.js"></script><body>${script && `<script>${script}</script>`}</body>`,
    '/ht-help.js': readDist('ht-help.js'),
    '/locales/es.js': readDist('locales/es.js'),
  });
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error));
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
    const mount = (tag, count) => tab.evaluate(mountAndUnmount, {tag, count, batch});
    const each = Math.ceil(mounts / tags.length);

    // First come the things that are made once and kept: classes, templates, style sheets, the translation.
    for (const tag of tags) await mount(tag, warmUp);
    const before = await read();
    for (const tag of tags) await mount(tag, each);
    const after = await read();
    if (errors.length) throw errors[0];
    return {before, after, mounts: each * tags.length};
  } finally {
    await browser.close();
    server.close();
  }
};
