/**
 * What WordPress leaves of the snippets when somebody pastes them into a Custom HTML block, without the plugin: from an
 * editor who must not write free HTML, and from an administrator who may. `demo/docs/wordpress.md` says the same.
 */
import assert from 'node:assert/strict';
import {cpSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {distFolder} from '../support/dist.js';
import {logIn, openEditor, openWindow, publish, save, seenOn, startBrowser} from './person.js';
import {startWordPress, type WordPress} from './wordpress.js';

const numbers = '<p><a href="tel:911">Call 911</a> <a href="tel:+18883737888">1-888-373-7888</a></p>';
const integrity = JSON.parse(readFileSync(`${distFolder}/integrity.json`, 'utf8')) as Record<string, string>;
const source = (file: string) => `src="/ht-help/${file}" integrity="${integrity[file]}" crossorigin="anonymous"`;

const snippets = {
  module: `<script type="module" ${source('ht-help.js')}></script>\n<ht-hotlines>${numbers}</ht-hotlines>`,
  classic: `<script ${source('ht-help.classic.js')} data-element="ht-hotlines"></script>`,
  offline: `<script ${source('ht-help.offline.js')} data-element="ht-hotlines"></script>`,
  iframe: '<iframe src="/ht-help/embed/ht-hotlines.html" title="Crisis lines" width="100%" height="700" referrerpolicy="no-referrer"></iframe>',
  prerendered: readFileSync(`${distFolder}/prerendered/ht-hotlines.en.html`, 'utf8'),
};
type Snippet = keyof typeof snippets;

describe('A snippet in a Custom HTML block', () => {
  let site: WordPress;
  let browser: Browser;
  let editor: Page;
  let admin: Page;

  before(async () => {
    [site, browser] = await Promise.all([startWordPress(), startBrowser()]);
    cpSync(distFolder, `${site.folder}/ht-help`, {recursive: true, filter: (path) => !path.endsWith('/wordpress')});
    [editor, admin] = await Promise.all(
      ['editor', 'admin'].map(async (name) => {
        const {page} = await openWindow(browser, site.origin, {viewport: {width: 1400, height: 900}});
        await logIn(page, site.origin, name);
        await openEditor(page, site.origin);
        return page;
      }),
    ) as [Page, Page];
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const saveAs = (page: Page, snippet: Snippet) => save(page, `<!-- wp:html -->\n${snippets[snippet]}\n<!-- /wp:html -->`);

  /** The links that a visitor is shown, by name, and those in frames too. */
  const visit = async (address: string, javaScriptEnabled = true) => {
    const {page, foreign} = await openWindow(browser, site.origin, {javaScriptEnabled});
    await page.goto(address);
    const frame = page.frames().find((each) => each.url().includes('/embed/')) ?? page.mainFrame();
    // The prerendered form comes without a script.
    const isDone = `!document.querySelector('script[src*="ht-help"]') || [...document.querySelectorAll('ht-hotlines')].every((one) => one.hasUpdated)`;
    if (javaScriptEnabled) await frame.waitForFunction(isDone);
    const names = (await seenOn(page)).map(({name}) => name);
    const framed = frame === page.mainFrame() ? 0 : await frame.evaluate<number>(`document.querySelector('ht-hotlines').renderRoot.querySelectorAll('.card').length`);
    const text = await page.locator('body').innerText();
    await page.context().close();
    assert.deepEqual(foreign, []);
    return {names, framed, text};
  };

  const isWhole = (names: readonly string[]) => names.includes('Call, text or chat') && names.some((name) => name.includes('1-888-373-7888'));
  const hasNumbers = (names: readonly string[]) => names.includes('Call 911') && names.includes('1-888-373-7888');

  it('is stripped when an editor without the right to free HTML publishes it: the module leaves the two links inside', async () => {
    // Once by hand, to know that the requests of the other promises do what the editor does.
    await openEditor(editor, site.origin);
    await editor.getByLabel('Add title').fill('By hand');
    await editor.evaluate('wp.data.dispatch("core/block-editor").insertBlock(wp.blocks.createBlock("core/html"))');
    await editor.locator('[data-type="core/html"] textarea').fill(snippets.module);
    for (const address of [await publish(editor), await saveAs(editor, 'module')]) {
      const {names} = await visit(address);
      assert.ok(hasNumbers(names), names.join(' | '));
      assert.ok(!isWhole(names));
    }
  });

  for (const snippet of ['classic', 'offline', 'iframe'] as const) {
    it(`leaves nothing of the ${snippet} form from such an editor`, async () => {
      const {names, framed} = await visit(await saveAs(editor, snippet));
      assert.ok(!names.some((name) => /911|888/.test(name)));
      assert.equal(framed, 0);
    });
  }

  it('leaves the numbers of the prerendered form from such an editor, and its style sheet as text above them', async () => {
    const {names, text} = await visit(await saveAs(editor, 'prerendered'), false);
    assert.ok(names.some((name) => name.includes('1-888-373-7888')));
    assert.match(text, /_surface: var\(/);
  });

  for (const snippet of ['module', 'classic', 'offline', 'prerendered'] as const) {
    it(`works whole in the ${snippet} form from an administrator`, async () => {
      const {names, text} = await visit(await saveAs(admin, snippet));
      assert.ok(isWhole(names), names.join(' | '));
      assert.doesNotMatch(text, /_surface: var\(/);
    });
  }

  it('works whole as an iframe from an administrator', async () => {
    const {framed} = await visit(await saveAs(admin, 'iframe'));
    assert.ok(framed > 5);
  });

  it('shows visitors without JavaScript, from an administrator, the links inside the module form and the whole of the prerendered one', async () => {
    assert.ok(hasNumbers((await visit(await saveAs(admin, 'module'), false)).names));
    assert.ok(isWhole((await visit(await saveAs(admin, 'prerendered'), false)).names));
    assert.ok(!(await visit(await saveAs(admin, 'classic'), false)).names.some((name) => /911|888/.test(name)));
  });
});
