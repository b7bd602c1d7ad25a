/**
 * Starts WebKit for automation: a virtual screen, and the driver that opens MiniBrowser on it.
 * Each start has a screen, a port and a profile of its own, so that two runs on one machine do not meet.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {findPrograms} from './engines.mjs';
import {freePort} from './free-port.mjs';

const startTimeout = 30_000;

// Ends a program with its parent, even where the parent was killed and could not clean up. Every Debian has it.
const leash = ['/usr/bin/setpriv', '--pdeathsig', 'KILL'];

/** Starts a program in a process group of its own, so that what it starts in turn ends with it. */
const start = (path, args, options) => {
  const [command, ...rest] = existsSync(leash[0]) ? [...leash, path, ...args] : [path, ...args];
  const child = spawn(command, rest, {detached: true, ...options});
  child.failed = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${path} did not start: ${error.message}`)));
    child.once('exit', (code, signal) => reject(new Error(`${path} ended early (${signal ?? `exit code ${code}`})`)));
  });
  child.failed.catch(() => {}); // Only counts while something waits for the start.
  return child;
};

const killGroup = (child) => {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
};

const hasEnded = (child) => (child.exitCode ?? child.signalCode) !== null || child.pid === undefined;

/** Xvfb picks a display number that is free and writes it to the pipe once it can be drawn on. */
const startScreen = async ({xvfb}, size) => {
  const screen = start(xvfb, ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), screen.failed]);
  return {screen, display: `:${String(number).trim()}`};
};

const startDriver = async ({webkitDriver}, env) => {
  const port = await freePort();
  const driver = start(webkitDriver, [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env});
  try {
    await Promise.race([driver.failed, waitUntilReady(driver, port)]);
    return {driver, port};
  } catch (error) {
    killGroup(driver);
    throw error;
  }
};

const waitUntilReady = async (driver, port) => {
  const end = Date.now() + startTimeout;
  while (!hasEnded(driver)) {
    try {
      const {value} = await (await fetch(`http://127.0.0.1:${port}/status`)).json();
      if (value.ready) return;
    } catch {
      // Not listening yet.
    }
    if (Date.now() > end) throw new Error(`WebKitWebDriver did not answer within ${startTimeout / 1000} s`);
    await sleep(50);
  }
  throw new Error('WebKitWebDriver ended early');
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
// A signal ends a process without its `exit` event, unless somebody asks for it.
const leave = () => process.exit(130);

/**
 * Resolves with the port that speaks WebDriver, the capabilities to ask for, and `stop()`. When this process ends
 * without it, be it by Ctrl-C, nothing is left running either.
 */
export const startWebKit = async ({dark = false, screenSize = '1280x1024', programs = findPrograms()} = {}) => {
  const started = [];
  // A profile of its own, thrown away at the end: nothing of the developer's is read or left behind.
  const profile = mkdtempSync(join(tmpdir(), 'ht-help-webkit-'));
  const end = () => {
    started.forEach(killGroup);
    rmSync(profile, {recursive: true, force: true, maxRetries: 3});
  };
  const stop = async () => {
    process.off('exit', end);
    signals.forEach((signal) => process.off(signal, leave));
    started.forEach(killGroup);
    await Promise.all(started.filter((child) => !hasEnded(child)).map((child) => once(child, 'exit')));
    end();
  };
  process.on('exit', end);
  signals.forEach((signal) => process.on(signal, leave));
  try {
    const {screen, display} = await startScreen(programs, screenSize);
    started.push(screen);
    const env = {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // WebKit hands the brightness of the desktop's theme on to the page.
      GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
      // Without it WebKit calls the reader's language "C", which is no language tag.
      LANG: 'en_US.UTF-8',
      LC_ALL: 'en_US.UTF-8',
      XDG_CONFIG_HOME: profile,
      XDG_DATA_HOME: profile,
      XDG_CACHE_HOME: profile,
    };
    // Somebody else may take the port between our look and the start: one more look is enough.
    const {driver, port} = await startDriver(programs, env).catch(() => startDriver(programs, env));
    started.push(driver);
    return {
      port,
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {binary: programs.miniBrowser, args: ['--automation']},
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
