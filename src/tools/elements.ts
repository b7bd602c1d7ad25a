import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {HtElement} from '../elements/ht-element.js';

export const sourceFolder = fileURLToPath(new URL('..', import.meta.url));
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
export const distFolder = `${projectFolder}dist/`;

/** What the build needs of an element's class. Lit's own imports serve it without a browser. */
export type ElementClass = (new () => HtElement) & {readonly observedAttributes: string[]};

/** The tag of every element, read off the file names: a new element needs no entry in any list. */
export const tags: readonly string[] = readdirSync(`${sourceFolder}elements`)
  .filter((file) => /^ht-(?!element\.)[\w-]+\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''))
  .sort();

/** `ht-hotlines` is `HtHotlines`. */
export const classNameOf = (tag: string): string => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

export const loadClass = async (tag: string): Promise<ElementClass> => {
  const module = (await import(`../elements/${tag}.js`)) as Record<string, ElementClass>;
  const element = module[classNameOf(tag)];
  if (!element) throw new Error(`src/elements/${tag}.ts has no class ${classNameOf(tag)}`);
  return element;
};

/** The attributes that each element knows, by tag. */
export const findAttributes = async (): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map(await Promise.all(tags.map(async (tag) => [tag, [...(await loadClass(tag)).observedAttributes].sort()] as const)));
