/**
 * Pages with one thing wrong each, two sites on this machine that serve them, and what the doctor has to find there.
 * test/bundle/doctor.matrix.node.test.ts shows the same pages to three real browsers.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {distFolder} from '../../support/dist.js';
import {startServer, type Handler, type LoopbackServer} from '../../support/loopback-server.js';

export interface Case {
  /** The file in this folder, without `.html`. */
  readonly page: string;
  /** The policy in the server's header; `{site}` and `{elsewhere}` are the origins. */
  readonly policy?: string;
  /** The ids that the doctor has to name, and no others. */
  readonly finds: readonly string[];
  readonly code: 0 | 1 | 2;
  /** Whether a browser runs our script there; left out where that is not the question. */
  readonly runs?: boolean | 'without Trusted Types' | 'in WebKit alone';
}

const fine = (page: string, policy?: string): Case => ({page, ...(policy && {policy}), finds: [], code: 0, runs: true});
const weakened = (page: string, find: string, policy?: string): Case => ({page, ...(policy && {policy}), finds: [find], code: 1, runs: true});
const stopped = (page: string, find: string, policy?: string): Case => ({page, ...(policy && {policy}), finds: [find], code: 2, runs: false});
/** Our script runs, or has no part in it: what is wrong is something else. */
const stoppedAnyway = (page: string, find: string, policy?: string): Case => {
  const {runs: _, ...rest} = stopped(page, find, policy);
  return rest;
};

export const cases: readonly Case[] = [
  fine('fine'),
  fine('fine', "default-src 'none'; script-src 'self'"),
  fine('fine', "default-src 'self'"),
  fine('fine', 'script-src {site}/dist/'),
  fine('fine', 'script-src http:'),
  fine('fine', 'script-src *'),
  fine('fine', 'script-src 127.0.0.1:*'),
  fine('fine', "script-src 'none'; script-src-elem 'self'"),
  fine('fine', "img-src 'none'; object-src 'none'"),
  fine('nonce', "script-src 'nonce-abc'"),
  fine('nonce', "script-src 'nonce-abc' 'strict-dynamic'"),
  stopped('policy-script', 'policy-script'),
  stopped('fine', 'policy-script', "default-src 'none'"),
  stopped('fine', 'policy-script', 'script-src {elsewhere}'),
  stopped('fine', 'policy-script', 'script-src https:'),
  stopped('fine', 'policy-script', 'script-src {site}/other/'),
  stopped('fine', 'policy-script', "script-src 'self'; script-src-elem 'none'"),
  stopped('fine', 'policy-script', "script-src 'self', script-src 'none'"),
  stopped('fine', 'policy-script', "script-src 'nonce-abc'"),
  {...stopped('fine', 'policy-script', "script-src 'self' 'nonce-abc' 'strict-dynamic'"), runs: 'in WebKit alone'},
  stopped('policy-inline', 'policy-script', "script-src 'self'"),
  fine('policy-inline', "script-src 'self' 'unsafe-inline'"),
  weakened('fine', 'policy-languages', 'script-src {site}/dist/ht-help.js'),
  weakened('policy-late', 'policy-languages'),
  fine('offline', 'script-src {site}/dist/ht-help.offline.js'),
  weakened('policy-lines', 'policy-lines', "connect-src 'none'"),
  fine('policy-lines', "default-src 'self'"),
  fine('policy-style'),
  {...weakened('policy-style', 'policy-style', "style-src 'self'"), runs: false},
  fine('policy-frame', "default-src 'self'"),
  stoppedAnyway('policy-frame', 'policy-frame', "frame-src 'none'"),
  stoppedAnyway('policy-frame', 'policy-frame', "child-src https:"),
  {...stopped('fine', 'trusted-types', "require-trusted-types-for 'script'; trusted-types 'none'"), runs: 'without Trusted Types'},
  {...stopped('fine', 'trusted-types', 'trusted-types default dompurify'), runs: 'without Trusted Types'},
  fine('fine', "require-trusted-types-for 'script'"),
  fine('fine', "require-trusted-types-for 'script'; trusted-types lit-html"),
  stoppedAnyway('fine', 'sandbox', 'sandbox allow-same-origin'),
  fine('fine', 'sandbox allow-scripts allow-same-origin'),
  {...weakened('sandbox', 'sandbox'), runs: false},
  fine('pinned'),
  fine('pinned', 'script-src {elsewhere}'),
  stopped('pinned', 'policy-script', "script-src 'self'"),
  stopped('integrity-mismatch', 'integrity-mismatch'),
  stopped('integrity-crossorigin', 'integrity-crossorigin'),
  stopped('script-missing', 'script-missing'),
  stopped('script-type', 'script-type'),
  stopped('script-permission', 'script-permission'),
  stopped('script-stripped', 'script-stripped'),
  weakened('version-old', 'version-old'),
  weakened('version-unpinned', 'version-unpinned'),
  weakened('version-without-integrity', 'version-unpinned'),
  weakened('loaded-twice', 'loaded-twice'),
  fine('classic'),
  fine('classic', "script-src 'self'"),
  stoppedAnyway('tag-stripped', 'tag-stripped'),
  stoppedAnyway('tag-as-text', 'tag-as-text'),
  stoppedAnyway('tag-unknown', 'tag-unknown'),
  stoppedAnyway('tag-not-closed', 'tag-not-closed'),
  stoppedAnyway('data-element-unknown', 'tag-unknown'),
  stoppedAnyway('data-element-module', 'tag-stripped'),
  stoppedAnyway('nothing-here', 'nothing-here'),
  {...weakened('fallback-missing', 'fallback-missing'), finds: ['fallback-missing', 'fallback-missing']},
  weakened('inspectable', 'inspectable'),
  weakened('lang-missing', 'lang-missing'),
  fine('lang-own'),
  weakened('lang-unknown', 'lang-unknown'),
  {...weakened('root-font-size', 'root-font-size'), finds: ['root-font-size', 'root-font-size', 'root-font-size']},
  {...weakened('trackers', 'tracker'), finds: ['tracker', 'tracker', 'tracker', 'tracker']},
  fine('app'),
];

