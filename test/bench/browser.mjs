/**
 * What the measurements share: Chromium, and a server on this machine that sends what a good server would send.
 */
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {findPrograms} from '../tools/engines.mjs';
import {chromiumArgs} from '../tools/launchers.mjs';

export const tags = ['ht-hotlines', 'ht-know-your-rights', 'ht-state-compensation', 'ht-benefits', 'ht-for-providers'];

export const readDist = (path) => readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8');

/** Node's own default is brotli 11. */
export const compress = (text) => brotliCompressSync(text);

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Serves texts by path, compressed, and keeps nothing in any cache. Resolves with its address and `close()`. */
export const serve = async (files) => {
  const types = {html: 'text/html', js: 'text/javascript'};
  const bodies = new Map(Object.entries(files).map(([path, text]) => [path, compress(text)]));
  const server = createServer(({url}, response) => {
    const body = bodies.get(url);
    if (!body) return response.writeHead(404).end();
    response
      .writeHead(200, {
        'Content-Type': `${types[url.split('.').pop()]};charset=utf-8`,
        'Content-Encoding': 'br',
        'Content-Length': body.length,
        'Cache-Control': 'no-store',
      })
      .end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    bytes: (path) => bodies.get(path).length,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

export const openBrowser = (args = []) =>
  chromium.launch({executablePath: findPrograms().chromium, args: [...chromiumArgs, ...args]});
