/**
 * The second half of `npm run build`: what is made from the sources or from the scripts that Rollup wrote. With the
 * name of a step, that step alone.
 */
import {writeClassicForms} from './classic.js';
import {writeDoctor} from './doctor.js';
import {writeEmbedPages} from './embed.js';
import {writeEmbedding} from './embedding.js';
import {writeIntegrity} from './integrity.js';
import {writeLocaleFiles} from './locale-files.js';
import {writeManifest} from './manifest.js';
import {writePrerendered} from './prerendered.js';
import {writeTypes} from './types.js';

// The hashes last: they are those of all scripts.
const steps = {
  writeTypes,
  writeManifest,
  writeLocaleFiles,
  writeClassicForms,
  writePrerendered,
  writeEmbedPages,
  writeEmbedding,
  writeDoctor,
  writeIntegrity,
};
const chosen = process.argv[2];

for (const [name, step] of Object.entries(steps)) {
  if (chosen && name !== chosen) continue;
  const started = performance.now();
  await step();
  console.log(`${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
