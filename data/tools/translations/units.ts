import {readFileSync} from 'node:fs';
import {dataDirectory} from '../read-records.js';

/** A text in both languages, as the XLIFF file has it; `target` is empty while nobody has translated it. */
export interface Unit {
  readonly locale: string;
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export const readUnits = (locale: string, xliff: string): Unit[] =>
  [...xliff.matchAll(/<trans-unit id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g)].map(([, id, body]) => {
    const part = (name: string) => new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(body!)?.[1]?.trim() ?? '';
    return {locale, id: id!, source: part('source'), target: part('target')};
  });

export const readUnitsOf = (locale: string, directory = dataDirectory): Unit[] =>
  readUnits(locale, readFileSync(`${directory}translations/${locale}.xlf`, 'utf8'));
