/**
 * What the network and the next user of the phone learn from a visit in which a person uses every element fully, in
 * each form of the script: nothing but that our own files were fetched. In three real browsers.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {findAttributes} from '../../src/tools/elements.js';
import {startProxy, type Proxy} from '../support/proxy.js';
import {findLinksOut, followLinkOut, useEverything, waitForElements, waitUntil} from '../support/person.js';
import {startSite, type Site} from '../support/sites.js';
import {engines, startVisitor, type Visitor} from '../tools/visitors.mjs';

interface Form {
  readonly name: string;
  readonly script: string;
  /** What it fetches when somebody has chosen Spanish. */
  readonly later: readonly string[];
}

const forms: readonly Form[] = [
  {name: 'ht-help.js', script: '<script type="module" src="/ht-help.js"></script>', later: ['/local-help.js', '/locales/es.js']},
  {name: 'ht-help.classic.js', script: '<script defer src="/ht-help.classic.js"></script>', later: ['/local-help.js', '/locales/es.js']},
  {name: 'ht-help.offline.js', script: '<script defer src="/ht-help.offline.js"></script>', later: []},
];

const tags = [...(await findAttributes()).keys()];

/** Anything may be stored and sent on from this page, as far as its policies go. */
const createPage = ({script}: Form) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host page</title>
  <meta name="referrer" content="unsafe-url">${script}</head><body>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</body></html>`;

/** Chromium asks its maker now and then whether somebody is signed in. No link of ours leads there. */
const browsersOwn = /^https:\/\/(accounts|update|clients\d?)\.(google|googleapis)\.com:443$/;

const distFile = /^\/(ht-help(\.\w+)?|local-\w+|locales\/\w+)\.js$/;
const dist = (path: string) => readFileSync(new URL(`../../dist${path}`, import.meta.url));

/** Tells its own site what it has learnt of where the visitor comes from. */
const arrival = `<!doctype html><title>Another site</title><script>
  fetch('/learnt', {method: 'POST', keepalive: true, body: JSON.stringify({referrer: document.referrer, opener: Boolean(opener), name})});
</script>`;

let site: Site;
let other: Site;
let form = forms[0]!;

before(async () => {
  site = await startSite('127.0.0.1', (path) => {
    if (path === '/') return {body: createPage(form)};
    if (path === '/favicon.ico') return {body: ''};
    return distFile.test(path) ? {body: dist(path), type: 'text/javascript'} : undefined;
  });
  // Another host name: for a browser, another site.
  other = await startSite('localhost', () => ({body: arrival}));
});
after(() => Promise.all([site.close(), other.close()]));
beforeEach(() => [site, other].forEach(({log}) => log.splice(0)));

const asked = (from = 0) => site.log.slice(from).map(({path}) => path).filter((path) => path !== '/favicon.ico');

/** Everything that a page can leave behind in a browser. */
const traces = (visitor: Visitor) =>
  visitor.run<string>(`(async () => JSON.stringify({
    cookie: document.cookie,
    local: {...localStorage},
    session: {...sessionStorage},
    databases: (await indexedDB.databases()).map(({name}) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: await navigator.storage?.getDirectory?.().then(async (folder) => {
      const names = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    }).catch(() => []),
    history: [history.length, history.state],
    address: location.href,
    name: window.name,
    title: document.title,
  }))()`);

/** A script of the page that stores in each way, so that the promise can fail. */
const storing = `document.cookie = 'a=1'; localStorage.a = '1'; sessionStorage.a = '1'; indexedDB.open('a');
  caches.open('a'); history.pushState(1, '', '#a'); window.name = 'a'; document.title = 'a'`;

for (const engine of engines) {
  describe(`a visit in ${engine}`, {timeout: 300_000}, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await startVisitor(engine);
    });
    after(() => visitor.close());

    const open = async (path: string, each: Form) => {
      form = each;
      await visitor.open(site.origin + path);
      await waitForElements(visitor);
    };

    for (const each of forms) {
      it(`asks for nothing but our own files, and leaves nothing behind, with ${each.name}`, async () => {
        await open('/', each);
        assert.deepEqual(asked(), ['/', `/${each.name}`]);
        const before = await traces(visitor);
        const {links} = await useEverything(visitor);
        assert.ok(links > 50, `only ${links} links were tapped`);
        await sleep(500);
        assert.deepEqual(asked(), ['/', `/${each.name}`, ...each.later]);
        assert.equal(await traces(visitor), before);
        // What it asked of others, got or not, is in the browser's own account.
        const others = await visitor.run<string[]>(
          "performance.getEntriesByType('resource').map(({name}) => name).filter((name) => !name.startsWith(location.origin))",
        );
        assert.deepEqual(others, []);
      });
    }

    it('leads to other sites without a referrer and without a way back to the page', async () => {
      await open('/', forms[0]!);
      const kinds = await findLinksOut(visitor);
      assert.ok(kinds.length > 0);
      for (const kind of kinds) {
        other.log.splice(0);
        await open('/', forms[0]!);
        await followLinkOut(visitor, kind, `${other.origin}/to`);
        await waitUntil(() => other.log.some(({path}) => path === '/learnt'), `a link with "${kind}" has led to the other site`);
        const {headers} = other.log.find(({path}) => path === '/to')!;
        assert.deepEqual({referer: headers.referer, origin: headers.origin}, {referer: undefined, origin: undefined}, kind);
        const learnt = other.log.find(({path}) => path === '/learnt')!.body;
        assert.deepEqual(JSON.parse(learnt), {referrer: '', opener: false, name: ''}, kind);
      }
    });

    // Last: what it stores stays until the browser is closed.
    it('would be found out by anything that it stored, so that the promise can fail', async () => {
      await open('/', forms[0]!);
      const before = JSON.parse(await traces(visitor)) as Record<string, unknown>;
      await visitor.run(`(() => {${storing}})()`);
      await sleep(300);
      const after = JSON.parse(await traces(visitor)) as Record<string, unknown>;
      for (const key of ['cookie', 'local', 'session', 'databases', 'caches', 'history', 'address', 'name', 'title']) {
        assert.notDeepEqual(after[key], before[key], key);
      }
    });
  });
}

if (engines.includes('chromium')) describe('a proxy between Chromium and the world', {timeout: 300_000}, () => {
  let proxy: Proxy;
  let visitor: Visitor;
  before(async () => {
    proxy = await startProxy();
    visitor = await startVisitor('chromium', {proxy: proxy.address});
  });
  after(async () => {
    await visitor.close();
    await proxy.close();
  });

  for (const each of forms) {
    it(`sees our own files and nothing else go by, with ${each.name}`, async () => {
      form = each;
      await visitor.open(`${site.origin}/`);
      proxy.asked.splice(0);
      await visitor.open(`${site.origin}/`);
      await useEverything(visitor);
      await sleep(1000);
      const files = ['/', '/favicon.ico', `/${each.name}`, ...each.later].map((path) => site.origin + path);
      assert.deepEqual(proxy.asked.filter((address) => !files.includes(address) && !browsersOwn.test(address)), []);
      assert.ok(proxy.asked.includes(`${site.origin}/`), 'it sees what goes by');
    });
  }

  it('would see a request to somebody else, so that the promise can fail', async () => {
    await visitor.run("void fetch('https://elsewhere.example/', {mode: 'no-cors'}).catch(() => {})");
    await waitUntil(() => proxy.asked.includes('https://elsewhere.example:443'), 'the request is seen');
  });
});
