/**
 * What the built files do not even contain. A person's phone may be watched and the page full of trackers: nothing
 * is sent, nothing is stored, no text becomes markup or code.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {isScript, readDist, type DistFile} from '../support/dist.js';
import {allRecordFiles, assertNoProblems, findTexts} from '../support/records.js';

interface Rule {
  readonly pattern: RegExp;
  readonly why: string;
  /** The files that may, because a site asked for it. */
  readonly but?: readonly string[];
}

const rules: readonly Rule[] = [
  {
    pattern: /\bfetch\b/,
    why: 'no request but for our own files',
    // It fetches the file that the site names in `local-lines`, and is itself fetched for that alone; the offline form,
    // else the same as the script, has it inside.
    but: ['local-lines.js', 'ht-help.offline.js'],
  },
  {
    pattern: /\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|new Image)\b/,
    why: 'no request but for our own files',
  },
  {
    pattern: /\b(localStorage|sessionStorage|indexedDB|cookie|cookieStore|caches|(push|replace)State|window\.name)\b/,
    why: 'nothing is stored: the next user of the phone must not learn that somebody was here',
  },
  {
    pattern: /\b(BroadcastChannel|postMessage|SharedWorker|serviceWorker|Worker)\b/,
    why: 'nothing is told to other windows',
  },
  {pattern: /\beval\b|\bnew Function\b|[^.\w]Function\(|javascript:/, why: 'no text becomes code: strict policies forbid it'},
  {
    pattern: /\b(outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|DOMParser|parseFromString)\b|\bdocument\.write/,
    why: 'text is never read as markup',
  },
  {pattern: /\sstyle=|\bsetAttribute\("style"/, why: 'a strict Content Security Policy forbids style attributes'},
  {pattern: /<(script|iframe|img|link|object|embed|form)\b|@import\b|\burl\(/, why: 'a template fetches nothing and sends nothing'},
  {pattern: /\bsetInterval\b/, why: 'a page that polls drains a phone: use a timeout to the next moment that matters'},
];

const findNoise = ({path, text}: DistFile): string[] =>
  rules.flatMap(({pattern, why, but}) => {
    const found = but?.includes(path) ? null : pattern.exec(text);
    return found ? [`dist/${path}: "${text.slice(Math.max(0, found.index - 30), found.index + 50)}": ${why}`] : [];
  });

// A page in an iframe tells the page around it how high it is, and that page alone; test/bundle/embed.test.ts hears it.
const isFrameHeight = (text: string): boolean => /postMessage\(\{type:"ht-help-height",height:\w+\},\w+\)/.test(text);

const files = readDist();
const scripts = files.filter(isScript);
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('no script sends, stores, polls, or reads text as code or markup', () => {
  assertNoProblems(
    scripts.flatMap(({path, text}) =>
      findNoise({path, text: path === 'embed/embed.js' && isFrameHeight(text) ? text.replace('postMessage', '') : text}),
    ),
  );
});

const noises = [
  'fetch("/log")',
  'navigator.sendBeacon(e)',
  'localStorage.setItem("lang",e)',
  'document.cookie=e',
  'history.pushState({},"")',
  'new Function("return this")',
  'eval(e)',
  'e.outerHTML=t',
  'W`<p style=color:red>`',
  'W`<img src=${e}>`',
  '.a{background:url(x.png)}',
  'setInterval(e,1e3)',
];

for (const text of noises) {
  test(`hears ${text}`, () => {
    assert.equal(findNoise({path: 'planted.js', text: `const a=1;${text}`}).length, 1);
  });
}

test('markup is made in one place, which is in Lit', () => {
  // Lit parses the fixed parts of each template through the `innerHTML` of a <template>, behind its own Trusted Types
  // policy. What a template is filled with never goes there.
  const count = (text: string) => text.split('innerHTML').length - 1;
  const inLit = count(read('node_modules/lit-html/lit-html.js'));
  assert.equal(inLit, 1);
  for (const {path, text} of scripts) assert.equal(count(text), /^ht-help(\.\w+)?\.js$/.test(path) ? inLit : 0, `dist/${path}`);
});

test('no page that ships has a style attribute, a handler or a script inside: each would need an exception from a policy', () => {
  const inline = /\s(style|on\w+)=|<script(?![^>]*\ssrc=)[^>]*>/;
  const pages = files.filter(({path}) => path.endsWith('.html'));
  assert.ok(pages.length > 10);
  assertNoProblems(pages.filter(({text}) => inline.test(text)).map(({path, text}) => `dist/${path}: ${inline.exec(text)![0]}`));
  for (const text of ['<p style="color: red">', '<body onload="start()">', '<script>start()</script>', '<script type="module">start()</script>']) {
    assert.match(text, inline);
  }
});

test('a script imports nothing but Lit and files that are built beside it', () => {
  const paths = files.map(({path}) => path);
  const problems = scripts.flatMap(({path, text}) =>
    [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(["'`])(.*?)\1/g)].flatMap(([, , specifier]) => {
      // The files for bundlers leave Lit to the app, so that it is there once.
      if (/^lit(\/|$)/.test(specifier!) && !/^(ht-help\.js|local-lines\.js|locales\/)/.test(path)) return [];
      const target = new URL(specifier!, `http://dist/${path}`);
      // The name of a language's file is put together: here stands the folder that they are in.
      const isThere = (path: string) => path === target.pathname.slice(1) || (specifier!.endsWith('/') && path.startsWith(target.pathname.slice(1)));
      if (/^\.\.?\//.test(specifier!) && paths.some(isThere)) return [];
      return [`dist/${path}: imports ${specifier}, and dist${target.pathname} is not there; see rollup.config.mjs`];
    }),
  );
  assertNoProblems(problems);
});

test('an address is https, but for those whose record says why not', () => {
  const excused = allRecordFiles()
    .filter(({record}) => /http only/i.test(record.note))
    .flatMap(({record}) => findTexts(record).map(({text}) => text));
  const problems = scripts.flatMap(({path, text}) =>
    [...text.matchAll(/http:\/\/[^\s"'`<>\\]*/g)]
      .filter(([address]) => !excused.includes(address))
      .map(([address]) => `dist/${path}: ${address} travels in the open for everybody on the Wi-Fi; use https`),
  );
  assertNoProblems(problems);
});

test('every letter is ASCII, so that a page without a charset shows the same words', () => {
  // Languages are only ever fetched as modules, which every browser reads as UTF-8 whatever the page says.
  const ours = scripts.filter(({path}) => !path.startsWith('locales/'));
  const problems = ours.flatMap(({path, text}) => {
    const found = /[^\n\x20-\x7e]/u.exec(text);
    return found ? [`dist/${path}: "${text.slice(found.index, found.index + 30)}" is not escaped; see terser in rollup.config.mjs`] : [];
  });
  assertNoProblems(problems);
});

test('every script names its licences, and their texts are beside it', () => {
  const banner = /^\/\*! ht-help \d+\.\d+\.\d+ \| [^\n]*LICENSES\.txt \*\/\n/;
  assertNoProblems(
    scripts
      .filter(({text}) => !banner.test(text))
      .map(({path}) => `dist/${path}: does not begin with the licences; see banner in rollup.config.mjs`),
  );
  const texts = files.find(({path}) => path === 'LICENSES.txt')?.text ?? '';
  assert.match(texts, /Permission is hereby granted, free of charge/, 'MIT');
  assert.match(texts, /CC0 1\.0/, 'CC0');
  assert.ok(texts.includes(read('node_modules/lit/LICENSE').trim()), "Lit's own notice, word for word");
});
