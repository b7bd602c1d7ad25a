import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {distFolder, findAttributes, sourceFolder} from './elements.js';
import {fallbackMarkup} from './fallback.js';
import {headingOf} from './prerendered.js';

/**
 * Everybody can write an address that leads to a page of a trusted site. What would bring lines or a goal from
 * elsewhere is for the site's own HTML alone.
 */
const notFromAddress = ['local-lines', 'href'];

/**
 * The policy names our two scripts by this word. In a sandbox without an origin, `'self'` is nobody to WebKit, and a
 * hash asks for headers that a plain server does not send: people with an iPhone would see the fallback alone. The
 * word is the same on every page, which would be no shield where a server or a script writes words of a visitor into
 * the markup; here neither does.
 */
const nonce = 'ht-help';

/**
 * In a sandbox without an origin a browser fetches no modules, so that the page takes the form with all languages
 * inside. `_top`: most sites refuse to be shown in a frame, and a link has to lead there all the same.
 */
const page = (tag: string, title: string, attributes: readonly string[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
    <meta name="robots" content="noindex">
    <base target="_top">
    <title>${title}</title>
    <link nonce="${nonce}" rel="stylesheet" href="embed.css">
    <script nonce="${nonce}" defer src="embed.js"></script>
    <script nonce="${nonce}" defer src="../ht-help.offline.js"></script>
  </head>
  <body>
    <${tag} heading-level="1" data-attributes="${attributes.join(' ')}">${fallbackMarkup()}</${tag}>
  </body>
</html>
`;

/** `dist/embed/<element>.html`: for an `<iframe>`, where a site lets no script in. */
export const writeEmbedPages = async (): Promise<void> => {
  mkdirSync(`${distFolder}embed`, {recursive: true});
  for (const [tag, attributes] of await findAttributes()) {
    const known = attributes.filter((name) => !notFromAddress.includes(name));
    writeFileSync(`${distFolder}embed/${tag}.html`, page(tag, await headingOf(tag), known));
  }
  const [banner] = /^.*\n/.exec(readFileSync(`${distFolder}ht-help.js`, 'utf8'))!;
  const {code} = transformSync(readFileSync(`${sourceFolder}embed-frame.ts`, 'utf8'), {loader: 'ts', target: 'es2022', minify: true});
  writeFileSync(`${distFolder}embed/embed.js`, banner + code);
  writeFileSync(`${distFolder}embed/embed.css`, ':root{color-scheme:light dark}body{margin:0}\n');
};
