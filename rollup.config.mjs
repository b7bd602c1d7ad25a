import {readdirSync, readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

const {version} = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

// Comments go, the licences stay: ours, and the one that Lit asks to be kept.
const banner = `/*! ht-help ${version} | code MIT, data CC0 | contains Lit, (c) 2017 Google LLC, BSD-3-Clause: see LICENSES.txt */`;

/** Each node of a syntax tree that `fits`. */
const findNodes = (node, fits) => [
  ...(fits(node) ? [node] : []),
  ...Object.values(node)
    .flat()
    .filter((child) => child?.type)
    .flatMap((child) => findNodes(child, fits)),
];

/** The ids of messages are for translators: elements look a text up by its English, and 3 % of the bytes were ids. */
const dropMessageIds = {
  name: 'drop-message-ids',
  transform(code, file) {
    if (file.includes('node_modules') || !code.includes('msg(')) return null;
    const isMessage = ({type, callee}) => type === 'CallExpression' && callee.name === 'msg';
    return findNodes(this.parse(code), isMessage).reduceRight(
      (text, {arguments: [message], end}) => `${text.slice(0, message.end)}${text.slice(end - 1)}`,
      code,
    );
  },
};

/** What Lit says to an author who makes a style sheet of something else: ours are written, and readers would carry it. */
const dropAdvice = {
  name: 'drop-advice',
  transform: (code, file) =>
    file.endsWith('reactive-element/css-tag.js') ? code.replace(/Error\("(?:CSSResult|Value passed)[^)]*\)/g, 'Error()') : null,
};

const plugins = () => [
  nodeResolve({browser: true}),
  typescript({noEmit: false, noEmitOnError: true, allowImportingTsExtensions: false, include: ['src/**/*.ts']}),
  dropMessageIds,
  dropAdvice,
  // Lit's own files have no template of theirs to shrink.
  minifyTemplateLiterals({failOnError: true, exclude: 'node_modules/**'}),
  terser({
    ecma: 2020,
    module: true,
    compress: {passes: 3, unsafe_arrows: true},
    // A host page without a charset must not turn our letters into others.
    format: {ascii_only: true, comments: /^!/},
  }),
];

/** What few pages need, by the name of its file beside the script. None of it imports what the script has. */
const parts = {'local-help': 'src/elements/local-help.ts', 'local-lines': 'src/elements/local-lines.ts'};

/**
 * Languages and parts are files of their own beside the script; every form of the package fetches the same ones. A
 * `?2` behind the name asks once more, see `load-local-help.ts`.
 */
const besideTheScript = (folder) => ({
  name: 'beside-the-script',
  resolveDynamicImport: (specifier) => {
    const [, file, again = ''] = /([\w-]+)\.js(\?\d)?$/.exec(specifier) ?? [];
    const isLocale = /\/locales\/[\w-]+\.js$/.test(specifier);
    if (!isLocale && !(file in parts)) return null;
    return {id: `${folder}/${isLocale ? 'locales/' : ''}${file}.js${again}`, external: 'absolute'};
  },
});

/**
 * In the one script, the name of a language's file is put together: a list of them all would be bytes for everybody. One
 * that did not come is asked for again under a longer name: see src/localization/load-locale.ts.
 */
const languagesByName = {
  name: 'languages-by-name',
  transform(code, file) {
    if (file.endsWith('localization/import-locale.ts')) {
      return 'export const importLocale = (locale, again) => import("./locales/" + locale + ".js" + again);';
    }
    // What every language needs is no file of its own here.
    return file.endsWith('localization/load-locale.ts')
      ? `import {fetchLocale} from './request-locale.js';\n${code.replace(/\(await import\('\.\/request-locale\.js'\)\)\.(?=fetchLocale)/, '')}`
      : null;
  },
};

/** The full text of the licences, ours and Lit's, beside the files that carry only their names. */
const licences = {
  name: 'licences',
  generateBundle() {
    const texts = ['LICENSE', 'node_modules/lit/LICENSE'].map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'));
    this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: texts.join('\n\n----\n\nLit (lit.dev)\n\n')});
  },
};

/** For the editors of those who write lines of their own. */
const partnerSchema = {
  name: 'partner-schema',
  generateBundle() {
    const fileName = 'partner-lines.schema.json';
    this.emitFile({type: 'asset', fileName, source: readFileSync(new URL(`data/schema/${fileName}`, import.meta.url), 'utf8')});
  },
};

const elements = readdirSync(new URL('./src/elements', import.meta.url))
  .filter((file) => /^ht-(?!element\.)[\w-]+(?<!\.styles)\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));

export default [
  // The one script tag: everything but the other languages.
  {
    input: 'src/define.ts',
    plugins: [besideTheScript('.'), ...plugins(), languagesByName, licences],
    output: {file: 'dist/ht-help.js', format: 'es', banner},
  },
  // For bundlers: classes that register nothing, and `define` that does. Lit is left to the app, to be there once.
  // Of `@lit/localize` it is a few lines, so they are inside.
  {
    input: {index: 'src/index.ts', define: 'src/define.ts', ...Object.fromEntries(elements.map((name) => [`elements/${name}`, `src/elements/${name}.ts`]))},
    external: /^lit(\/|$)/,
    plugins: [besideTheScript('..'), ...plugins()],
    output: {dir: 'dist', format: 'es', banner, chunkFileNames: 'shared/[name].js'},
  },
  // Each whole in one file: what they share is a few lines, and a file that two need is a request more.
  ...Object.entries(parts).map(([name, input]) => ({
    input,
    plugins: [besideTheScript('.'), ...plugins(), partnerSchema],
    output: {file: `dist/${name}.js`, format: 'es', banner},
  })),
];
