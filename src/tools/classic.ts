import {readFileSync, writeFileSync} from 'node:fs';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {rollup, type Plugin} from 'rollup';
import {distFolder, findAttributes, sourceFolder} from './elements.js';
import {locales} from '../generated/languages.js';
import {fallbackLinks} from './fallback.js';

const moduleForm = `${distFolder}ht-help.js`;

/** The licences stand on the first line of each built file; each form has them there again, and once. */
const splitBanner = (text: string): [banner: string, code: string] => {
  const [banner] = /^\/\*![^\n]*\n/.exec(text) ?? [];
  if (!banner) throw new Error('A built file does not begin with its licences');
  return [banner, text.slice(banner.length)];
};

/**
 * A script without a charset is read in that of the page. The built files hold other letters in texts alone, where
 * such an escape means the letter.
 */
const escapeLetters = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

const builtFiles: Plugin = {
  name: 'built-files',
  transform: (code) => ({code: escapeLetters(splitBanner(code)[1]), map: null}),
};

/**
 * Other files are found beside the script, by its full address. A path would do for a script of the same site; for
 * one from elsewhere the browser hides the address from `import()`, which then knows no "beside".
 */
const filesBesideTheScript: Plugin = {
  name: 'files-beside-the-script',
  resolveDynamicImport: (specifier) => (typeof specifier === 'string' ? {id: specifier, external: true} : null),
  renderDynamicImport: () => ({left: 'import(new URL(', right: ', scriptAddress).href)'}),
};

/** `./local-help.js?2` asks a server once more. Inside one file there is nobody to ask: it is the same module. */
const secondTries: Plugin = {
  name: 'second-tries',
  resolveDynamicImport(specifier, importer) {
    const [file, again] = String(specifier).split('?');
    return again ? this.resolve(file!, importer) : null;
  },
};

/** What is inside is found by its full name, and needs no second one to be asked for again. */
const languagesInside: Plugin = {
  name: 'languages-inside',
  transform(code, file) {
    if (file !== moduleForm) return null;
    const byName = /import\("\.\/locales\/"\+(\w+)\+"\.js"\+\w+\)/;
    if (!byName.test(code)) throw new Error('dist/ht-help.js does not ask for languages as it did; mend src/tools/classic.ts');
    const loaders = locales.slice(1).map((locale) => `"${locale}":()=>import("./locales/${locale}.js")`);
    return {code: code.replace(byName, (_, locale: string) => `({${loaders.join()}})[${locale}]()`), map: null};
  },
};

/** `src/self-insert.ts` with what it has to know of the elements, as statements that leave `start` behind. */
const compileStart = async (): Promise<string> => {
  const define = {
    knownAttributes: JSON.stringify(Object.fromEntries(await findAttributes())),
    fallbackLinks: JSON.stringify(fallbackLinks()),
  };
  const bundle = await rollup({
    input: `${sourceFolder}self-insert.ts`,
    plugins: [
      {
        name: 'without-types',
        transform: async (code) => ({code: (await transform(code, {loader: 'ts', target: 'es2022', define})).code, map: null}),
      },
    ],
  });
  const {output} = await bundle.generate({format: 'iife', name: 'start', esModule: false});
  await bundle.close();
  return output[0].code;
};

const writeForm = async (fileName: string, plugins: readonly Plugin[]): Promise<void> => {
  const [banner] = splitBanner(readFileSync(moduleForm, 'utf8'));
  const bundle = await rollup({
    input: moduleForm,
    plugins: [
      builtFiles,
      ...plugins,
      terser({ecma: 2020, compress: {passes: 2}, format: {ascii_only: true, comments: false}}),
    ],
  });
  const {output} = await bundle.generate({
    format: 'iife',
    inlineDynamicImports: true,
    intro: `${await compileStart()}
const scriptAddress = start.startScript(document.currentScript);
if (!scriptAddress) return;`,
  });
  await bundle.close();
  writeFileSync(`${distFolder}${fileName}`, banner + output[0].code);
};

/** The forms for a script tag without `type=module`: one that fetches languages and parts, and one that has them all inside. */
export const writeClassicForms = async (): Promise<void> => {
  await writeForm('ht-help.classic.js', [filesBesideTheScript]);
  await writeForm('ht-help.offline.js', [languagesInside, secondTries]);
};
