/**
 * `npm run wordpress`: writes `dist/wordpress/ht-help/`, the plugin with the built files that it serves, and
 * `dist/wordpress/ht-help.zip`, which WordPress takes as it is. Run `npm run build` before. The same sources give the
 * same bytes.
 */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
// @ts-expect-error It comes without types.
import {mo, po} from 'gettext-parser';
import {stateNames} from '../../src/catalog/catalog.js';
import {locales} from '../../src/generated/languages.js';
import {nameLanguage} from '../../src/localization/language-name.js';
import {distFolder, projectFolder} from '../../src/tools/elements.js';
import {fallbackMarkup} from '../../src/tools/fallback.js';
import {sectionTitles} from '../../src/wording/help-panel.js';

const source = fileURLToPath(new URL('../wordpress/', import.meta.url));
const target = `${distFolder}wordpress/ht-help/`;

const readText = (path: string): string => readFileSync(path, 'utf8');
const readJson = (path: string): unknown => JSON.parse(readText(path));

const {version} = readJson(`${projectFolder}package.json`) as {version: string};

interface Attribute {
  readonly name: string;
  readonly type: {readonly text: string};
  readonly description: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

/** `text`, `boolean`, or `list`: words with spaces between, for which none at all is a value of its own. */
const kindOf = ({type}: Attribute): string => {
  if (type.text === 'boolean') return 'boolean';
  return type.text === 'string | null' ? 'list' : 'text';
};

/** Doc blocks are wrapped, and mark code as Markdown does. */
const asText = (description: string): string => description.replace(/\n\n.*/s, '').replace(/\s+/g, ' ').replaceAll('`', '');

const titleOf = (tag: string): string => tag.replace(/^ht-(\w)/, (_, letter: string) => letter.toUpperCase()).replaceAll('-', ' ');

const readElements = (): Record<string, unknown> => {
  const {modules} = readJson(`${distFolder}custom-elements.json`) as {modules: readonly {declarations: readonly Declaration[]}[]};
  const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  return Object.fromEntries(
    elements.map(({tagName, description, attributes}) => [
      tagName!,
      {
        title: titleOf(tagName!),
        description: asText(description),
        attributes: Object.fromEntries(
          attributes.map((attribute) => [attribute.name, {type: kindOf(attribute), description: asText(attribute.description)}]),
        ),
      },
    ]),
  );
};

/** What the PHP has to know of the build. */
const facts = () => {
  const integrity = (readJson(`${distFolder}integrity.json`) as Record<string, string>)['ht-help.js'];
  const elements = readElements();
  const sections = Object.entries(sectionTitles).filter(([name]) => `ht-${name}` in elements);
  return {
    version,
    integrity,
    numbers: fallbackMarkup(),
    locales: Object.fromEntries(locales.map((locale) => [locale, nameLanguage(locale)])),
    states: Object.fromEntries(Object.entries(stateNames).sort(([, a], [, b]) => (a < b ? -1 : 1))),
    sections: Object.fromEntries(sections.map(([name, title]) => [name, title()])),
    elements,
  };
};

/** The script and all that it may ask for later, each of which it names in full but for the languages. */
const servedFiles = (): string[] => {
  const names = [...readText(`${distFolder}ht-help.js`).matchAll(/["'`]\.\/([\w./-]+\.js)["'`]/g)].map(([, name]) => name!);
  return ['ht-help.js', ...new Set(names), 'locales', 'LICENSES.txt', 'prerendered'];
};

/** The plugin prints an element for all states. The files for one state would be most of what a site has to upload. */
const isPrinted = (path: string): boolean => !/\.[a-z]{2}\.[\w-]+\.html$/.test(path);

const fillIn = (path: string): void => writeFileSync(path, readText(path).replaceAll('@version@', version));

/** WordPress reads translations in the form that `msgfmt` makes. */
const compileTranslation = (path: string): void => writeFileSync(path.replace(/\.po$/, '.mo'), mo.compile(po.parse(readText(path))));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

if (!existsSync(`${distFolder}ht-help.js`)) throw new Error('dist/ht-help.js is missing: run `npm run build`');
rmSync(`${distFolder}wordpress`, {recursive: true, force: true});
mkdirSync(target, {recursive: true});
cpSync(source, target, {recursive: true});
cpSync(`${projectFolder}LICENSE`, `${target}LICENSE`);
for (const file of servedFiles()) cpSync(`${distFolder}${file}`, `${target}dist/${file}`, {recursive: true, filter: isPrinted});
writeFileSync(`${target}dist/facts.json`, `${JSON.stringify(facts(), null, 1)}\n`);
for (const path of filesIn(target)) {
  if (/\.php$|readme\.txt$/.test(path)) fillIn(path);
  if (path.endsWith('.po')) compileTranslation(path);
}

const nameInZip = (path: string): string => `ht-help/${relative(target, path).split(sep).join('/')}`;
const files = Object.fromEntries(filesIn(target).map((path) => [nameInZip(path), new Uint8Array(readFileSync(path))]));
// A zip keeps a time for each file, in no time zone; 1980 is where its calendar begins.
const zip = zipSync(files, {level: 9, mtime: new Date(1980, 0, 1)});
writeFileSync(`${distFolder}wordpress/ht-help.zip`, zip);
console.log(`dist/wordpress/ht-help.zip: ${Object.keys(files).length} files, ${(zip.length / 1024).toFixed(0)} kB`);
