/**
 * The second half of `npm run build`: what is made from the sources or from the scripts that Rollup wrote. With the
 * name of a step, that step alone.
 */
import {writeClassicForms} from './classic.js';
import {writePrerendered} from './prerendered.js';
import {writeTypes, writeClassicForms, writePrerendered};

const steps = {writeTypes, writeClassicForms, writePrerendered};
const chosen = process.argv[2];

for (const [name, step] of Object.entries(steps)) {
  if (chosen && name !== chosen) continue;
  const started = performance.now();
  await step();
  console.log(`${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
