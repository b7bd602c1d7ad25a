/**
 * `npm test`: what a change is tried with while it is written, the quick answers first. Stops at the first step that fails.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chosenEngines, narrowedNotice} from './engines.mjs';

const steps = [
  ['browsers', 'Three browsers are here'],
  ['types', 'Types'],
  ['lint', 'Lint'],
  ['test:data', 'Rules of the data'],
  ['test:node', 'Tests in Node'],
  ['test:browser', 'The sources, in three browsers'],
  ['test:bundle', 'The built files, in Node and in three browsers'],
];

let running;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running?.kill(signal));

/** The exit code of an npm script. */
const run = async (script) => {
  running = spawn('npm', ['run', '--silent', script], {stdio: ['ignore', 'inherit', 'inherit']});
  const [code] = await once(running, 'exit');
  return code ?? 1;
};

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0).padStart(4)} s`;

const started = Date.now();
const times = [];
const report = (end) => console.log(['', ...times, end].join('\n'));

for (const [index, [script, title]] of steps.entries()) {
  console.log(`\n=== ${index + 1} of ${steps.length}: ${title} (npm run ${script})`);
  const stepStarted = Date.now();
  process.exitCode = await run(script);
  times.push(`${seconds(stepStarted)}  ${script}`);
  if (process.exitCode) {
    report(`FAILED: ${title}. To try it again alone: npm run ${script}`);
    process.exit();
  }
}
report(`${seconds(started)}  all passed`);
const notice = narrowedNotice(chosenEngines());
if (notice) console.warn(notice);
