/**
 * Whether elements that come and go leave anything behind: single-page apps mount and unmount them all day, on phones
 * with little memory. Prints what Chromium counts; test/bundle/steady.matrix.node.test.mjs holds it to that.
 *
 *   node test/bench/steady.mjs [--mounts 10000]
 */
import {parseArgs} from 'node:util';
import {tags} from './browser.mjs';
import {countMounts} from './mounts.mjs';

const {values: options} = parseArgs({options: {mounts: {type: 'string', default: '10000'}}});
const {before, after, mounts} = await countMounts({tags, mounts: Number(options.mounts)});

console.log(`${mounts} mounts and unmounts, after ${300 * tags.length} to warm up; Chromium, garbage collected\n`);
console.log(`${''.padEnd(20)}${'before'.padStart(12)}${'after'.padStart(12)}${'ratio'.padStart(9)}${'left per mount'.padStart(17)}`);
for (const [name, start] of Object.entries(before)) {
  const end = after[name];
  const ratio = start ? (end / start).toFixed(3) : end === start ? '1.000' : '-';
  const left = ((end - start) / mounts).toFixed(name === 'heap bytes' ? 1 : 4);
  console.log(`${name.padEnd(20)}${String(start).padStart(12)}${String(end).padStart(12)}${ratio.padStart(9)}${left.padStart(17)}`);
}
