/**
 * `npm run generate`: makes `src/generated/` from `data/`.
 * The browser gets what a page shows and nothing of where it comes from; that stays in `data/`.
 */
import {fileURLToPath} from 'node:url';
import {generateFiles} from './generated-files.js';
import {findTargetLocales} from './locales.js';
import {buildMessages} from './messages.js';
import {writeFiles} from './write-files.js';

const directory = fileURLToPath(new URL('../../src/generated/', import.meta.url));
const locales = findTargetLocales();
const messageFiles = locales.map((locale) => `messages/${locale}.ts`);

writeFiles(directory, await generateFiles(), (path) => messageFiles.includes(path));
try {
  // Last, since it reads the code, and the code reads what was written above.
  await buildMessages(locales);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
