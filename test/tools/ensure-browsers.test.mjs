import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chosenEngines, engineNames, findPrograms, narrowedNotice} from './engines.mjs';
import {decide, explain, install, readDistribution} from './ensure-browsers.mjs';

const all = {
  chromium: '/usr/bin/chromium',
  firefox: '/usr/bin/firefox-esr',
  webkitDriver: '/usr/bin/WebKitWebDriver',
  miniBrowser: '/usr/lib/x/MiniBrowser',
  xvfb: '/usr/bin/Xvfb',
  font: '/usr/share/fonts/DejaVuSans.ttf',
};
const root = {engines: engineNames, programs: all, isRoot: true, hasApt: true, distribution: 'debian'};

describe('Deciding about browsers', () => {
  it('has nothing to do when all three are there', () => {
    const {action, packages} = decide(root);
    assert.equal(action, 'ready');
    assert.deepEqual(packages, []);
  });

  it('lets root install all that a bare Debian lacks', () => {
    const {action, packages} = decide({...root, programs: {}});
    assert.equal(action, 'install');
    assert.deepEqual(packages, ['chromium', 'fonts-dejavu-core', 'firefox-esr', 'webkit2gtk-driver', 'xvfb']);
  });

  it('installs only what is missing', () => {
    assert.deepEqual(decide({...root, programs: {...all, firefox: undefined}}).packages, ['firefox-esr']);
  });

  it('tells a person who is not root the very command to type', () => {
    const found = decide({...root, isRoot: false, programs: {...all, webkitDriver: undefined, miniBrowser: undefined}});
    assert.equal(found.action, 'ask');
    assert.equal(
      found.command,
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends webkit2gtk-driver',
    );
    assert.ok(explain(found, true).includes(`Type: ${found.command}\n`));
    assert.match(explain(found, true), /WEBKIT_DRIVER_PATH, MINIBROWSER_PATH/);
  });

  it('asks where there is no apt-get, even root', () => {
    const found = decide({...root, hasApt: false, programs: {...all, xvfb: undefined}});
    assert.equal(found.action, 'ask');
    assert.match(explain(found, false), /no apt-get here.*apt-get install -y --no-install-recommends xvfb/);
  });

  it('uses the names of Ubuntu on Ubuntu', () => {
    assert.equal(readDistribution('ID=debian\n'), 'debian');
    assert.equal(readDistribution('ID=ubuntu\nID_LIKE=debian\n'), 'ubuntu');
    assert.equal(readDistribution('ID=linuxmint\nID_LIKE="ubuntu debian"\n'), 'ubuntu');
    const {packages} = decide({...root, distribution: 'ubuntu', programs: {...all, chromium: undefined, firefox: undefined}});
    assert.deepEqual(packages, ['chromium-browser', 'firefox']);
  });

  it('does not ask for an engine that is not going to run', () => {
    const {action} = decide({...root, engines: ['chromium'], programs: {chromium: all.chromium, font: all.font}});
    assert.equal(action, 'ready');
  });
});

describe('Installing browsers', () => {
  const runner = (status) => {
    const calls = [];
    return {calls, run: (program, args, {stdio, env}) => (calls.push({program, args, stdio, env}), {status})};
  };

  it('brings the list of packages up to date once, then installs without a question', () => {
    const {calls, run} = runner(0);
    assert.equal(install(['chromium', 'xvfb'], run), true);
    assert.deepEqual(
      calls.map(({program, args}) => [program, ...args.filter((arg) => !/^(-q|-o|DPkg::.*)$/.test(arg))].join(' ')),
      ['apt-get update', 'apt-get install -y --no-install-recommends chromium xvfb'],
    );
    for (const {stdio, env} of calls) {
      assert.equal(stdio[0], 'ignore');
      assert.equal(env.DEBIAN_FRONTEND, 'noninteractive');
    }
  });

  it('says so when apt-get fails or is not there', () => {
    assert.equal(install(['chromium'], runner(100).run), false);
    assert.equal(install(['chromium'], runner(null).run), false);
  });
});

describe('Finding browsers', () => {
  it('finds MiniBrowser in the folder of each processor', () => {
    for (const processor of ['x86_64-linux-gnu', 'aarch64-linux-gnu']) {
      const path = `/usr/lib/${processor}/webkit2gtk-4.1/MiniBrowser`;
      const folders = {'/usr/lib': [processor, 'git-core'], [`/usr/lib/${processor}`]: ['webkitgtk-6.0', 'webkit2gtk-4.1']};
      const {miniBrowser} = findPrograms({}, (candidate) => candidate.endsWith('MiniBrowser'), (name) => folders[name] ?? []);
      assert.equal(miniBrowser, path);
    }
  });

  it('believes the path that a person gives, and no other one', () => {
    const found = findPrograms({CHROMIUM_PATH: '/opt/chromium'}, (path) => path === '/opt/chromium' || path === '/usr/bin/firefox', () => []);
    assert.equal(found.chromium, '/opt/chromium');
    assert.equal(found.firefox, '/usr/bin/firefox');
    assert.equal(findPrograms({CHROMIUM_PATH: '/opt/none'}, (path) => path === '/usr/bin/chromium', () => []).chromium, undefined);
  });
});

describe('Choosing engines', () => {
  it('takes all three unless told otherwise', () => {
    assert.deepEqual(chosenEngines({}), ['chromium', 'firefox', 'webkit']);
    assert.equal(narrowedNotice(chosenEngines({})), undefined);
  });

  it('says loudly that a narrowed run is not the full run', () => {
    const chosen = chosenEngines({ENGINES: 'webkit, chromium'});
    assert.deepEqual(chosen, ['chromium', 'webkit']);
    assert.match(narrowedNotice(chosen), /NOT the full run\. Not tested: firefox/);
  });

  it('refuses to narrow the run of CI', () => {
    assert.throws(() => chosenEngines({CI: 'true', ENGINES: 'chromium'}), /all three engines/);
    assert.deepEqual(chosenEngines({CI: 'true', ENGINES: 'webkit,firefox,chromium'}), engineNames);
  });

  it('refuses an engine that it does not know', () => {
    assert.throws(() => chosenEngines({ENGINES: 'chrome'}), /not chrome/);
  });
});

describe('npm run browsers', () => {
  const run = (env) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('ensure-browsers.mjs', import.meta.url))], {
      encoding: 'utf8',
      env: {...process.env, CI: '', ENGINES: '', ...env},
    });

  it('fails when CI is narrowed', () => {
    const {status, stderr} = run({CI: 'true', ENGINES: 'firefox'});
    assert.equal(status, 1);
    assert.match(stderr, /unset ENGINES/);
  });

  it('fails, and says what to type, when a browser is missing and may not be installed', () => {
    // Nobody but root may install, and without `apt-get` on the path not even root.
    const {status, stderr} = run({CHROMIUM_PATH: '/nowhere/chromium', PATH: '/nowhere'});
    assert.equal(status, 1);
    assert.match(stderr, /apt-get install -y --no-install-recommends.* chromium/);
  });
});
