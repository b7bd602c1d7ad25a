/**
 * `npm run --silent paths -- <folder>`: lays `dist/` out under its version, as `<folder>/0.1.0/ht-help.js`, for a server
 * or a CDN. What is in a folder with a version never changes: pages carry its hashes.
 */
import {cpSync, existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {distFolder, projectFolder} from './elements.js';

const [folder] = process.argv.slice(2);
const {version} = JSON.parse(readFileSync(`${projectFolder}package.json`, 'utf8')) as {version: string};

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (!folder) fail('Say where to: npm run --silent paths -- <folder>');
if (!existsSync(`${distFolder}integrity.json`)) fail('dist/ is not built: npm run build');

const target = join(resolve(folder!), version);
const hashes = (path: string): string => readFileSync(join(path, 'integrity.json'), 'utf8');
if (existsSync(target)) {
  if (!existsSync(join(target, 'integrity.json')) || hashes(target) !== hashes(distFolder)) {
    fail(`${target} holds another release ${version}: pages carry its hashes, and it must not change. Give this one a new version.`);
  }
} else {
  cpSync(distFolder, target, {recursive: true});
}
console.log(target);
