/**
 * A visitor opens pages in a real window of one engine, and does there what a person does: clicks, presses keys, goes
 * back. For promises about more than one page, which a test inside of a page would not outlive.
 */
import playwright from 'playwright-core';
import * as puppeteer from 'puppeteer-core';
import {chosenEngines, findPrograms} from './engines.mjs';
import {chromiumArgs, startTimeout} from './launchers.mjs';
import {startWebKit} from './webkit-driver.mjs';

const programs = findPrograms();

/** What playwright and puppeteer have in common. A navigation cuts a command short: the next one is told of its end. */
const asVisitor = (page, close, capturing = {}) => ({
  open: (url) => page.goto(url),
  run: (code) => page.evaluate(code),
  click: (x, y) => page.mouse.click(x, y),
  keyDown: (key) => page.keyboard.down(key),
  keyUp: (key) => page.keyboard.up(key),
  // A page that was kept for Back does not load again, which their own command would wait for.
  back: () => page.evaluate('void history.back()'),
  capture: (clip) => page.screenshot({clip, ...capturing}).then((bytes) => Buffer.from(bytes)),
  close,
});

const chromium = async ({proxy} = {}) => {
  const browser = await playwright.chromium.launch({
    // Without the second part a browser goes to its own machine directly.
    proxy: proxy && {server: proxy, bypass: '<-loopback>'},
    executablePath: programs.chromium,
    // A picture of a long page makes the window as long first. What was drawn before is then drawn over in part, and where
    // the seams fall is chance: the edge of a round corner comes out one shade of 255 lighter or darker. Drawn whole, two
    // pictures of one page are the same.
    args: [...chromiumArgs, '--disable-partial-raster'],
    timeout: startTimeout,
    // A page that is kept for Back is what some of the promises are about.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return asVisitor(await browser.newPage({viewport: {width: 800, height: 600}}), () => browser.close(), {fullPage: true});
};

const firefox = async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programs.firefox,
    headless: true,
    timeout: startTimeout,
  });
  return asVisitor(await browser.newPage(), () => browser.close());
};

/** The keys of WebDriver that have no letter. */
const webDriverKeys = {Shift: '\uE008', Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', ArrowDown: '\uE015'};

const webkit = async () => {
  const {port, capabilities, stop} = await startWebKit({programs});
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  const {sessionId} = await send('POST', '/session', {capabilities: {alwaysMatch: capabilities}});
  const command = (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
  const act = (type, id, actions, more) => command('POST', '/actions', {actions: [{type, id, actions, ...more}]});
  const key = (type, name) => act('key', 'keyboard', [{type, value: webDriverKeys[name] ?? name}]);
  return {
    open: (url) => command('POST', '/url', {url}),
    run: (code) => command('POST', '/execute/sync', {script: `return (${code})`, args: []}),
    click: (x, y) =>
      act(
        'pointer',
        'mouse',
        [
          {type: 'pointerMove', x: Math.round(x), y: Math.round(y)},
          {type: 'pointerDown', button: 0},
          {type: 'pointerUp', button: 0},
        ],
        {parameters: {pointerType: 'mouse'}},
      ),
    keyDown: (name) => key('keyDown', name),
    keyUp: (name) => key('keyUp', name),
    back: () => command('POST', '/back', {}),
    async close() {
      await command('DELETE', '').catch(() => {}); // A browser that has died is closed, too.
      await stop();
    },
  };
};

/** The engines that this run is for. */
export const engines = chosenEngines();

const visitors = {chromium, firefox, webkit};

/**
 * Starts a browser with one window. `run` takes an expression as text, and gives its value. Chromium can be told of a
 * proxy that all its requests go through.
 */
export const startVisitor = (engine, options) => visitors[engine](options);
