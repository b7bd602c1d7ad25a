/**
 * `npm run generate`: makes `src/generated/` from `data/`.
 * The browser gets what a page shows and nothing of where it comes from; that stays in `data/`.
 */
import {fileURLToPath} from 'node:url';
import {generateFiles} from './generated-files.js';
import {generateLocaleFiles} from './locale-files.js';
import {writeFiles} from './write-files.js';

const directory = fileURLToPath(new URL('../../src/generated/', import.meta.url));

const files = await generateFiles();
writeFiles(directory, files, (path) => path.startsWith('locales/'));
try {
  const {files: localeFiles, problems} = generateLocaleFiles();
  // It complains after it has written: half a translation is no release, but whoever works on it can look at it.
  writeFiles(directory, new Map([...files, ...localeFiles]));
  if (problems.length > 0) throw new Error(problems.join('\n'));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
