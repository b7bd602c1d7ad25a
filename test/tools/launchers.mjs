/**
 * Starts each engine for Web Test Runner: the browsers of the machine's own package manager, no downloads.
 */
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import {findPrograms} from './engines.mjs';
import {startWebKit} from './webkit-driver.mjs';

const programs = findPrograms();

/** Time to start a browser on a busy machine with two cores. */
export const startTimeout = 90_000;

export const chromiumArgs = [
  // The sandbox needs rights that root and most containers do not have; these browsers open our own pages only.
  '--no-sandbox',
  '--disable-gpu',
  // Silence: no request that is not the page's own.
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Playwright, since only it can emulate media features and forced colors. */
const chromium = () =>
  playwrightLauncher({
    product: 'chromium',
    launchOptions: {executablePath: programs.chromium, args: chromiumArgs, timeout: startTimeout},
  });

/** Puppeteer over WebDriver BiDi, since Playwright needs a Firefox that it has patched. */
const firefox = () =>
  chromeLauncher({
    puppeteer,
    // Pages in the background lose focus and their timers are slowed down.
    concurrency: 1,
    launchOptions: {browser: 'firefox', executablePath: programs.firefox, headless: true, timeout: startTimeout},
  });

class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;
  #webkit;

  async initialize(config) {
    this.#webkit = await startWebKit({programs});
    Object.assign(this.options, {port: this.#webkit.port, capabilities: this.#webkit.capabilities});
    this.options.capabilities['wdio:enforceWebDriverClassic'] = true;
    // One page at a time is a page of its own; several would be frames in one page, which fight for the focus.
    await super.initialize({...config, concurrency: 1});
    this.name = 'WebKit';
  }

  async stop() {
    await super.stop();
    await this.#webkit?.stop();
  }

  /** Opens the browser; its page gets the size that the other two have. */
  async createDriverManager() {
    const manager = await super.createDriverManager();
    const bars = await this.driver.execute('return outerHeight - innerHeight');
    await this.driver.setWindowRect(0, 0, 800, 600 + bars);
    return manager;
  }
}

const webkit = () =>
  new WebKitLauncher({automationProtocol: 'webdriver', hostname: '127.0.0.1', path: '/', logLevel: 'error', capabilities: {}});

export const launchers = {chromium, firefox, webkit};
