import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs one file in Chromium with the settings of all browser tests. */
const run = async (file, env = {}) => {
  const args = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'];
  const child = spawn(process.execPath, [...args, '--files', `test/tools/fixtures/${file}.ts`], {
    cwd: root,
    env: {...process.env, CI: '', ENGINES: 'chromium', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  return {code, output};
};

describe('A run of browser tests', () => {
  it('passes, and says that it was not the full run', async () => {
    const {code, output} = await run('passes');
    assert.equal(code, 0, output);
    assert.match(output, /1 passed, 0 failed/);
    assert.match(output, /NOT the full run\. Not tested: firefox, webkit/);
  });

  it('fails when a browser does not start', async () => {
    const {code} = await run('passes', {CHROMIUM_PATH: '/bin/false'});
    assert.equal(code, 1);
  });

  it('fails when a page logs an error', async () => {
    const {code, output} = await run('logs-an-error');
    assert.equal(code, 1);
    assert.match(output, /console\.error: that a person would never see/);
  });

  it('fails when a promise is rejected and nobody hears it', async () => {
    const {code, output} = await run('rejects');
    assert.equal(code, 1);
    assert.match(output, /that nobody hears/);
  });
});
