/**
 * demo/docs/: the pages for embedders hang together, and what they tell to write is right. What needs a framework's own
 * compiler is in docs-compilers.matrix.node.test.ts.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test, {after, before} from 'node:test';
import {checks} from '../../src/tools/doctor/checks/all.js';
import {examine} from '../../src/tools/doctor/examine.js';
import {distFolder} from '../support/dist.js';
import {code, docs, page, pageNames, release, root, tool} from '../support/docs.js';
import {startServer, type Handler, type LoopbackServer} from '../support/loopback-server.js';

let server: LoopbackServer;
const handlers: Record<string, Handler> = {};
before(async () => {
  server = await startServer(handlers);
});
after(() => server.close());

const serve = (path: string, body: string | Buffer, type = 'text/html', headers: Readonly<Record<string, string>> = {}): void => {
  handlers[path] = (_, response) => response.writeHead(200, {'content-type': `${type};charset=utf-8`, ...headers}).end(body);
};

const serveScript = (path: string): void => serve(path, readFileSync(join(distFolder, 'ht-help.js')), 'text/javascript');

test('plain HTML: the doctor finds nothing on the page that the page tells to write', async () => {
  serve('/plain.html', code('plain-html', 'html')[0]!);
  serveScript('/ht-help/0.1.0/ht-help.js');
  assert.deepEqual((await examine(`${server.origin}/plain.html`, release)).findings, []);
});

test('USWDS: the doctor finds nothing on such a page, under the policy that its page says is enough', async () => {
  const [policy] = /(?<=Policy: `)[^`]+/.exec(page('uswds'))!;
  serve('/uswds.html', code('uswds', 'html')[0]!, 'text/html', {'content-security-policy': policy});
  serve('/help.css', code('uswds', 'css')[0]!, 'text/css');
  serve('/uswds/css/uswds.min.css', readFileSync(tool('@uswds/uswds/dist/css/uswds.min.css')), 'text/css');
  serveScript('/ht-help/0.1.0/ht-help.js');
  assert.deepEqual((await examine(`${server.origin}/uswds.html`, release)).findings, []);
});

test('a state agency: the doctor finds nothing on its page, under the policy that is enough, and none where it has the prerendered file', async () => {
  const [policy] = /(?<=Policy: `)[^`]+/.exec(page('state-agencies'))!;
  const [body] = code('state-agencies', 'html');
  serve('/state.html', body!, 'text/html', {'content-security-policy': policy!});
  serveScript('/ht-help/0.1.0/ht-help.js');
  assert.deepEqual((await examine(`${server.origin}/state.html`, release)).findings, []);

  const [path] = /prerendered\/ht-local-help\.\w\w\.en\.html/.exec(page('state-agencies'))!;
  const whole = readFileSync(join(distFolder, path), 'utf8');
  const included = body!.replace(/<ht-local-help[\s\S]*<\/ht-local-help>/, () => whole);
  assert.notEqual(included, body);
  serve('/state-included.html', included);
  assert.deepEqual((await examine(`${server.origin}/state-included.html`, release)).findings, []);
});

test('every page that says that it is tested names the test, and no other page says so', () => {
  const here = ['plain-html', 'uswds', 'state-agencies'];
  const withCompilers = ['static-site-generators', 'react', 'vue', 'angular'];
  const testOf = (name: string) => (here.includes(name) ? 'docs.node.test.ts' : withCompilers.includes(name) ? 'docs-compilers.matrix.node.test.ts' : undefined);
  for (const name of pageNames.filter((one) => !['doctor', 'updates', 'wordpress'].includes(one))) {
    const file = testOf(name);
    if (file) assert.ok(page(name).split('\n\n')[1]!.startsWith('Tested') && page(name).includes(`test/bundle/${file}`), name);
    else assert.match(page(name), /not tried here/i, name);
  }
});

test('the page of the doctor tells every finding that there is', () => {
  assert.ok(checks.length > 10);
  const sources = readdirSync(join(root, 'src/tools/doctor/checks')).map((file) => readFileSync(join(root, 'src/tools/doctor/checks', file), 'utf8'));
  const ids = new Set(sources.flatMap((text) => [...text.matchAll(/\bid: '([\w-]+)'|stopped\(\s*'([\w-]+)'/g)].map(([, one, other]) => (one ?? other)!)));
  const told = [...page('doctor').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id!);
  assert.deepEqual(told.sort(), [...ids].sort());
});

test('links between the pages lead to files that are there', () => {
  for (const name of pageNames) {
    const links = [...page(name).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
    for (const path of links) assert.ok(existsSync(join(docs, path)), `${name}: ${path}`);
  }
});
