/**
 * What the built files weigh on a person's phone plan, against the budgets. `npm run size` prints it as a table.
 */
import {fileURLToPath} from 'node:url';
import {brotliBytes, bundleAsEmbedder, readDist} from '../support/dist.js';

const kilobyte = 1024;

interface Limits {
  /** In kB; more than that and the build fails. */
  readonly budget: number;
  /** In kB; what we would like it to be. */
  readonly aim?: number;
}

export interface Size {
  readonly file: string;
  readonly bytes: number;
  readonly limits?: Limits;
}

const scriptTag: Limits = {budget: 28, aim: 24};
/** Scripts whose letters take three bytes each in UTF-8 say less in a kilobyte. */
const threeByteScripts = /^(Beng|Deva|Ethi|Guru|Hans|Hant|Jpan|Kore|Mymr|Thai)$/;
const localeLimits = (locale: string): Limits => ({budget: threeByteScripts.test(new Intl.Locale(locale).maximize().script!) ? 10 : 7});
/** What few pages fetch, apart from the script. */
const parts: Readonly<Record<string, Limits>> = {'local-help.js': {budget: 20}, 'local-lines.js': {budget: 7}};
const elements: Readonly<Record<string, Limits>> = {'elements/ht-hotlines.js': {budget: 14, aim: 12}};

/** The one script tag, each element with all that it imports, each language, and what few pages fetch. */
export const measureSizes = async (): Promise<Size[]> => {
  const files = readDist();
  const sizes: Size[] = [];
  for (const {path, text} of files) {
    if (path === 'ht-help.js') sizes.unshift({file: path, bytes: brotliBytes(text), limits: scriptTag});
    if (path in parts) sizes.push({file: path, bytes: brotliBytes(text), limits: parts[path]});
    const [, locale] = /^locales\/([^/]+)\.js$/.exec(path) ?? [];
    if (locale) sizes.push({file: path, bytes: brotliBytes(text), limits: localeLimits(locale)});
    if (/^elements\/[^/]+\.js$/.test(path)) {
      sizes.push({file: path, bytes: brotliBytes(await bundleAsEmbedder(path)), limits: elements[path]});
    }
  }
  return sizes;
};

/** One sentence for each file that is over its budget. */
export const findOverweight = (sizes: readonly Size[]): string[] =>
  sizes.flatMap(({file, bytes, limits}) => {
    const over = bytes - (limits?.budget ?? Infinity) * kilobyte;
    return over > 0
      ? [`dist/${file} has ${bytes} bytes with brotli, ${over} over its budget of ${limits!.budget} kB: make it smaller by that much`]
      : [];
  });

const heads = ['file', 'bytes', 'kB', 'budget', 'aim', 'share'];

export const formatSizes = (sizes: readonly Size[]): string => {
  const rows = sizes.map(({file, bytes, limits}) => [
    file,
    String(bytes),
    (bytes / kilobyte).toFixed(2),
    limits ? String(limits.budget) : '-',
    limits?.aim ? String(limits.aim) : '-',
    limits ? `${((bytes / kilobyte / limits.budget) * 100).toFixed(0)} %` : '-',
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  const align = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return [
    'brotli 11; 1 kB = 1,024 B; elements with all that they import, Lit included, languages not',
    '',
    ...[heads, ...rows].map(align),
  ].join('\n');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(formatSizes(await measureSizes()));
