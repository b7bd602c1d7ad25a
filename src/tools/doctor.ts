import {chmodSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import {distFolder, projectFolder, sourceFolder} from './elements.js';

/** The licences of the packages inside, word for word. */
const licencesOf = (files: readonly string[]): string => {
  const names = new Set(files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
  return [...names]
    .sort()
    .map((name) => {
      const folder = `${projectFolder}node_modules/${name}/`;
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      if (!file) throw new Error(`${name} has no licence to hand on`);
      return `${name}\n\n${readFileSync(folder + file, 'utf8').trim()}\n`;
    })
    .join('\n----\n\n');
};

/**
 * `dist/bin/ht-help.mjs`, the program of `npx ht-help`. What it needs is inside: an app that installs the package for
 * its elements gets Lit and nothing else, and `npx` has one small thing to fetch. `.mjs` sets it apart from the
 * scripts for pages.
 */
export const writeDoctor = async (): Promise<void> => {
  const outfile = `${distFolder}bin/ht-help.mjs`;
  const {version} = JSON.parse(readFileSync(`${projectFolder}package.json`, 'utf8')) as {version: string};
  const {metafile} = await build({
    entryPoints: [`${sourceFolder}tools/doctor/cli.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: true,
    legalComments: 'none',
    // What is left of CommonJS inside asks for Node's own modules by `require`.
    banner: {
      js: `#!/usr/bin/env node
/*! ht-help ${version} | MIT | what else is inside: see LICENSES.txt beside it */
import {createRequire} from 'node:module';
const require = createRequire(import.meta.url);`,
    },
    // Its other forms read their tables from disk.
    alias: {'css-tree': 'css-tree/dist/csstree.esm'},
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(`${distFolder}bin/LICENSES.txt`, licencesOf(Object.keys(metafile.inputs)));
  chmodSync(outfile, 0o755);
};
