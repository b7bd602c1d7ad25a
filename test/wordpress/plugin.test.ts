/**
 * The plugin on a real WordPress: from the upload of its zip to its deletion, as an administrator, an editor who must
 * not write free HTML, and visitors with and without JavaScript.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
// @ts-expect-error It comes without types.
import {po} from 'gettext-parser';
import type {Browser, Page} from 'playwright-core';
import {locales} from '../../src/generated/languages.js';
import {matchLocale} from '../../src/localization/match-locale.js';
import {logIn, openEditor, openWindow, publish, save, seenOn, startBrowser, type Visit} from './person.js';
import {startWordPress, type WordPress} from './wordpress.js';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const packed = folder('dist/wordpress/ht-help/');
const zip = folder('dist/wordpress/ht-help.zip');
const themes = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];

const filesIn = (ending: string) =>
  (readdirSync(packed, {recursive: true}) as string[]).filter((name) => name.endsWith(ending)).map((name) => `${packed}${name}`);
const rootOf = (tag: string, locale: string): string =>
  /<template.*<\/template>/s.exec(readFileSync(`${packed}dist/prerendered/${tag}.${locale}.html`, 'utf8'))![0];

// With a folder in SCREENSHOTS, pictures of what people see are left there.
const {SCREENSHOTS: pictures} = process.env;
if (pictures) mkdirSync(pictures, {recursive: true});
const takePicture = async (page: Page, name: string, widths = [320, 1000]) => {
  if (!pictures) return;
  const size = page.viewportSize()!;
  for (const width of widths) {
    await page.setViewportSize({width, height: 900});
    await page.screenshot({path: `${pictures}/${name}-${width}.png`, fullPage: true});
  }
  await page.setViewportSize(size);
};

describe('The files of the plugin', () => {
  it('are PHP without a fault', () => {
    const files = filesIn('.php');
    assert.ok(files.length > 8);
    for (const file of files) execFileSync('php', ['-l', file], {stdio: 'pipe'});
  });

  it('do nothing when somebody opens one by its address', () => {
    for (const file of filesIn('.php').filter((name) => !name.endsWith('asset.php'))) {
      assert.equal(execFileSync('php', [file], {encoding: 'utf8'}), '', file);
    }
  });

  it('choose the language of a site as the script does', () => {
    // Those of WordPress, as it writes them into its pages, and some more.
    const tags =
      'en-US es-ES es-MX es-PR es-419 zh-CN zh-TW zh-HK zh-SG zh-Hant-HK zh yue cmn pt-BR pt-PT pt-AO pt fr-CA ar ary vi fil tl ko-KR ht hat ru-RU uk th hi-IN fa-IR fa-AF prs ja pl-PL id-ID pa-IN pa-PK ur bn-BD am my-MM ne-NP so-SO de-DE haz xx'.split(' ');
    const code = `namespace HtHelp;
      define('ABSPATH', '/'); const DIST = ${JSON.stringify(`${packed}dist/`)};
      function wp_json_file_decode(string $file, array $options) { return json_decode(file_get_contents($file), true); }
      require ${JSON.stringify(`${packed}includes/facts.php`)};
      echo json_encode(array_map('HtHelp\\match_locale', json_decode($argv[1])));`;
    const matched = JSON.parse(execFileSync('php', ['-r', code, JSON.stringify(tags)], {encoding: 'utf8'})) as string[];
    assert.deepEqual(
      tags.map((tag, index) => [tag, matched[index]]),
      tags.map((tag) => [tag, matchLocale(tag, locales) ?? 'en']),
    );
  });

  it('are packed into the same bytes each time', () => {
    const first = readFileSync(zip);
    execFileSync('npx', ['tsx', 'demo/tools/pack-wordpress.ts'], {cwd: folder(''), stdio: 'pipe', env: {...process.env, TZ: 'Pacific/Kiritimati'}});
    assert.ok(first.equals(readFileSync(zip)));
  });

  it('have each of their words in the list for translators, and in Spanish', () => {
    const source = filesIn('.php').map((file) => readFileSync(file, 'utf8')).join('\n');
    const words = new Set([...source.matchAll(/\b(?:__|esc_html__|esc_html_e)\( '([^']+)', 'ht-help' \)/g)].map(([, text]) => text!));
    assert.ok(words.size > 15);
    const listed = (name: string) =>
      Object.values(po.parse(readFileSync(`${packed}languages/${name}`)).translations[''] as Record<string, {msgid: string; msgstr: string[]}>).filter(
        ({msgid}) => msgid,
      );
    assert.deepEqual(new Set(listed('ht-help.pot').map(({msgid}) => msgid)), words);
    const spanish = listed('ht-help-es.po').filter(({msgstr}) => msgstr[0]);
    assert.deepEqual(new Set(spanish.map(({msgid}) => msgid)), words);
  });
});

describe('The plugin', () => {
  let site: WordPress;
  let browser: Browser;
  let admin: Visit;
  let editor: Visit;

  before(async () => {
    [site, browser] = await Promise.all([startWordPress(), startBrowser()]);
    admin = await openWindow(browser, site.origin);
    await logIn(admin.page, site.origin, 'admin');
    editor = await openWindow(browser, site.origin);
    await logIn(editor.page, site.origin, 'editor');
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const useTheme = (theme: string) => site.run(`switch_theme('${theme}');`);

  const visit = async (address: string, options: Parameters<Browser['newContext']>[0] = {}) => {
    const visitor = await openWindow(browser, site.origin, options);
    await visitor.page.goto(address, {waitUntil: 'load'});
    return visitor;
  };

  /** The page as the server sends it. */
  const fetchPage = async (address: string) => (await fetch(address)).text();

  const assertNumbers = async (page: Page, emergency = /911/) => {
    const links = (await seenOn(page)).filter(({role}) => role === 'link').map(({name}) => name);
    const first = links.findIndex((name) => emergency.test(name));
    assert.notEqual(first, -1, `911 is not among ${links.join(' | ')}`);
    assert.ok(links.some((name) => name.includes('1-888-373-7888')), links.join(' | '));
  };

  it('comes as a zip that WordPress takes', async () => {
    const {page} = admin;
    await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
    await page.setInputFiles('#pluginzip', zip);
    await page.click('#install-plugin-submit');
    await page.getByRole('link', {name: 'Activate Plugin'}).click();
    await page.waitForSelector('[data-slug="ht-help"].active');
  });

  it('is replaced by its next version in the same way', async () => {
    const {page} = admin;
    await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
    await page.setInputFiles('#pluginzip', zip);
    await page.click('#install-plugin-submit');
    await page.getByRole('link', {name: 'Replace current with uploaded'}).click();
    await page.getByText('Plugin updated successfully.').waitFor();
    assert.equal(site.run(`echo (int) in_array('ht-help/ht-help.php', get_option('active_plugins'), true);`), '1');
  });

  it('asks nobody but an administrator for its settings', async () => {
    const {page} = editor;
    const response = await page.goto(`${site.origin}/wp-admin/options-general.php?page=ht-help`);
    assert.equal(response!.status(), 403);
  });

  let blockPage: string;

  it('has a block that an editor finds, sets and publishes', async () => {
    const {page} = editor;
    await openEditor(page, site.origin);
    await page.getByRole('button', {name: 'Toggle block inserter'}).click();
    await page.getByRole('searchbox').fill('trafficking');
    await page.locator('.block-editor-block-types-list').getByRole('option', {name: 'Hotlines'}).click();
    const preview = page.frameLocator('iframe[title="How it looks without JavaScript"]');
    await preview.locator('ht-hotlines').waitFor();
    await page.getByLabel('Add title').fill('Need help?');
    await page.locator('[data-type="ht-help/element"]').click({position: {x: 5, y: 5}});
    await page.evaluate('wp.data.dispatch("core/edit-post").openGeneralSidebar("edit-post/block")');
    await page.getByLabel('heading-level').fill('3');
    await page.waitForFunction(`document.querySelector('iframe[title^="How it looks"]').srcdoc.includes('heading-level="3"')`);
    await takePicture(page, 'editor', [1000, 1400]);
    await page.getByRole('button', {name: 'Close settings'}).click();
    blockPage = await publish(page);
    const stored = site.run(`echo get_post(url_to_postid('${blockPage}'))->post_content;`);
    assert.equal(stored, '<!-- wp:ht-help/element {"element":"ht-hotlines","values":{"heading-level":"3"}} /-->');
  });

  for (const theme of themes) {
    describe(`in ${theme}`, () => {
      before(() => void useTheme(theme));

      it('shows the numbers of the block without JavaScript', async () => {
        const {page, foreign, errors} = await visit(blockPage, {javaScriptEnabled: false});
        await assertNumbers(page);
        assert.ok((await seenOn(page)).some(({role, name}) => role === 'heading' && name === 'Call, text or chat'));
        assert.deepEqual([foreign, errors], [[], []]);
        await takePicture(page, `${theme}-without`);
        await page.context().close();
      });

      it('shows them with JavaScript, asks no other site, and has no error', async () => {
        const {page, foreign, errors} = await visit(blockPage);
        await page.waitForFunction(`document.querySelector('ht-hotlines').hasUpdated`);
        await assertNumbers(page);
        assert.deepEqual([foreign, errors], [[], []]);
        await takePicture(page, `${theme}-with`);
        await page.context().close();
      });

      it('sends each element as the build wrote it, from the block and from the shortcode', async () => {
        const html = await fetchPage(await save(editor.page, '<!-- wp:ht-help/element {"element":"ht-benefits"} /-->\n\n[ht_help element="ht-state-compensation"]\n'));
        assert.ok(html.includes(rootOf('ht-benefits', 'en')));
        assert.ok(html.includes(rootOf('ht-state-compensation', 'en')));
      });
    });
  }

  it('keeps the script off pages without an element', async () => {
    assert.ok(!(await fetchPage(await save(editor.page, '<p>Our office hours</p>'))).includes('ht-help.js'));
    assert.equal((await fetchPage(blockPage)).split('ht-help.js').length, 2);
  });

  describe('as a shortcode', () => {
    const tagIn = (html: string) => /<ht-[^>]*>/.exec(html)![0];
    const send = async (text: string) => fetchPage(await save(editor.page, text));

    it('takes the attributes of the element, and speaks its language', async () => {
      const html = await send('[ht_help element="ht-state-compensation" lang="es" state="OH" fixed]');
      assert.match(tagIn(html), / state="OH" fixed lang="es">$/);
      assert.ok(html.includes(rootOf('ht-state-compensation', 'es')));
      const {page, errors} = await visit(await save(editor.page, '[ht_help element="ht-hotlines" lang="es-MX"]'));
      await page.waitForFunction(`document.querySelector('ht-hotlines').hasUpdated`);
      assert.ok((await seenOn(page)).some(({name}) => name === 'Llame, envíe un texto o use el chat' || /911/.test(name)));
      assert.equal(await page.evaluate(`document.querySelector('ht-hotlines').renderRoot.querySelector('.ht').lang`), 'es');
      assert.deepEqual(errors, []);
      await page.context().close();
    });

    it('drops what the element does not know', async () => {
      const tag = tagIn(await send(`[ht_help element="ht-hotlines" onclick="alert(1)" style="display:none" hidden class="x" id="y" fixed only="988"]`));
      assert.match(tag, / only="988">$/);
      assert.doesNotMatch(tag, / (onclick|style|hidden|id|fixed)\b|"x"/);
    });

    it('lets no value out of its quotes', async () => {
      const tag = tagIn(await send(`[ht_help element="ht-hotlines" only='" onmouseover="alert(1)']`));
      assert.match(tag, / only="&quot; onmouseover=&quot;alert\(1\)">$/);
      assert.match(tagIn(await send('[ht_help element="script"]')), /^<ht-help-panel/);
    });

    it('takes lines from this site alone, and leaves to a website alone', async () => {
      assert.match(tagIn(await send('[ht_help element="ht-hotlines" local-lines="/our-lines.json"]')), /local-lines="\/our-lines.json"/);
      for (const address of ['https://example.org/lines.json', '//example.org/lines.json', '\\\\example.org/lines.json', 'javascript:alert(1)']) {
        assert.doesNotMatch(tagIn(await send(`[ht_help element="ht-hotlines" local-lines="${address}"]`)), /local-lines/, address);
      }
      assert.match(tagIn(await send('[ht_help element="ht-quick-exit" href="https://example.org/"]')), /href="https:\/\/example.org\/"/);
      assert.doesNotMatch(tagIn(await send('[ht_help element="ht-quick-exit" href="javascript:alert(1)"]')), /href/);
    });

    it('reads false as HTML cannot say it', async () => {
      assert.doesNotMatch(tagIn(await send('[ht_help element="ht-state-compensation" fixed="false"]')), /fixed/);
    });

    it('shows the banner as its two numbers from the start', async () => {
      const html = await send('[ht_help element="ht-hotlines" layout="compact"]');
      assert.match(html, /layout="compact"><p lang="en"><a href="tel:911">/);
    });

    it('says the levels of headings also without JavaScript', async () => {
      const html = await send('[ht_help element="ht-hotlines" heading-level="4"]');
      assert.match(html, /<h4 part="heading">/);
      assert.doesNotMatch(html, /<h[23] part="heading">/);
    });

    it('is plain links in a feed', async () => {
      await editor.page.evaluate(`wp.apiFetch({path: '/wp/v2/posts', method: 'POST', data: {title: 'News', status: 'publish', content: '[ht_help element="ht-hotlines"]'}})`);
      const feed = await fetchPage(`${site.origin}/?feed=rss2`);
      assert.match(feed, /<a href="tel:\+18883737888">/);
      assert.doesNotMatch(feed, /<template|<style/);
    });
  });

  describe('with settings', () => {
    const panel = async () => /<ht-help-panel[^>]*>/.exec(await fetchPage(await save(editor.page, '[ht_help]')))![0];

    it('says nothing of its own before somebody has chosen', async () => {
      assert.doesNotMatch(await panel(), / (lang|state|sections)=/);
    });

    it('takes language, state and sections from an administrator', async () => {
      const {page} = admin;
      await page.goto(`${site.origin}/wp-admin/options-general.php?page=ht-help`);
      await page.getByLabel('Language').selectOption('es');
      await page.getByLabel('State', {exact: true}).selectOption('OH');
      await page.getByLabel('For groups that help').uncheck();
      await takePicture(page, 'settings');
      await page.getByRole('button', {name: 'Save Changes'}).click();
      await page.waitForSelector('.notice-success');
      assert.equal(await page.getByLabel('Language').inputValue(), 'es');
      assert.equal(await page.getByLabel('For groups that help').isChecked(), false);
      const tag = await panel();
      assert.match(tag, / lang="es" state="OH"/);
      assert.match(tag, / sections="[a-z -]+"/);
      assert.doesNotMatch(tag, /for-providers/);
    });

    it('lets the author of a page say it otherwise', async () => {
      const html = await fetchPage(await save(editor.page, '[ht_help lang="en" sections=""]'));
      assert.match(html, /<ht-help-panel[^>]* lang="en"/);
      assert.match(html, /<ht-help-panel[^>]* sections[ >]/);
    });

    it('stores nothing that it does not offer', () => {
      site.run(`update_option('ht_help', array('lang' => '"><script>', 'state' => array('OH'), 'sections' => array('x'), 'more' => 1));`);
      assert.match(site.run(`echo wp_json_encode(HtHelp\\settings());`), /^\{"lang":"","state":"","sections":\[\]\}$/);
    });

    it('follows the language of the site when it has none of its own, and speaks it to an administrator', async () => {
      // WordPress takes a language that it has a file of.
      mkdirSync(`${site.folder}/wp-content/languages`, {recursive: true});
      copyFileSync(`${packed}languages/ht-help-es.mo`, `${site.folder}/wp-content/languages/es_MX.mo`);
      site.run(`delete_option('ht_help'); update_option('WPLANG', 'es_MX');`);
      const html = await fetchPage(await save(editor.page, '[ht_help element="ht-hotlines"]'));
      assert.match(html, /<html lang="es-MX"/);
      assert.ok(html.includes(rootOf('ht-hotlines', 'es')));
      await admin.page.goto(`${site.origin}/wp-admin/options-general.php?page=ht-help`);
      assert.equal(await admin.page.locator('h1').textContent(), 'Ayuda para personas en situación de trata');
      site.run(`update_option('WPLANG', '');`);
    });
  });

  it('goes without a trace', async () => {
    const {page} = admin;
    site.run(`update_option('ht_help', array('lang' => 'es'));`);
    await page.goto(`${site.origin}/wp-admin/plugins.php`);
    await page.locator('[data-slug="ht-help"]').getByRole('link', {name: 'Deactivate'}).click();
    page.once('dialog', (dialog) => dialog.accept());
    await page.locator('[data-slug="ht-help"]').getByRole('link', {name: 'Delete'}).click();
    await page.waitForSelector('.plugin-deleted-tr');
    assert.equal(site.run(`global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%ht_help%'");`), '0');
    assert.ok(!readdirSync(`${site.folder}/wp-content/plugins`).includes('ht-help'));
  });

  it('has asked no other site for anything, and PHP has had nothing to complain about', () => {
    // WordPress itself looks for updates, and says that it cannot. The folder of this site has our name as well.
    const lines = site.readLog().replaceAll(/\/tmp\S*\/site\//g, '').split('\n');
    assert.ok(lines.some((line) => line.includes('request to https://api.wordpress.org/')));
    assert.deepEqual(lines.filter((line) => /ht-help|HtHelp/.test(line)), []);
  });
});
