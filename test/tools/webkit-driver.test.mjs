import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {findPrograms} from './engines.mjs';
import {startWebKit} from './webkit-driver.mjs';

const answers = async (port) => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
};

const isSilentSoon = async (port) => {
  for (let tries = 0; tries < 50; tries += 1) {
    if (!(await answers(port))) return true;
    await sleep(100);
  }
  return false;
};

describe('WebKit for automation', () => {
  it('starts twice at the same time, and ends when it is told to', async () => {
    const both = await Promise.all([startWebKit(), startWebKit()]);
    try {
      assert.notEqual(both[0].port, both[1].port);
      assert.deepEqual(await Promise.all(both.map(({port}) => answers(port))), [true, true]);
    } finally {
      await Promise.all(both.map(({stop}) => stop()));
    }
    assert.deepEqual(await Promise.all(both.map(({port}) => answers(port))), [false, false]);
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL']) {
    it(`leaves nothing running when its process ends by ${signal}`, async () => {
      const script = fileURLToPath(new URL('fixtures/start-webkit.mjs', import.meta.url));
      // What is killed leaves its profile behind: here, where it is thrown away.
      const folder = mkdtempSync(join(tmpdir(), 'ht-help-test-'));
      const env = {...process.env, TMPDIR: folder};
      const child = spawn(process.execPath, [script], {stdio: ['ignore', 'pipe', 'inherit'], env});
      const [port] = await once(child.stdout.setEncoding('utf8'), 'data');
      assert.equal(await answers(Number(port)), true);
      child.kill(signal);
      await once(child, 'exit');
      assert.equal(await isSilentSoon(Number(port)), true);
      rmSync(folder, {recursive: true});
    });
  }

  it('fails, rather than waits, when the driver cannot start', async () => {
    await assert.rejects(startWebKit({programs: {...findPrograms(), webkitDriver: '/bin/false'}}), /ended early/);
    await assert.rejects(startWebKit({programs: {...findPrograms(), xvfb: '/nowhere/Xvfb'}}), /ended early|did not start/);
  });
});
