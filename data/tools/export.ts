/**
 * The last step of `npm run build`: puts the catalog beside the scripts, for whoever wants the facts without the
 * elements, and for whoever wants to know where a fact comes from.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {exportFiles} from './exports/exported-files.js';

const directory = fileURLToPath(new URL('../../dist/', import.meta.url));

mkdirSync(directory, {recursive: true});
for (const [path, text] of exportFiles()) writeFileSync(`${directory}${path}`, text);
