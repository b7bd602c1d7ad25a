/** The pages in demo/docs/, and the code that stands in them. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {readRelease} from '../../src/tools/doctor/release.js';
import {distFolder} from './dist.js';

export const root = join(distFolder, '..');
export const docs = join(root, 'demo/docs');
export const page = (name: string): string => readFileSync(join(docs, `${name}.md`), 'utf8');
export const pageNames = readdirSync(docs).filter((file) => file.endsWith('.md')).map((file) => file.replace('.md', ''));

/** The blocks of code of a page, in a language. */
export const code = (name: string, language: string): string[] =>
  [...page(name).matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);

export const tool = (path: string): string => join(root, 'node_modules', path);

/** What is built, for the doctor. */
export const release = readRelease(pathToFileURL(`${distFolder}/`));
