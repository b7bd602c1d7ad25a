/**
 * The policies that strict hosts send, each with each form of the script, in three real browsers and from a plain file
 * server: all of it works and no violation is reported, or, where a policy leaves no way to work, the two numbers
 * inside the tag are on screen.
 */
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {findAttributes} from '../../src/tools/elements.js';
import {distFolder} from '../support/dist.js';
import {chooseSpanish, findFallbacks, lacking, waitForElements, waitUntil} from '../support/person.js';
import {startSite, type Site} from '../support/sites.js';
import {engines, startVisitor, type Visitor} from '../tools/visitors.mjs';

const scripts = ['ht-help.js', 'ht-help.classic.js', 'ht-help.offline.js'] as const;
type Script = (typeof scripts)[number];

/** Whether all of it works, in both languages; in English alone, since its own file cannot be read; or not at all. */
type Outcome = 'works' | 'works in English' | 'leaves the numbers';

interface Row {
  readonly policy: string;
  readonly outcome: Outcome | Readonly<Record<Script, Outcome>>;
  /** Where an engine does not know what the policy speaks of, and so works. */
  readonly knownBy?: string;
  /** Attributes of the script tag. */
  readonly attributes?: string;
}

const strictest = "default-src 'none'; script-src 'self'";
const typed = `${strictest}; require-trusted-types-for 'script'`;

const rows: readonly Row[] = [
  {policy: strictest, outcome: 'works'},
  {policy: `${strictest}; style-src 'self'`, outcome: 'works'},
  {policy: `${strictest}; style-src 'none'; img-src 'none'; font-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'`, outcome: 'works'},
  {policy: "default-src 'none'; script-src 'nonce-word' 'strict-dynamic'", attributes: 'nonce="word"', outcome: 'works'},
  {policy: typed, outcome: 'works'},
  {policy: `${typed}; trusted-types lit-html`, outcome: 'works'},
  {policy: `${typed}; trusted-types 'none'`, outcome: 'leaves the numbers', knownBy: 'trustedTypes'},
  {policy: "default-src 'none'", outcome: 'leaves the numbers'},
  {policy: "default-src 'none'; script-src https://elsewhere.example", outcome: 'leaves the numbers'},
  {
    policy: 'sandbox allow-scripts',
    // A page without an origin may read no file: no module, and no language.
    outcome: {'ht-help.js': 'leaves the numbers', 'ht-help.classic.js': 'works in English', 'ht-help.offline.js': 'works'},
  },
  {policy: 'sandbox', outcome: 'leaves the numbers'},
];

const tags = [...(await findAttributes()).keys()];
const fallback = '<p><a href="tel:911">911</a> <a href="tel:+18883737888">1-888-373-7888</a></p>';

