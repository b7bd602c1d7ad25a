/**
 * A kiosk without a network, or a folder on a USB stick: a page opened from disk, where a browser fetches nothing.
 */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after, before} from 'node:test';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import {distFolder} from '../support/dist.js';
import {findPrograms} from '../tools/engines.mjs';
import {chromiumArgs} from '../tools/launchers.mjs';

const script = pathToFileURL(join(distFolder, 'ht-help.offline.js')).href;

let browser;
before(async () => {
  browser = await chromium.launch({executablePath: findPrograms().chromium, args: chromiumArgs});
});
after(() => browser.close());

/** Opens a page from disk, and keeps what it asks for and what goes wrong. */
const open = async (t, markup) => {
  const folder = mkdtempSync(join(tmpdir(), 'ht-help-offline-'));
  const tab = await browser.newPage();
  t.after(async () => {
    await tab.close();
    rmSync(folder, {recursive: true});
  });
  const page = join(folder, 'page.html');
  writeFileSync(page, `<!doctype html>${markup}`);
  const requests = [];
  const errors = [];
  tab.on('request', (request) => requests.push(request.url()));
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.goto(pathToFileURL(page).href);
  const expectSilence = () => {
    assert.deepEqual(requests, [pathToFileURL(page).href, script]);
    assert.deepEqual(errors, []);
  };
  return {tab, expectSilence};
};

test('ht-help.offline.js works from a folder, in both languages, and asks for nothing', async (t) => {
  const {tab, expectSilence} = await open(t, `<html lang="es"><title>Page</title><script src="${script}" data-element="ht-hotlines" data-inspectable></script>`);
  const call = tab.locator('ht-hotlines a[href="tel:+18883737888"][part=call]');
  await tab.locator('ht-hotlines .ht[lang=es]').waitFor();
  assert.match((await call.innerText()).trim(), /^Llame al 1-888-373-7888$/);
  await tab.locator('ht-hotlines .language select').selectOption('en');
  await tab.locator('ht-hotlines .ht[lang=en]').waitFor();
  assert.match((await call.innerText()).trim(), /^Call 1-888-373-7888$/);
  expectSilence();
});

const lines = (state) => {
  const {services} = JSON.parse(readFileSync(new URL(`../../data/local-help/${state.toLowerCase()}.json`, import.meta.url), 'utf8'));
  return services
    .filter(({kind, confidence, answered_by: answer}) => !kind.startsWith('legal') && confidence !== 'low' && answer === 'advocates')
    .flatMap(({phones = []}) => phones.filter(({intake}) => intake).map(({number}) => `tel:${number}`));
};

for (const tag of ['ht-local-help', 'ht-hotlines']) {
  test(`ht-help.offline.js has the lines of every state inside: <${tag} state> shows them from a folder`, async (t) => {
    const {tab, expectSilence} = await open(t, `<html lang="en"><title>Page</title><script src="${script}"></script><${tag} state="OH" inspectable></${tag}>`);
    const hrefs = () => tab.locator(`${tag} .card a`).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    assert.ok(lines('OH').length > 1 && lines('MN').length > 0, 'the catalog has some, or this test proves nothing');
    await tab.locator(`${tag} .card a[href="${lines('OH')[0]}"]`).first().waitFor();
    const shown = await hrefs();
    assert.deepEqual(lines('OH').filter((href) => !shown.includes(href)), []);
    assert.deepEqual(lines('MN').filter((href) => shown.includes(href)), []);

    await tab.locator(tag).evaluate((element) => element.setAttribute('state', 'MN'));
    await tab.locator(`${tag} .card a[href="${lines('MN')[0]}"]`).first().waitFor();
    assert.deepEqual((await hrefs()).filter((href) => lines('OH').includes(href)), []);
    expectSilence();
  });
}
