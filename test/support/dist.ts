/**
 * The built files, as they ship: what the promises about bytes, silence and numbers are measured on.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {build} from 'esbuild';

export const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));

export interface DistFile {
  /** Below `dist/`, as in `elements/ht-hotlines.js`. */
  readonly path: string;
  readonly text: string;
}

/** Every file that ships. A test that looks at none of them would pass, so an empty folder is an error. */
export const readDist = (folder = distFolder): DistFile[] => {
  const entries = existsSync(folder) ? readdirSync(folder, {withFileTypes: true, recursive: true}) : [];
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({path: relative(folder, file).split(sep).join('/'), text: readFileSync(file, 'utf8')}))
    // The plugin for WordPress is a package of its own.
    .filter(({path}) => !path.startsWith('wordpress/'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (!files.some(({path}) => path === 'ht-help.js')) throw new Error('dist/ht-help.js is missing: run `npm run build`');
  return files;
};

export const isScript = ({path}: DistFile): boolean => path.endsWith('.js');

/** What a server sends that compresses as well as brotli can. */
export const brotliBytes = (text: string): number =>
  brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/**
 * A file with all that it imports, Lit included, as the bundler of an embedder's app would ship it. Languages and
 * the part for local lines stay outside, and so does what every language needs: they are fetched when somebody asks for them.
 */
export const bundleAsEmbedder = async (path: string): Promise<string> => {
  const {outputFiles} = await build({
    entryPoints: [join(distFolder, path)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    conditions: ['production'],
    external: ['locales/*', 'request-locale.js', 'local-help.js*', 'local-lines.js'].flatMap((file) =>
      ['.', '..', '../..'].map((folder) => `${folder}/${file}`),
    ),
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
};
