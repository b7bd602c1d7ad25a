import {createHash} from 'node:crypto';
import {attribute, hasAttribute, lineOf} from '../markup.js';
import type {Finding} from '../finding.js';
import type {OurScript} from '../page.js';
import type {Check} from './check.js';

const isElsewhere = ({address}: OurScript, page: URL): boolean => page.protocol !== 'file:' && address.origin !== page.origin;

/** Whether the file comes, and a browser takes it. */
export const scriptFile: Check = ({scripts, address: page}) =>
  scripts.flatMap((script): Finding[] => {
    const {element, address, loaded, problem, isModule, isInline} = script;
    const stopped = (id: string, message: string, repair: string): Finding[] => [{id, severity: 'stopped', line: lineOf(element), message, repair}];

    if (page.protocol === 'https:' && address.protocol === 'http:') {
      return stopped('script-insecure', `Browsers do not fetch ${address.href} for a page of https.`, 'Write https:// in the address.');
    }
    if (!loaded) {
      return stopped('script-missing', `${address.href} does not come: ${problem}.`, 'Open the address in a browser, and correct it until the script shows.');
    }
    const type = loaded.headers?.get('content-type') ?? '';
    if ((isModule || isInline) && loaded.headers && !/^\s*(text|application)\/(x-)?(java|ecma)script\b/i.test(type)) {
      return stopped('script-type', `The server sends ${address.href} as "${type}", which browsers take for no module.`, 'Have it sent as text/javascript.');
    }
    const needsPermission = isModule || isInline || hasAttribute(element, 'crossorigin');
    const permission = loaded.headers?.get('access-control-allow-origin');
    if (needsPermission && isElsewhere(script, page) && permission !== '*' && permission !== page.origin) {
      return stopped(
        'script-permission',
        `${address.origin} does not let pages of ${page.origin} read its scripts, which a module and "crossorigin" need.`,
        'Have that server send "Access-Control-Allow-Origin: *", or serve the files from your own site.',
      );
    }
    return [];
  });

const strongest = (hashes: readonly string[]): readonly string[] => {
  const kinds = ['sha512', 'sha384', 'sha256'];
  const kind = kinds.find((one) => hashes.some((hash) => hash.startsWith(`${one}-`)));
  return kind ? hashes.filter((hash) => hash.startsWith(`${kind}-`)) : [];
};

/** Whether what comes is what the tag says it is. */
export const integrity: Check = ({scripts, address: page}, release) =>
  scripts.flatMap((script): Finding[] => {
    const {element, loaded, isModule} = script;
    const hashes = strongest((attribute(element, 'integrity') ?? '').split(/\s+/));
    if (hashes.length === 0 || !loaded) return [];
    const at = {severity: 'stopped' as const, line: lineOf(element)};
    if (!isModule && isElsewhere(script, page) && !hasAttribute(element, 'crossorigin')) {
      return [{...at, id: 'integrity-crossorigin', message: 'A script of another site with "integrity" is refused without "crossorigin".', repair: 'Write crossorigin="anonymous" beside it.'}];
    }
    const actual = hashes.map((hash) => {
      const kind = hash.slice(0, 6);
      return `${kind}-${createHash(kind).update(loaded.bytes).digest('base64')}`;
    });
    if (hashes.some((hash, index) => hash.split('?')[0] === actual[index])) return [];
    const version = versionOf(script);
    return [
      {
        ...at,
        id: 'integrity-mismatch',
        message: `The file is not the one that the tag's "integrity" speaks of: browsers refuse it.`,
        repair:
          version === release.version
            ? `Copy the line of release ${version} again: its integrity is ${release.integrity[script.address.pathname.split('/').pop()!]}.`
            : `Take script and integrity from the snippets of one and the same release. This file ${version ? `says that it is ${version}` : 'does not say which release it is'}.`,
      },
    ];
  });

/** The first line of each of our files names its release. */
const versionOf = ({loaded}: OurScript): string | undefined => /^\/\*! ht-help (\d+\.\d+\.\d+)/.exec(loaded?.text ?? '')?.[1];

const isOlder = (one: string, other: string): boolean => one.localeCompare(other, 'en', {numeric: true}) < 0;

/** A path or a query that names one release for good: 1.2.3, and neither 1, latest nor a range. */
const isPinned = ({pathname, search}: URL): boolean => /[/@=]v?\d+\.\d+\.\d+(?![\d.]*[x*])/.test(pathname + search);

/** Numbers age: an old release may send somebody to a line that is gone. */
export const version: Check = ({scripts, address: page}, release) =>
  scripts
    .filter(({loaded, isBundle}) => loaded && !isBundle)
    .flatMap((script): Finding[] => {
      const at = {severity: 'weakened' as const, line: lineOf(script.element)};
      const found = versionOf(script);
      const old =
        found && isOlder(found, release.version)
          ? [{...at, id: 'version-old', message: `The page has ht-help ${found}; this doctor came with ${release.version}. Numbers may have changed since.`, repair: `Read what changed, then take the snippet of ${release.version}.`}]
          : [];
      const unpinned =
        isElsewhere(script, page) && !(isPinned(script.address) && hasAttribute(script.element, 'integrity'))
          ? [
              {
                ...at,
                id: 'version-unpinned',
                message: `${script.address.origin} can change this script at any time: ${isPinned(script.address) ? 'the tag has no "integrity"' : 'its address names no release'}.`,
                repair: 'Use an address with the whole version in it and the integrity of that release; or serve the files from your own site.',
              },
            ]
          : [];
      return [...old, ...unpinned];
    });

/** The first script serves, the second one stays silent: which is first is chance. */
export const loadedTwice: Check = ({scripts}) => {
  const own = scripts.filter(({isBundle}) => !isBundle);
  const others = own.filter(({address}, index) => own.findIndex((other) => other.address.href === address.href) === index).slice(1);
  return others.map(({element, address}) => ({
    id: 'loaded-twice',
    severity: 'weakened',
    line: lineOf(element),
    message: `${address.href} is a second script of ours: the first that runs serves every tag, and this one is loaded for nothing.`,
    repair: 'Keep one of them.',
  }));
};
