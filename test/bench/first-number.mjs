/**
 * How long a person waits for the hotline number on a slow phone: from navigation to the first paint of text, which on
 * these pages is the paint of the number, since they show nothing else. Three ways to get the same words and styles:
 *
 *   static    a page that has them in its HTML
 *   string    a script without a library that inserts them as one string: the least that any script could do
 *   ht-help   our script tag
 *
 *   node test/bench/first-number.mjs [--rounds 21] [--element ht-hotlines] [--cpu 4] [--mbit 1.6] [--latency 150]
 */
import {parseArgs} from 'node:util';
import {median, openBrowser, readDist, serve} from './browser.mjs';

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '21'},
    element: {type: 'string', default: 'ht-hotlines'},
    cpu: {type: 'string', default: '4'},
    mbit: {type: 'string', default: '1.6'},
    latency: {type: 'string', default: '150'},
  },
});
const tag = options.element;

const page = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Help</title>${head}</head><body>${body}</body></html>`;
const withScript = (path) => page(`<script type="module" src="${path}"></script>`, `<${tag}></${tag}>`);

/** The words and styles of our element as it stands on screen, without what its library leaves between them. */
const takeContent = async (browser) => {
  const server = await serve({'/page.html': withScript('/ht-help.js'), '/ht-help.js': readDist('ht-help.js')});
  const tab = await browser.newPage();
  await tab.goto(`${server.origin}/page.html`);
  const content = await tab.evaluate(async (name) => {
    const element = document.querySelector(name);
    await element.updateComplete;
    return {
      markup: element.renderRoot.querySelector('.ht').outerHTML,
      styles: element.constructor.elementStyles.map(({cssText}) => cssText).join(''),
    };
  }, tag);
  await tab.close();
  server.close();
  return {styles: content.styles, markup: content.markup.replace(/<!--.*?-->/g, '').replace(/>\s+</g, '> <')};
};

/** Milliseconds from navigation to the first text on screen, in a browser that has seen nothing before. */
const measure = async (browser, url) => {
  const context = await browser.newContext({viewport: {width: 390, height: 844}});
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  const bytesPerSecond = (Number(options.mbit) * 1e6) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: Number(options.latency),
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: Number(options.cpu)});
  await tab.goto(url);
  const result = await tab.evaluate(async (name) => {
    const paint = await new Promise((resolve) => {
      new window.PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(resolve)).observe({
        type: 'paint',
        buffered: true,
      });
    });
    const element = document.querySelector(name);
    const text = (element.renderRoot ?? window.plainRoot ?? element).textContent;
    return {time: paint.startTime, hasNumber: text.includes('1-888-373-7888')};
  }, tag);
  await context.close();
  if (!result.hasNumber) throw new Error(`${url} painted something, but not the number`);
  return result.time;
};

const browser = await openBrowser();
const {markup, styles} = await takeContent(browser);
const outside = styles.replace(/:host\(([^)]*)\)/g, `${tag}$1`).replaceAll(':host', tag);
const string = JSON.stringify(`<style>${styles}</style>${markup}`);
const server = await serve({
  '/static.html': page(`<style>${outside}</style>`, `<${tag}>${markup}</${tag}>`),
  '/string.html': withScript('/string.js'),
  '/string.js': `(window.plainRoot=document.querySelector("${tag}").attachShadow({mode:"closed"})).innerHTML=${string}`,
  '/ht-help.html': withScript('/ht-help.js'),
  '/ht-help.js': readDist('ht-help.js'),
});

const forms = ['static', 'string', 'ht-help'];
const times = Object.fromEntries(forms.map((form) => [form, []]));
try {
  // The first round only warms up. Each round begins with another form, so that none has the better place.
  for (let round = 0; round <= Number(options.rounds); round++) {
    const shift = round % forms.length;
    for (const form of [...forms.slice(shift), ...forms.slice(0, shift)]) {
      const time = await measure(browser, `${server.origin}/${form}.html`);
      if (round > 0) times[form].push(time);
    }
  }
} finally {
  await browser.close();
  server.close();
}

console.log(`First paint of the number in <${tag}>, ${options.rounds} interleaved rounds, Chromium, CPU slowed ${options.cpu}x,`);
console.log(`${options.mbit} Mbit/s, ${options.latency} ms latency, brotli 11. In ms; kB as sent.`);
console.log('Other work on this machine only ever adds time: where the best and the median differ much, measure again.\n');
console.log(`${''.padEnd(8)}  median  quartiles      best     kB`);
for (const form of forms) {
  const sorted = [...times[form]].sort((a, b) => a - b);
  const quartile = (part) => sorted[Math.round((sorted.length - 1) * part)].toFixed(0);
  const bytes = server.bytes(`/${form}.html`) + (form === 'static' ? 0 : server.bytes(`/${form}.js`));
  console.log(
    [
      form.padEnd(8),
      median(sorted).toFixed(0).padStart(6),
      `${quartile(0.25)} to ${quartile(0.75)}`.padStart(13),
      quartile(0).padStart(6),
      (bytes / 1024).toFixed(1).padStart(5),
    ].join('  '),
  );
}
const ratio = (a, b) => {
  const of = (take) => (take(times[a]) / take(times[b])).toFixed(3);
  return `${of(median)}  (best: ${of((all) => Math.min(...all))})`;
};
console.log(`\nstring to static   ${ratio('string', 'static')}`);
console.log(`ht-help to static  ${ratio('ht-help', 'static')}`);
console.log(`ht-help to string  ${ratio('ht-help', 'string')}, promised is at most 1.15`);
