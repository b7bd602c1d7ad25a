import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer, request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {handleRequest, listen} from '../../demo/tools/serve.mjs';

describe('The demo server', () => {
  let server;
  let port;

  before(async () => {
    server = createServer(handleRequest);
    await listen(server, 0);
    ({port} = server.address());
  });

  after(() => {
    server.close();
    server.closeAllConnections();
  });

  // `fetch` would tidy the path up before it is sent.
  const get = async (path) => {
    const sent = request({port, host: '127.0.0.1', path}).end();
    const [response] = await once(sent, 'response');
    let body = '';
    for await (const chunk of response.setEncoding('utf8')) body += chunk;
    return {status: response.statusCode, type: response.headers['content-type'], location: response.headers.location, body};
  };

  it('shows the index of the demo, in UTF-8', async () => {
    const {status, type, body} = await get('/demo/');
    assert.equal(status, 200);
    assert.equal(type, 'text/html;charset=utf-8');
    assert.match(body, /<!doctype html>/i);
  });

  it('leads from / and /demo to the index', async () => {
    for (const path of ['/', '/demo', '/?a=b']) {
      const {status, location} = await get(path);
      assert.equal(status, 302, path);
      assert.equal(location, '/demo/', path);
    }
  });

  it('names scripts as scripts, in UTF-8', async () => {
    const {status, type} = await get('/demo/tools/serve.mjs');
    assert.equal(status, 200);
    assert.match(type, /^text\/javascript/);
  });

  it('gives out nothing outside of demo/ and dist/', async () => {
    const attempts = [
      '/package.json',
      '/src/define.ts',
      '/demo/../package.json',
      '/demo/%2e%2e/package.json',
      '/demo/..%2fpackage.json',
      '/demo/%2e%2e%2fpackage.json',
      '/demo/..\\package.json',
      '/dist/../../../../../../etc/passwd',
      '/dist//etc/passwd',
      '/demonstration/',
    ];
    for (const path of attempts) {
      const {status, body} = await get(path);
      assert.equal(status, 404, path);
      assert.equal(body, 'Not found', path);
    }
  });

  it('takes the next port when one is taken, and is deaf to other machines', async () => {
    const second = createServer(handleRequest);
    const address = await listen(second, port);
    assert.ok(second.address().port > port, address);
    assert.equal(second.address().address, '127.0.0.1');
    second.close();
  });

  it('prints its address in one line, and ends at Ctrl-C without an error', async () => {
    const path = fileURLToPath(new URL('../../demo/tools/serve.mjs', import.meta.url));
    const child = spawn(process.execPath, [path], {stdio: ['ignore', 'pipe', 'inherit']});
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
    const [, address] = line.match(/^The demo is at (http:\/\/localhost:\d+\/demo\/)/);
    assert.equal((await fetch(address.replace('localhost', '127.0.0.1'))).status, 200);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
  });
});
