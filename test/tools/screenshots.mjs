/**
 * Takes a picture of each demo page, as long as the page is: in each engine, on a phone and on a desk, light and dark.
 *
 *   node test/tools/screenshots.mjs [--out DIR] [--only page,page] [--engines chromium,firefox,webkit]
 *                                   [--widths 320,1000] [--schemes light,dark] [--locales ar,th]
 *
 * A page may be put into a scheme by hand with `?scheme=dark`, and does so itself; the engines prefer it as well.
 * With locales, each page is turned to each of them; a machine needs fonts for their scripts (on Debian fonts-noto-core
 * and fonts-noto-cjk), else there are boxes in place of letters.
 */
import {mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {handleRequest, listen} from '../../demo/tools/serve.mjs';
import {engineNames} from './engines.mjs';
import {openCamera} from './screenshot-cameras.mjs';

const {values: options} = parseArgs({
  options: {
    out: {type: 'string'},
    only: {type: 'string'},
    engines: {type: 'string', default: engineNames.join()},
    widths: {type: 'string', default: '320,1000'},
    schemes: {type: 'string', default: 'light,dark'},
    locales: {type: 'string', default: ''},
  },
});

const list = (text) => text.split(',').map((part) => part.trim());

const demo = fileURLToPath(new URL('../../demo', import.meta.url));
const pages = readdirSync(demo)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))
  .filter((page) => !options.only || list(options.only).includes(page));
if (!pages.length) throw new Error(`No page in demo/ is called ${options.only}`);

const out = options.out ? resolve(options.out) : mkdtempSync(join(tmpdir(), 'ht-help-screenshots-'));
mkdirSync(out, {recursive: true});

// WebKit's window cannot be as narrow as a phone: there the page is shown in a frame that is.
const frame = (query) => `<!doctype html><title>Frame</title><style>body{margin:0}iframe{border:0;display:block}</style>
<iframe src="${query.get('src').replaceAll('"', '&quot;')}" width="${Number(query.get('width'))}" height="900"></iframe>`;

const server = createServer((request, response) => {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  if (pathname !== '/__frame') return handleRequest(request, response);
  response.writeHead(200, {'Content-Type': 'text/html;charset=utf-8'}).end(frame(searchParams));
});
const origin = await listen(server, 0);

try {
  for (const engine of list(options.engines)) {
    const started = Date.now();
    let count = 0;
    for (const scheme of list(options.schemes)) {
      const camera = await openCamera(engine, scheme);
      try {
        for (const width of list(options.widths).map(Number)) {
          for (const page of pages) {
            for (const locale of list(options.locales)) {
              const png = await camera.capture(origin, `/demo/${page}.html?scheme=${scheme}`, width, locale);
              const name = [page, engine, width, scheme, locale].filter(Boolean).join('-');
              writeFileSync(join(out, `${name}.png`), png);
              count += 1;
            }
          }
        }
      } finally {
        await camera.close();
      }
    }
    console.log(`${engine}: ${count} pictures in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
} finally {
  server.close();
  server.closeAllConnections();
}
console.log(`They are in ${out}`);
