/**
 * A kiosk without a network, or a folder on a USB stick: a page opened from disk, where a browser fetches nothing.
 */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import {distFolder} from '../support/dist.js';
import {findPrograms} from '../tools/engines.mjs';
import {chromiumArgs} from '../tools/launchers.mjs';

const script = pathToFileURL(join(distFolder, 'ht-help.offline.js')).href;

test('ht-help.offline.js works from a folder, in both languages, and asks for nothing', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'ht-help-offline-'));
  t.after(() => rmSync(folder, {recursive: true}));
  const page = join(folder, 'page.html');
  writeFileSync(page, `<!doctype html><html lang="es"><title>Page</title><script src="${script}" data-element="ht-hotlines" data-inspectable></script>`);

  const browser = await chromium.launch({executablePath: findPrograms().chromium, args: chromiumArgs});
  t.after(() => browser.close());
  const tab = await browser.newPage();
  const requests = [];
  const errors = [];
  tab.on('request', (request) => requests.push(request.url()));
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.goto(pathToFileURL(page).href);

  const call = tab.locator('ht-hotlines a[href="tel:+18883737888"][part=call]');
  await tab.locator('ht-hotlines .ht[lang=es]').waitFor();
  assert.match((await call.innerText()).trim(), /^Llame al 1-888-373-7888$/);
  await tab.locator('ht-hotlines .language select').selectOption('en');
  await tab.locator('ht-hotlines .ht[lang=en]').waitFor();
  assert.match((await call.innerText()).trim(), /^Call 1-888-373-7888$/);
  assert.deepEqual(requests, [pathToFileURL(page).href, script]);
  assert.deepEqual(errors, []);
});
