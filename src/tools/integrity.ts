import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {distFolder, projectFolder} from './elements.js';
import {fallbackLinks} from './fallback.js';

const integrityOf = (path: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(`${distFolder}${path}`)).digest('base64')}`;

const scripts = (): string[] =>
  readdirSync(distFolder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => relative(distFolder, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
    // The plugin for WordPress is a package of its own.
    .filter((path) => !path.startsWith('wordpress/'))
    .sort();

/**
 * `dist/integrity.json`, and `dist/snippets.md`: the lines to paste with the hashes of this very build. They are not in
 * the README, where each change of a sentence would make them wrong.
 */
export const writeIntegrity = (): void => {
  const hashes = Object.fromEntries(scripts().map((path) => [path, integrityOf(path)]));
  writeFileSync(`${distFolder}integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);

  const {version} = JSON.parse(readFileSync(`${projectFolder}package.json`, 'utf8')) as {version: string};
  const source = (file: string) =>
    `src="https://your-site.org/ht-help/${version}/${file}"\n  integrity="${hashes[file]}" crossorigin="anonymous"`;
  const numbers = fallbackLinks().map(({href, text}) => `    <a href="${href}">${text}</a>`);
  const tag = ['<ht-hotlines>', '  <p>', ...numbers, '  </p>', '</ht-hotlines>'].join('\n');
  const snippets = [
    ['A script tag and an element', `<script type="module" ${source('ht-help.js')}></script>\n\n${tag}`],
    ['One plain script that puts the element where it stands', `<script ${source('ht-help.classic.js')}\n  data-element="ht-hotlines"></script>`],
    ['Every language inside, no request but this one', `<script ${source('ht-help.offline.js')}\n  data-element="ht-hotlines"></script>`],
  ];
  writeFileSync(
    `${distFolder}snippets.md`,
    [`# Lines to paste, for ht-help ${version}`, ...snippets.map(([title, code]) => `## ${title}\n\n\`\`\`html\n${code}\n\`\`\``)].join('\n\n') + '\n',
  );
};
