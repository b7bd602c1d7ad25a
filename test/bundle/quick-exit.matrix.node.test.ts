/**
 * Leaving in a hurry, in three real browsers and with a real second site: what that site is told, what can be seen
 * while it takes its time, and where Back leads.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {startSite, type Site} from '../support/sites.js';
import {engines, startVisitor, type Visitor} from '../tools/visitors.mjs';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));

const script = {body: read('dist/ht-help.js'), type: 'text/javascript'};
const govuk = {body: read('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js'), type: 'text/javascript'};

/** How long the other site takes: long enough to look at the page that is being left. */
const delay = 900;

/** Tells its own site what can be seen of a page a moment after a click or a key, while the other site is awaited. */
const reporter = `<script>
  const report = () => setTimeout(() => {
    const isShown = (view) => {
      try { return view.document.body.getClientRects().length > 0; } catch { return 'unknown'; }
    };
    navigator.sendBeacon('/seen', JSON.stringify({
      frame: window !== top, title: document.title, shown: isShown(window), top: isShown(top),
    }));
  }, 250);
  addEventListener('click', report);
  addEventListener('keyup', report);
</script>`;

let other: Site;
let around: Site;
let help: Site;

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const exit = (attributes = '', path = '/out') =>
  `<ht-quick-exit href="${other.origin}${path}" ${attributes}><a href="${other.origin}${path}" target="_top" rel="noopener noreferrer" referrerpolicy="no-referrer">Leave this site</a></ht-quick-exit>`;
const withScript = `<script type="module" src="/ht-help.js"></script>${reporter}`;
const text = '<a href="#text">Skip</a><p id="text">Help for people in trafficking <input></p>';

const helpPages: Record<string, () => string> = {
  '/start': () => page('Start', 'Start'),
  '/help': () => page('Help', exit() + text, withScript),
  '/unsafe': () => page('Help', exit() + text, `<meta name="referrer" content="unsafe-url">${withScript}`),
  '/two': () => page('Help', exit('', '/first') + exit('', '/second') + text, withScript),
  '/no-shortcut': () => page('Help', exit('no-shortcut') + text, withScript),
  '/without-script': () => page('Help', exit(), `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${withScript}`),
  '/strict': () =>
    page('Help', exit() + text, `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${help.origin}/ht-help.js ${help.origin}/reporter.js; connect-src 'self'; require-trusted-types-for 'script'"><script type="module" src="/ht-help.js"></script><script src="/reporter.js"></script>`),
  '/panel': () => page('Help', '<ht-help-panel></ht-help-panel>', withScript),
  '/framed': () => page('Around', '<h1>Around</h1><iframe src="/help" width="600" height="300"></iframe>', reporter),
  '/govuk': () =>
    page(
      'Help',
      `<script>document.body.className += ' js-enabled govuk-frontend-supported'</script>
      <div class="govuk-exit-this-page" data-module="govuk-exit-this-page"><a href="${other.origin}/govuk" class="govuk-exit-this-page__button govuk-js-exit-this-page-button" rel="nofollow noreferrer">Exit</a></div>
      ${exit()}<script type="module">import {initAll} from '/govuk.js'; initAll();</script>`,
      withScript,
    ),
};

const findHelpPage = (path: string) => {
  if (path === '/ht-help.js') return script;
  if (path === '/govuk.js') return govuk;
  if (path === '/reporter.js') return {body: reporter.replace(/<\/?script>/g, ''), type: 'text/javascript'};
  if (path === '/seen') return {body: ''};
  const create = helpPages[path];
  return create && {body: create()};
};

const frame = (sandbox: string) => page('Around', `<h1>Around</h1><iframe ${sandbox} src="${help.origin}/help" width="600" height="300"></iframe>`);
const aroundPages: Record<string, () => string> = {
  '/framed': () => frame(''),
  '/sandboxed': () => frame('sandbox="allow-scripts"'),
  '/sandboxed-with-exit': () => frame('sandbox="allow-scripts allow-top-navigation-by-user-activation"'),
};

before(async () => {
  // Another host name, so that it is another site and not only another origin.
  other = await startSite('localhost', (path) => ({body: page('Weather', `<p>${path}</p>`), delay}));
  around = await startSite('localhost', (path) => aroundPages[path] && {body: aroundPages[path]!()});
  help = await startSite('127.0.0.1', findHelpPage);
});