const createPage = (script: Script, {attributes = '', head = ''} = {}) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Host page</title>${head}<script ${script === 'ht-help.js' ? 'type="module"' : 'defer'} ${attributes} src="./${script}"></script></head>
  <body>${tags.map((tag) => `<${tag}>${fallback}</${tag}>`).join('')}</body></html>`;

const types: Readonly<Record<string, string>> = {js: 'text/javascript', css: 'text/css', html: 'text/html;charset=utf-8'};

/** A server that knows nothing but files: no header of its own. */
const findFile = (path: string) => {
  const [, file, ending] = /^\/([\w./-]+\.(js|css|html))(\?|$)/.exec(path) ?? [];
  return file && ending ? {body: readFileSync(join(distFolder, file)), type: types[ending]!, headers: {}} : undefined;
};

let site: Site;
let around: Site;
let current: {readonly row: Row; readonly script: Script};

/** What the page around a frame is told. */
const frame = (address: string, sandbox: string) => `<!doctype html><html lang="en"><title>Around</title>
  <script>var heights = []; addEventListener('message', ({data}) => data.type === 'ht-help-height' && heights.push(data.height));</script>
  <iframe src="${address}" sandbox="${sandbox}" width="700" height="500"></iframe>`;

before(async () => {
  site = await startSite('127.0.0.1', (path) => {
    if (path === '/') {
      const {row, script} = current;
      return {body: createPage(script, row), headers: {'Content-Security-Policy': `${row.policy}; report-uri /violation`}};
    }
    if (path === '/favicon.ico') return {body: ''};
    if (path === '/scripts-off') return {body: frame('/embed/ht-hotlines.html', 'allow-same-origin')};
    return findFile(path);
  });
  around = await startSite('localhost', (path) => {
    const tag = path.slice(1);
    if (!tags.includes(tag)) return undefined;
    return {
      body: frame(
        `${site.origin}/embed/${tag}.html?parent=${encodeURIComponent(around.origin)}`,
        'allow-scripts allow-popups allow-top-navigation-by-user-activation',
      ),
    };
  });
});
after(() => Promise.all([site.close(), around.close()]));
beforeEach(() => site.log.splice(0));

/** What the browser has told the server that the policy stopped; WebKit asks for a picture of the site by itself. */
const violations = () =>
  site.log.filter(({path, body}) => path === '/violation' && !/"blocked-uri":"[^"]*\/favicon\.ico"/.test(body)).map(({body}) => body);

for (const engine of engines) {
  describe(`a policy in ${engine}`, {timeout: 300_000}, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await startVisitor(engine);
    });
    after(() => visitor.close());

    const expectNumbers = () =>
      waitUntil(async () => (await findFallbacks(visitor)) === tags.length, 'each tag shows the two numbers inside it');

    const expectContent = async (outcome: Outcome) => {
      await waitForElements(visitor);
      assert.deepEqual(await lacking(visitor), [], 'each element has the two numbers, and its styles');
      const isSpanish = await chooseSpanish(visitor);
      assert.equal(isSpanish, outcome === 'works', 'Spanish when chosen');
    };

    for (const row of rows) {
      for (const script of scripts) {
        const outcome = typeof row.outcome === 'string' ? row.outcome : row.outcome[script];
        it(`${outcome}: ${script} under ${row.policy}`, async () => {
          current = {row, script};
          await visitor.open(`${site.origin}/`);
          const isKnown = !row.knownBy || (await visitor.run<boolean>(`'${row.knownBy}' in window`));
          if (isKnown && outcome === 'leaves the numbers') return expectNumbers();
          await expectContent(isKnown ? outcome : 'works');
          assert.deepEqual(violations(), []);
        });
      }
    }

    it('that is violated is reported, so that the promise can fail', async () => {
      current = {row: rows[0]!, script: 'ht-help.js'};
      await visitor.open(`${site.origin}/`);
      await visitor.run("document.body.setAttribute('style', 'color: red')");
      await waitUntil(() => violations().some((text) => text.includes('style-src')), 'the style is reported');
    });

    for (const tag of tags.filter((tag) => tag !== 'ht-quick-exit')) {
      it(`of a sandbox without an origin lets the page of ${tag} for an iframe work, from a server without headers`, async () => {
        await visitor.open(`${around.origin}/${tag}`);
        await waitUntil(() => visitor.run<boolean>('heights.some((height) => height > 300)'), 'the frame tells the height of its content');
      });
    }

    it('of a sandbox without scripts leaves the two numbers', async () => {
      await visitor.open(`${site.origin}/scripts-off`);
      const shown = "[...document.querySelector('iframe').contentDocument.links].filter((link) => link.getClientRects().length).map(({href}) => href).join()";
      await waitUntil(async () => (await visitor.run(shown)) === 'tel:911,tel:+18883737888', 'both are on screen');
    });

    it('of a disk, where a page may read no other file, lets the offline form work in both languages', async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'ht-help-disk-'));
      t.after(() => rmSync(folder, {recursive: true}));
      copyFileSync(join(distFolder, 'ht-help.offline.js'), join(folder, 'ht-help.offline.js'));
      writeFileSync(join(folder, 'page.html'), createPage('ht-help.offline.js'));
      await visitor.open(pathToFileURL(join(folder, 'page.html')).href);
      await expectContent('works');
    });
  });
}
