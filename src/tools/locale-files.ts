import {readdirSync, readFileSync} from 'node:fs';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {rollup, type Plugin} from 'rollup';
import {distFolder, projectFolder, sourceFolder} from './elements.js';

/** These few files need no look at the whole program: their types were checked with it. */
const withoutTypes: Plugin = {
  name: 'without-types',
  resolveId: (source, importer) => (importer ? new URL(source.replace(/\.js$/, '.ts'), `file://${importer}`).pathname : null),
  transform: async (code) => ({code: (await transform(code, {loader: 'ts', target: 'es2022', charset: 'utf8'})).code, map: null}),
};

/**
 * `dist/locales/<locale>.js`: each whole in itself, since a second file would be a second wait, and one that did not
 * come could not be asked for again. A browser reads a module as UTF-8 whatever the page is written in: no letter needs
 * an escape, which would make these files a fifth longer.
 */
export const writeLocaleFiles = async (): Promise<void> => {
  const {version} = JSON.parse(readFileSync(`${projectFolder}package.json`, 'utf8')) as {version: string};
  const folder = `${sourceFolder}generated/locales/`;
  for (const file of readdirSync(folder)) {
    const bundle = await rollup({
      input: `${folder}${file}`,
      plugins: [withoutTypes, terser({ecma: 2020, module: true, compress: {passes: 3, unsafe_arrows: true}, format: {comments: /^!/}})],
    });
    await bundle.write({
      file: `${distFolder}locales/${file.replace('.ts', '.js')}`,
      format: 'es',
      banner: `/*! ht-help ${version} | code MIT, data CC0: see LICENSES.txt */`,
    });
    await bundle.close();
  }
};
