/**
 * The three browser engines: where each stands on this machine, and what Debian calls it.
 */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

export const engineNames = ['chromium', 'firefox', 'webkit'];

/** The first of `paths` that is there. */
const firstOf = (paths, exists) => paths.find((path) => path && exists(path));

/**
 * MiniBrowser lies in a folder that is named after the processor, and for the version of WebKitGTK in it:
 * `/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser`.
 */
const miniBrowserPaths = (list) =>
  ['/usr/lib', '/usr/libexec', ...list('/usr/lib').map((name) => join('/usr/lib', name))].flatMap((folder) =>
    list(folder)
      .filter((name) => /^webkit(2gtk|gtk)-/.test(name))
      .sort((a, b) => preference(a) - preference(b))
      .map((name) => join(folder, name, 'MiniBrowser')),
  );

// Debian's driver is built with 4.1; what is newer or older is better than nothing.
const preference = (name) => (name === 'webkit2gtk-4.1' ? 0 : 1);

// On Debian, Fedora and Arch.
const fontPaths = ['truetype/dejavu', 'dejavu-sans-fonts', 'TTF'].map((name) => `/usr/share/fonts/${name}/DejaVuSans.ttf`);

const listFolder = (path) => {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
};

/**
 * All that the tests need of this machine, by name: a path, or `undefined` when it is missing.
 * CHROMIUM_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH and MINIBROWSER_PATH point to other places.
 */
export const findPrograms = (env = process.env, exists = existsSync, list = listFolder) => ({
  chromium: firstOf(
    env.CHROMIUM_PATH
      ? [env.CHROMIUM_PATH]
      : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
    exists,
  ),
  firefox: firstOf(
    env.FIREFOX_PATH ? [env.FIREFOX_PATH] : ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    exists,
  ),
  webkitDriver: firstOf([env.WEBKIT_DRIVER_PATH ?? '/usr/bin/WebKitWebDriver'], exists),
  miniBrowser: firstOf(env.MINIBROWSER_PATH ? [env.MINIBROWSER_PATH] : miniBrowserPaths(list), exists),
  xvfb: firstOf(['/usr/bin/Xvfb'], exists),
  font: firstOf(fontPaths, exists),
});

/** What each engine cannot run without. */
export const programsOf = {
  chromium: ['chromium', 'font'],
  firefox: ['firefox', 'font'],
  // WebKitGTK has no headless mode: it draws on a virtual screen.
  webkit: ['webkitDriver', 'miniBrowser', 'xvfb', 'font'],
};

/**
 * Which engines a run is for. `ENGINES=chromium` shortens the wait while one thing is being written; the full run
 * must not be narrowed, else an engine would drop out of it without anybody noticing.
 */
export const chosenEngines = (env = process.env) => {
  if (!env.ENGINES) return engineNames;
  const chosen = env.ENGINES.split(',').map((name) => name.trim());
  const unknown = chosen.filter((name) => !engineNames.includes(name));
  if (unknown.length) {
    throw new Error(`ENGINES knows ${engineNames.join(', ')}; not ${unknown.join(', ')}. Correct it or leave it out.`);
  }
  if (env.CI && env.CI !== 'false' && engineNames.some((name) => !chosen.includes(name))) {
    throw new Error('CI tests all three engines: unset ENGINES, or unset CI to try one engine by hand.');
  }
  return engineNames.filter((name) => chosen.includes(name));
};

/** What to say loudly when a run leaves engines out; `undefined` for the full run. */
export const narrowedNotice = (chosen) => {
  const left = engineNames.filter((name) => !chosen.includes(name));
  return left.length ? `ENGINES=${chosen.join()}: this is NOT the full run. Not tested: ${left.join(', ')}.` : undefined;
};