const read = (path: string): Buffer => readFileSync(`${distFolder}/${path}`);

const send =
  (body: string | Buffer, type = 'text/javascript', headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) =>
    response.writeHead(200, {'content-type': `${type};charset=utf-8`, ...headers}).end(body);

const shared = {'access-control-allow-origin': '*'};
const pages = fileURLToPath(new URL('.', import.meta.url));
export const pageNames = readdirSync(pages).filter((file) => file.endsWith('.html')).map((file) => file.replace('.html', ''));

export interface Sites {
  readonly site: LoopbackServer;
  readonly elsewhere: LoopbackServer;
  /** The address at which a case can be seen. */
  readonly addressOf: (one: Case) => string;
  readonly close: () => void;
}

const hashOf = (body: Buffer): string => `sha384-${createHash('sha384').update(body).digest('base64')}`;

export const startSites = async (): Promise<Sites> => {
  const script = read('ht-help.js');
  const classic = read('ht-help.classic.js');
  const elsewhere = await startServer({
    '/1.2.3/ht-help.js': send(script, undefined, shared),
    '/1.2.3/ht-help.classic.js': send(classic, undefined, shared),
    '/1.2.3/locales/es.js': send(read('locales/es.js'), undefined, shared),
    '/latest/ht-help.js': send(script, undefined, shared),
    '/private/1.2.3/ht-help.js': send(script),
  });
  const dist = ['ht-help.js', 'ht-help.classic.js', 'ht-help.offline.js', 'local-lines.js', 'locales/es.js', 'embed/embed.js'];
  const handlers: Record<string, Handler> = {
    ...Object.fromEntries(dist.map((path) => [`/dist/${path}`, send(read(path))])),
    ...Object.fromEntries(['ht-hotlines', 'ht-quick-exit'].map((tag) => [`/dist/embed/${tag}.html`, send(read(`embed/${tag}.html`), 'text/html')])),
    '/old/ht-help.js': send(script.toString().replace(/ht-help \d+\.\d+\.\d+/, 'ht-help 0.0.9')),
    '/plain/ht-help.js': send(script, 'text/plain'),
    // As a bundler writes it: everything in one file under a name of its own.
    '/assets/index-4f3a.js': send(script.toString().replace(/^.*\n/, '')),
    '/our-lines.json': send('{"lines": []}', 'application/json'),
    '/theme.css': send('/* A theme */ html { font-size: 62.5% } }', 'text/css'),
    '/data.json': send('{}', 'application/json'),
  };
  const site = await startServer(handlers);
  const fill = (text: string): string =>
    text
      .replaceAll('{{elsewhere}}', elsewhere.origin)
      .replaceAll('{{integrity}}', hashOf(script))
      .replaceAll('{{classic-integrity}}', hashOf(classic))
      .replaceAll('{{prerendered}}', () => read('prerendered/ht-hotlines.en.html').toString());
  const paths = new Map<Case, string>();
  for (const [index, one] of cases.entries()) {
    const policy = one.policy?.replaceAll('{site}', site.origin).replaceAll('{elsewhere}', elsewhere.origin);
    const path = `/${index}-${one.page}.html`;
    paths.set(one, path);
    const html = fill(readFileSync(`${pages}${one.page}.html`, 'utf8'));
    handlers[path] = send(html, 'text/html', policy ? {'content-security-policy': policy} : {});
  }
  return {
    site,
    elsewhere,
    addressOf: (one) => `${site.origin}${paths.get(one)!}`,
    close: () => [site, elsewhere].forEach(({close}) => close()),
  };
};
