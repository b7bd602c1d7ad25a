/**
 * 10,000 elements come and go, and leave nothing behind: an app may show them all day on a phone with little memory.
 * By the browser's own counters, in Chromium, which alone has them.
 */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {countMounts} from '../bench/mounts.mjs';

const tags = [...new Set(readdirSync(new URL('../../dist/prerendered/', import.meta.url)).map((file) => file.split('.')[0]))];

/** What JavaScript itself keeps for a while (compiled code, shapes) differs from run to run by some tens of kB. */
const heapPerMount = 16;

const assertNothingLeft = ({before, after, mounts}) => {
  const {'heap bytes': heapBefore, ...countsBefore} = before;
  const {'heap bytes': heapAfter, ...countsAfter} = after;
  assert.deepEqual(countsAfter, countsBefore);
  const left = (heapAfter - heapBefore) / mounts;
  assert.ok(left < heapPerMount, `${left.toFixed(1)} bytes are left of each mount`);
};

describe('10,000 mounts and unmounts', {timeout: 300_000}, () => {
  it('leave no byte, node, listener, observer, style sheet or timer', async () => {
    assertNothingLeft(await countMounts({tags, mounts: 10_000}));
  });

  // Ways to leak a little, so that the promise above is known to be able to fail.
  const leaks = {
    'an element that is kept': 'window.kept.push(element);',
    'a listener on the window': "window.addEventListener('resize', () => {});",
    'thirty letters': "window.kept.push(String(Math.random()).padEnd(30, '.'));",
  };
  for (const [what, leak] of Object.entries(leaks)) {
    it(`would tell of ${what} that each leaves behind`, async () => {
      const script = `window.kept = []; const real = document.createElement; document.createElement = (...args) => { const element = real.apply(document, args); ${leak} return element; };`;
      const counts = await countMounts({tags: ['ht-quick-exit'], mounts: 300, warmUp: 50, script});
      assert.throws(() => assertNothingLeft(counts));
    });
  }
});
