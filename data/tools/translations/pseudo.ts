import {cpSync, existsSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {places} from '../../../src/localization/translation.js';
import {tags} from '../../../src/tools/elements.js';
import type {Answer} from '../catalog/answer.js';
import {exitCodes, UsageError} from '../catalog/failure.js';
import {localeFile} from '../locales.js';
import {readTranslatedMessages} from '../messages.js';
import {readRecords} from '../read-records.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýcçdđnñsšzžAÁEÉIÍOÓUÚYÝCÇDĐNÑSŠZŽ'.matchAll(/(.)(.)/gu)].map(([, plain, accented]) => [plain, accented]),
);

/** English that no code has written by hand: with accents, two fifths longer, and in brackets, which show what is cut. */
export const accent = (text: string): string => {
  const accented = text.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter);
  return `⟦${accented}${' ·'.repeat(Math.ceil(text.length / 5))}⟧`;
};

/** The same from right to left, each word in the letters of English: a value without an end of its own runs backward. */
export const mirror = (text: string): string => accent(text).replace(/[^\s#-&]+/g, (word) => `\u202e${word}\u202c`);

/** The English with a place for each value, as a translation has it. */
const withPlaces = (source: string): string => {
  let count = 0;
  return source.replace(/\$\{\}/g, () => places[count++]!);
};

/** Which language of the copy gives way to which pseudo-language. */
const pseudoLanguages = {es: accent, ar: mirror} as const;

const page = (locales: readonly string[], tags: readonly string[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <title>Pseudo-languages</title>
    <script type="module" src="ht-help.js"></script>
  </head>
  <body>
${locales.flatMap((locale) => tags.map((tag) => `    <${tag} lang="${locale}"></${tag}>`)).join('\n')}
  </body>
</html>
`;

/**
 * Copies `dist/` to `pseudo/` and puts a pseudo-language in the place of a real one there. It is no language of the
 * package, and nothing packs that folder: nobody can ship it by mistake.
 */
export const pseudo = async (): Promise<Answer> => {
  if (!existsSync(`${root}dist/ht-help.js`)) throw new UsageError('There is no dist/ to copy; run `npm run build` first');
  rmSync(`${root}pseudo`, {recursive: true, force: true});
  cpSync(`${root}dist`, `${root}pseudo`, {recursive: true});
  const states = readRecords('state-compensation').map(({state}) => state).sort();
  const made = Object.entries(pseudoLanguages).filter(([locale]) => existsSync(`${root}dist/locales/${locale}.js`));
  const {messages} = readTranslatedMessages(made.map(([locale]) => locale));
  for (const [locale, change] of made) {
    const pairs = messages.get(locale)!.map(([source]) => [source, change(withPlaces(source as string))] as const);
    await build({
      stdin: {contents: localeFile(locale, states, pairs), loader: 'ts', resolveDir: `${root}src/generated/locales`},
      outfile: `${root}pseudo/locales/${locale}.js`,
      bundle: true,
      format: 'esm',
      charset: 'utf8',
    });
  }
  const locales = made.map(([locale]) => locale);
  writeFileSync(`${root}pseudo/index.html`, page(locales, tags));
  return {
    code: exitCodes.fine,
    json: {folder: 'pseudo/', insteadOf: locales},
    text: `Written to pseudo/, in place of ${locales.join(' and ')}. Look at /pseudo/ with \`npm start\`, or \`node demo/tools/serve.mjs\`.`,
  };
};
