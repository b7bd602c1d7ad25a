/**
 * A camera takes pictures of whole pages in one engine and one color scheme: `capture(origin, path, width, locale)`.
 * Without a locale a page keeps the language that it has.
 */
import playwright from 'playwright-core';
import * as puppeteer from 'puppeteer-core';
import {findPrograms} from './engines.mjs';
import {chromiumArgs, startTimeout} from './launchers.mjs';
import {startWebKit} from './webkit-driver.mjs';

const programs = findPrograms();
const phoneHeight = 900;

/** Runs in the page: it is ready when its fonts and a language that it may have asked for are there, and drawn. */
const settle = async (locale) => {
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  if (locale) {
    document.documentElement.lang = locale;
    const frames = [...document.querySelectorAll('*')].flatMap(({renderRoot}) => renderRoot?.querySelector('.ht') ?? []);
    // Those that have a language of their own keep it.
    const isThere = () => !frames.length || frames.some(({lang}) => lang === locale);
    for (const end = Date.now() + 5000; !isThere(); await pause(50)) {
      if (Date.now() > end) throw new Error(`No element on ${location.pathname} has come to speak ${locale}`);
    }
  }
  await document.fonts.ready;
  await pause(250);
  await drawn();
};

const chromium = async (scheme) => {
  const browser = await playwright.chromium.launch({executablePath: programs.chromium, args: chromiumArgs, timeout: startTimeout});
  return {
    async capture(origin, path, width, locale) {
      const page = await browser.newPage({viewport: {width, height: phoneHeight}, colorScheme: scheme});
      await page.goto(origin + path);
      await page.evaluate(settle, locale);
      const png = await page.screenshot({fullPage: true});
      await page.close();
      return png;
    },
    close: () => browser.close(),
  };
};

const firefox = async (scheme) => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programs.firefox,
    headless: true,
    timeout: startTimeout,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      // As on a phone: a scrollbar that lies over the page and takes no width from it.
      'ui.useOverlayScrollbars': 1,
    },
  });
  return {
    async capture(origin, path, width, locale) {
      const page = await browser.newPage();
      await page.setViewport({width, height: phoneHeight});
      await page.goto(origin + path);
      await page.evaluate(settle, locale);
      const png = await page.screenshot({fullPage: true});
      await page.close();
      return png;
    },
    close: () => browser.close(),
  };
};

const webkit = async (scheme) => {
  // A picture shows what is in the window: the window has to be as tall as the page, and the screen as the window.
  const {port, capabilities, stop} = await startWebKit({dark: scheme === 'dark', screenSize: '1280x16000', programs});
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  const {sessionId} = await send('POST', '/session', {capabilities: {alwaysMatch: capabilities}});
  const command = (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
  const run = (code, ...args) =>
    command('POST', '/execute/async', {script: `const [...args] = arguments; const done = args.pop(); (${code})(...args).then(done);`, args});

  return {
    async capture(origin, path, width, locale) {
      await command('POST', '/url', {url: `${origin}/__frame?src=${encodeURIComponent(path)}&width=${width}`});
      await run(`async () => { await frames[0].eval(${JSON.stringify(`(${settle})(${JSON.stringify(locale)})`)}); }`);
      const height = await run(`async () => {
        const frame = document.querySelector('iframe');
        return (frame.height = frame.contentDocument.documentElement.scrollHeight);
      }`);
      const bars = await run('async () => outerHeight - innerHeight');
      await command('POST', '/window/rect', {width: Math.max(width, 500), height: height + bars});
      await run(`async () => { await frames[0].eval(${JSON.stringify(`(${settle})(${JSON.stringify(locale)})`)}); }`);
      const [frame] = Object.values(await command('POST', '/element', {using: 'css selector', value: 'iframe'}));
      return Buffer.from(await command('GET', `/element/${frame}/screenshot`), 'base64');
    },
    async close() {
      await command('DELETE', '').catch(() => {}); // A browser that has died is closed, too.
      await stop();
    },
  };
};

const cameras = {chromium, firefox, webkit};

export const openCamera = (engine, scheme) => {
  if (!cameras[engine]) throw new Error(`There is no camera for ${engine}: choose among ${Object.keys(cameras).join(', ')}`);
  return cameras[engine](scheme);
};
