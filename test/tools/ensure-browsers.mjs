/**
 * `npm run browsers`: finds the three browsers that the tests need, and installs what is missing where it may;
 * else says what to type. No engine is ever left out because it is not there.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chosenEngines, findPrograms, narrowedNotice, programsOf} from './engines.mjs';

/** Packages of Debian. Ubuntu has Chromium and Firefox under other names. */
const packageOf = {
  chromium: {debian: 'chromium', ubuntu: 'chromium-browser'},
  firefox: {debian: 'firefox-esr', ubuntu: 'firefox'},
  webkitDriver: {debian: 'webkit2gtk-driver'},
  miniBrowser: {debian: 'webkit2gtk-driver'},
  xvfb: {debian: 'xvfb'},
  // A bare machine may have no font, or a monospaced one alone, in which no text is as wide as on a reader's phone:
  // with this one, "not cut at 320 px" means the same on every machine.
  font: {debian: 'fonts-dejavu-core'},
};

const variableOf = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
  webkitDriver: 'WEBKIT_DRIVER_PATH',
  miniBrowser: 'MINIBROWSER_PATH',
};

/** `/etc/os-release` in a word: the distribution that package names are for. */
export const readDistribution = (text) => (/^ID(_LIKE)?=.*ubuntu/m.test(text) ? 'ubuntu' : 'debian');

/**
 * What to do about missing programs: `ready`, `install` (as root), or `ask` the person to type `command`.
 */
export const decide = ({engines, programs, isRoot, hasApt, distribution}) => {
  const missing = [...new Set(engines.flatMap((engine) => programsOf[engine]))].filter((name) => !programs[name]);
  const packages = [...new Set(missing.map((name) => packageOf[name][distribution] ?? packageOf[name].debian))];
  const sudo = isRoot ? '' : 'sudo ';
  const command = `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const action = missing.length === 0 ? 'ready' : isRoot && hasApt ? 'install' : 'ask';
  return {action, missing, packages, command};
};

/** What a person reads who has to install something by hand. */
export const explain = ({missing, command}, hasApt) => {
  const elsewhere = missing.filter((name) => variableOf[name]).map((name) => variableOf[name]);
  return [
    `The tests need what is missing here: ${missing.join(', ')}.`,
    hasApt ? `Type: ${command}` : `There is no apt-get here. On Debian or Ubuntu, type: ${command}`,
    ...(elsewhere.length ? [`If it stands in another place, say where in ${elsewhere.join(', ')}.`] : []),
  ].join('\n');
};

/** Whether apt-get has installed the packages; `run` is `spawnSync` but in tests. */
export const install = (packages, run = spawnSync) => {
  const options = {stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  // Another installation may be under way on this machine: wait for it rather than fail.
  const apt = (...args) => run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], options).status;
  // A machine without a mirror may still have the packages: what counts is whether they are installed.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages) === 0;
};

const readOsRelease = () => (existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');

const main = () => {
  const engines = chosenEngines();
  const hasApt = existsSync('/usr/bin/apt-get');
  const look = () =>
    decide({
      engines,
      programs: findPrograms(),
      isRoot: process.getuid?.() === 0,
      hasApt,
      distribution: readDistribution(readOsRelease()),
    });

  let found = look();
  if (found.action === 'install') {
    console.log(`Installing ${found.packages.join(', ')}`);
    if (!install(found.packages)) console.error('apt-get has failed; what it says stands above.');
    found = look();
  }
  if (found.missing.length) {
    console.error(explain(found, hasApt));
    process.exitCode = 1;
    return;
  }
  const programs = findPrograms();
  for (const engine of engines) console.log(`${engine}: ${programs[programsOf[engine][0]]}`);
  const notice = narrowedNotice(engines);
  if (notice) console.warn(notice);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