after(() => Promise.all([other, around, help].map((site) => site.close())));

const seen = () => help.log.filter(({path}) => path === '/seen').map(({body}) => JSON.parse(body) as Record<string, unknown>);

for (const engine of engines) {
  describe(`leaving in ${engine}`, {timeout: 120_000}, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await startVisitor(engine);
    });
    after(() => visitor.close());
    beforeEach(() => [other, around, help].forEach(({log}) => log.splice(0)));

    const where = async () => {
      try {
        return await visitor.run<string>('location.href');
      } catch {
        return ''; // Between two pages.
      }
    };

    const waitUntil = async (condition: () => boolean | Promise<boolean>, what: string) => {
      for (const end = Date.now() + 15_000; !(await condition()); await sleep(50)) {
        if (Date.now() > end) throw new Error(`waited in vain until ${what}; at ${await where()}`);
      }
    };

    const arriveAt = (address: string) => waitUntil(async () => (await where()) === address, `the visitor is at ${address}`);

    const open = async (path: string, site = help) => {
      await visitor.open(site.origin + path);
      await waitUntil(() => visitor.run<boolean>("document.readyState === 'complete'"), 'the page is complete');
      // The element in a frame of another site cannot be looked at: it has what it needs when its script has come.
      await sleep(300);
    };

    /** Taps the exit: its button stands at the top left of the element. */
    const tap = async (selector = 'ht-quick-exit') => {
      const [x, y] = await visitor.run<[number, number]>(
        `(({left, top}) => [left, top])(document.querySelector('${selector}').getBoundingClientRect())`,
      );
      await visitor.click(x + 60, y + 30);
    };

    const pressShift = async () => {
      await visitor.keyDown('Shift');
      await visitor.keyUp('Shift');
    };

    const asked = () => other.log.filter(({path}) => path !== '/favicon.ico');

    /** The site was asked for one page, and was told neither where the person came from nor anything that holds it. */
    const assertSilent = (path = '/out') => {
      assert.deepEqual(asked().map((request) => request.path), [path]);
      const {referer, origin, ...headers} = asked()[0]!.headers;
      assert.deepEqual({referer, origin}, {referer: undefined, origin: undefined});
      const {port} = new URL(help.origin);
      assert.ok(!JSON.stringify(headers).includes(port), JSON.stringify(headers));
    };

    const assertStays = async (address: string) => {
      await sleep(delay + 400);
      assert.deepEqual(asked(), []);
      assert.equal(await where(), address);
    };

    it('covers the page and takes its title away while the other site is awaited', async () => {
      await open('/help');
      await tap();
      await waitUntil(() => seen().length > 0, 'the page has been looked at');
      await arriveAt(`${other.origin}/out`);
      assert.deepEqual(seen(), [{frame: false, title: 'localhost', shown: false, top: false}]);
    });

    it('does so under a policy that allows our script alone', async () => {
      await open('/strict');
      await tap();
      await arriveAt(`${other.origin}/out`);
      assert.deepEqual(seen(), [{frame: false, title: 'localhost', shown: false, top: false}]);
      assertSilent();
    });

    for (const path of ['/help', '/unsafe']) {
      it(`tells the other site nothing, from ${path}`, async () => {
        await open(path);
        await tap();
        await arriveAt(`${other.origin}/out`);
        assertSilent();
        assert.equal(await visitor.run('document.referrer'), '');
      });
    }

    describe('Back', () => {
      // Firefox's driver waits in vain for the next page after one that was kept for Back.
      afterEach(async () => {
        await visitor.close();
        visitor = await startVisitor(engine);
      });

      it('leads to what was before the page: the other site has taken its place', async () => {
        await open('/start');
        await open('/help');
        await tap();
        await arriveAt(`${other.origin}/out`);
        await visitor.back();
        await arriveAt(`${help.origin}/start`);
      });

      it('leads to an earlier place on the page where a person had followed a link within it, and shows it', async () => {
        await open('/help');
        const [x, y] = await visitor.run<[number, number]>("(({left, top}) => [left, top])(document.querySelector('a[href=\"#text\"]').getBoundingClientRect())");
        await visitor.click(x + 10, y + 8);
        await arriveAt(`${help.origin}/help#text`);
        await visitor.run('void scrollTo(0, 0)');
        await tap();
        await arriveAt(`${other.origin}/out`);
        await visitor.back();
        // Firefox keeps the page whole, and with it the name of the later place.
        await waitUntil(async () => /\/help(#text)?$/.test(await where()), 'the visitor is back');
        await waitUntil(() => visitor.run<boolean>('document.body.getClientRects().length > 0'), 'the page can be seen');
        assert.equal(await visitor.run('document.title'), 'Help');
      });
    });

    it('works with Shift three times', async () => {
      await open('/help');
      for (let i = 0; i < 3; i++) await pressShift();
      await arriveAt(`${other.origin}/out`);
      assertSilent();
      assert.deepEqual(seen().at(-1), {frame: false, title: 'localhost', shown: false, top: false});
    });

    it('does not work with Shift twice, or thrice but slowly', async () => {
      await open('/help');
      for (let i = 0; i < 3; i++) {
        if (i) await sleep(2600);
        await pressShift();
      }
      await assertStays(`${help.origin}/help`);
    });

    it('does not work with Shift that writes capitals', async () => {
      await open('/help');
      await visitor.run("document.querySelector('input').focus()");
      for (const letter of ['a', 'b', 'c', 'd']) {
        await visitor.keyDown('Shift');
        await visitor.keyDown(letter);
        await visitor.keyUp(letter);
        await visitor.keyUp('Shift');
      }
      await assertStays(`${help.origin}/help`);
    });

    it('does not work with Escape, nor with Shift where the page has other uses for it', async () => {
      await open('/help');
      for (let i = 0; i < 3; i++) {
        await visitor.keyDown('Escape');
        await visitor.keyUp('Escape');
      }
      await assertStays(`${help.origin}/help`);
      await open('/no-shortcut');
      for (let i = 0; i < 3; i++) await pressShift();
      await assertStays(`${help.origin}/no-shortcut`);
    });

    it('is one way out where two stand on the page: the first', async () => {
      await open('/two');
      for (let i = 0; i < 3; i++) await pressShift();
      await arriveAt(`${other.origin}/first`);
      assertSilent('/first');
    });

    it('leaves the key to the exit of GOV.UK on the page', async () => {
      await open('/govuk');
      for (let i = 0; i < 3; i++) await pressShift();
      await arriveAt(`${other.origin}/govuk`);
      assert.deepEqual(asked().map(({path}) => path), ['/govuk']);
    });

    it('is in the panel, and leads to the default', async () => {
      await open('/panel');
      const address = await visitor.run<string>("document.querySelector('ht-help-panel').renderRoot.querySelector('ht-quick-exit').renderRoot.querySelector('a').href");
      assert.equal(address, 'https://www.weather.gov/');
    });

    it('works without any script: a plain link, and as silent', async () => {
      await open('/without-script');
      const [x, y] = await visitor.run<[number, number]>("(({left, top}) => [left, top])(document.querySelector('a').getBoundingClientRect())");
      await visitor.click(x + 20, y + 8);
      await arriveAt(`${other.origin}/out`);
      assertSilent();
    });

    describe('from a frame', () => {
      const tapInFrame = async () => {
        const [x, y] = await visitor.run<[number, number]>("(({left, top}) => [left, top])(document.querySelector('iframe').getBoundingClientRect())");
        await visitor.click(x + 70, y + 40);
      };

      it('of the same site takes the whole page along, which is covered too', async () => {
        await open('/framed');
        await tapInFrame();
        await arriveAt(`${other.origin}/out`);
        assertSilent();
        assert.deepEqual(seen(), [{frame: true, title: 'localhost', shown: false, top: false}]);
      });

      it('on another site takes the whole page along, and covers itself', async () => {
        await open('/framed', around);
        await tapInFrame();
        await arriveAt(`${other.origin}/out`);
        assertSilent();
        assert.deepEqual(seen(), [{frame: true, title: 'localhost', shown: false, top: 'unknown'}]);
      });

      it('that may leave when a person asks for it takes the whole page along', async () => {
        await open('/sandboxed-with-exit', around);
        await tapInFrame();
        await arriveAt(`${other.origin}/out`);
        assertSilent();
      });

      it('that may not leave covers itself, and stays blank', async () => {
        await open('/sandboxed', around);
        await tapInFrame();
        await waitUntil(() => seen().length > 0, 'the frame has been looked at');
        await assertStays(`${around.origin}/sandboxed`);
        assert.deepEqual(seen(), [{frame: true, title: 'localhost', shown: false, top: 'unknown'}]);
      });
    });
  });
}
