import {readFileSync} from 'node:fs';
import type {Embedding} from '../embedding.js';

/** The release that this doctor came with: what it knows about our files lies beside it in the package. */
export interface Release extends Embedding {
  readonly integrity: Readonly<Record<string, string>>;
}

export const readRelease = (folder: URL): Release => {
  const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T;
  return {...read<Embedding>('embedding.json'), integrity: read('integrity.json')};
};
