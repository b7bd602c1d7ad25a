/**
 * The same sources give the same bytes, on any day, in any folder, in any time zone: who builds it anew can check
 * that what a site serves is what the sources say.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {distFolder, readDist} from '../support/dist.js';

const projectFolder = join(distFolder, '..');
const sources = ['src', 'data', 'package.json', 'rollup.config.mjs', 'tsconfig.json', 'LICENSE'];

test('a second build, elsewhere, gives the same bytes', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'ht-help-second-build-'));
  t.after(() => rmSync(folder, {recursive: true}));
  for (const path of sources) cpSync(join(projectFolder, path), join(folder, path), {recursive: true});
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  execFileSync('npm', ['run', 'build'], {
    cwd: folder,
    env: {...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
    stdio: 'pipe',
  });

  const first = readDist();
  const second = new Map(readDist(join(folder, 'dist')).map(({path, text}) => [path, text]));
  assert.deepEqual([...second.keys()], first.map(({path}) => path));
  assert.deepEqual(first.filter(({path, text}) => second.get(path) !== text).map(({path}) => path), []);
});
