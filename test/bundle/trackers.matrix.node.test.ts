/**
 * The trackers that the pages of our embedders carry, the real ones, each set to record as much as it can. A person
 * uses everything; what the tracker then sends, workers and last words included, is unpacked and searched for anything
 * of ours.
 *
 * Each row is run a second time on elements that are open for audits and have no marks for recorders: there the
 * tracker must find what the row names, else the search or the tracker is broken, and the silence worth nothing.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {findAttributes} from '../../src/tools/elements.js';
import {findCatalogWords, type Hit, type Kind} from '../support/catalog-words.js';
import {decodePayload} from '../support/decode-payload.js';
import {leave, useEverything, waitUntil} from '../support/person.js';
import {startSite, type Site} from '../support/sites.js';
import {engines, startVisitor} from '../tools/visitors.mjs';

interface Row {
  /** A file of `trackers/`. */
  readonly tracker: string;
  /** What it finds out about elements that are open. */
  readonly finds: readonly Kind[];
  /** It starts after our script, and why. */
  readonly second?: boolean;
  /** Run in Chromium alone: that one tracker more keeps to the rules is of no use for the time it takes. */
  readonly onceIsEnough?: boolean;
}

const all: readonly Kind[] = ['text', 'number', 'link', 'state', 'language'];

const rows: readonly Row[] = [
  {tracker: 'listener', finds: all},
  {tracker: 'rrweb', finds: all},
  {tracker: 'posthog', finds: all, onceIsEnough: true},
  // Where it comes first it changes `attachShadow`, which lets it in. Within, it heeds our marks at first, but loses
  // sight of them when what is on screen changes faster than it works. So ours comes first, as the README says to do.
  {tracker: 'clarity', finds: all, second: true, onceIsEnough: true},
  {tracker: 'mixpanel', finds: all, onceIsEnough: true},
  {tracker: 'datadog', finds: all, onceIsEnough: true},
  {tracker: 'sentry', finds: all, onceIsEnough: true},
  {tracker: 'snowplow', finds: ['text', 'number', 'link'], onceIsEnough: true},
  {tracker: 'openreplay', finds: ['text', 'number', 'state', 'language'], onceIsEnough: true},
];

/** What a person chose, at some time. */
const chosen: Readonly<Record<string, Kind>> = {WY: 'state', NV: 'state', es: 'language'};

const distFile = /^\/(ht-help(\.\w+)?|local-\w+|locales\/\w+)\.js$/;
const dist = (path: string) => readFileSync(new URL(`../../dist${path}`, import.meta.url));

/** What each tracker asks its home for before it records, and has to hear. */
const answers: readonly (readonly [path: RegExp, answer: object])[] = [
  [
    /\/(array|flags|decide)\//, // PostHog
    {
      sessionRecording: {endpoint: '/s/', consoleLogRecordingEnabled: true},
      capturePerformance: {network_timing: true, web_vitals: true},
      heatmaps: true,
      captureDeadClicks: true,
      supportedCompression: ['gzip-js'],
      featureFlags: {},
    },
  ],
  [
    /\/v1\/web\/start$/, // OpenReplay
    {token: 'test', userUUID: 'test', projectID: '1', sessionID: '1', delay: 0, beaconSizeLimit: 1e6},
  ],
  [/./, {code: 200, status: 1}], // Mixpanel wants both; the others do not look.
];

const bundleTracker = async (tracker: string): Promise<string> => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`trackers/${tracker}.ts`, import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
};

const reach = "default-src 'self' 'unsafe-inline' blob: data:";

interface PageOptions {
  readonly script: string;
  readonly isOpen?: boolean;
  /** Our script runs before the tracker. */
  readonly second?: boolean;
}

// The way out first, as on a real page: a person leaves by it.
const tags = [...new Set(['ht-quick-exit', ...(await findAttributes()).keys()])];

/** A tracker in the head has changed the page's functions before our script comes: the harder case for closed roots. */
const createPage = ({script, isOpen, second}: PageOptions, home: string): string => {
  const elements = tags.map((tag) => `<${tag}${isOpen ? ' inspectable' : ''}${tag === 'ht-quick-exit' ? ` href="${home}/left"` : ''}></${tag}>`);
  const ours = `<script ${script === 'ht-help.js' ? 'type="module"' : 'defer'} src="/${script}"></script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host page</title>
    <meta http-equiv="Content-Security-Policy" content="${reach}">
    ${isOpen || second ? '' : '<script src="/tracker.js"></script>'}${ours}
    </head><body><h1>Host page</h1>${elements.join('')}
    ${isOpen ? '<script type="module" src="/unmask.js"></script>' : ''}${isOpen || second ? '<script type="module" src="/tracker.js"></script>' : ''}</body></html>`;
};

/** Takes away what tells recorders to look away. */
const unmask = `
  const unmask = (scope) => {
    for (const element of scope.querySelectorAll('*')) {
      if (element.localName.startsWith('ht-') || element.matches('.ht')) {
        element.classList.remove(...[...element.classList].filter((name) => name !== 'ht'));
        for (const name of element.getAttributeNames()) if (name.startsWith('data-')) element.removeAttribute(name);
      }
      if (element.renderRoot) unmask(element.renderRoot);
    }
  };
  unmask(document);`;

const own = /^\/($|left|tracker\.js|unmask\.js|favicon\.ico)/;

let site: Site;
let page = '';
let tracker = '';

before(async () => {
  site = await startSite('127.0.0.1', (path) => {
    const [address] = path.split('?') as [string];
    if (address === '/') return {body: page};
    if (address === '/left') return {body: '<!doctype html><title>Weather</title>'};
    if (address === '/tracker.js') return {body: tracker, type: 'text/javascript'};
    if (address === '/unmask.js') return {body: unmask, type: 'text/javascript'};
    if (distFile.test(address)) return {body: dist(address), type: 'text/javascript'};
    const [, answer] = answers.find(([asked]) => asked.test(address))!;
    return {body: JSON.stringify(answer), type: 'application/json'};
  });
});
after(() => site.close());

/** All that the tracker has sent until now, unpacked. Its questions count, too: an address can carry a word. */
const recorded = (): string[] => {
  const sent = site.log.filter(({path}) => !own.test(path) && !distFile.test(path));
  return [...new Set(sent.flatMap(({path, bytes}) => [...decodePayload(path), ...decodePayload(bytes)]))];
};

const findHits = () => findCatalogWords(recorded(), {page, chosen});

/** Waits until nothing has been sent for a while: trackers collect, and send now and then. Some never stop. */
const waitForSilence = async () => {
  for (let count = -1, tries = 0; count !== site.log.length && tries < 4; tries++, await sleep(2500)) count = site.log.length;
};

const kindsOf = (hits: readonly Hit[]) => [...new Set(hits.map(({kind}) => kind))];

for (const engine of engines) {
  describe(`trackers in ${engine}`, {timeout: 1_200_000}, () => {
    /** A person comes, uses everything and leaves. */
    const visit = async (name: string, options: PageOptions) => {
      tracker = await bundleTracker(name);
      page = createPage(options, site.origin);
      site.log.splice(0);
      const visitor = await startVisitor(engine);
      try {
        await visitor.open(`${site.origin}/`);
        const {opened, links} = await useEverything(visitor);
        assert.ok(opened > 10 && links > 50, `${opened} disclosures were opened and ${links} links tapped: too few to tell`);
        await waitForSilence();
        await leave(visitor);
        // A page that is being left answers nothing.
        await waitUntil(() => visitor.run<boolean>("location.pathname === '/left'").catch(() => false), 'the person has left');
        await waitForSilence();
      } finally {
        await visitor.close();
      }
    };

    for (const {tracker, finds, second} of rows.filter(({onceIsEnough}) => engine === 'chromium' || !onceIsEnough)) {
      it(`${tracker} records no text, number, link, id, state or language of an element`, async () => {
        await visit(tracker, {script: 'ht-help.js', second});
        assert.ok(recorded().length > 20, `${tracker} has hardly sent anything: does it run?`);
        // The address of a language file is a request like any other. The README says so, and what to do.
        assert.deepEqual(findHits().filter(({words}) => words !== 'locales/es.js'), []);
      });

      it(`${tracker} finds ${finds.join(', ')} in an open element without marks, so that its silence means something`, async () => {
        await visit(tracker, {script: 'ht-help.js', isOpen: true});
        const found = kindsOf(findHits());
        assert.deepEqual(finds.filter((kind) => !found.includes(kind)), [], `found only ${found.join(', ')}`);
      });
    }

    if (engine === 'chromium') it('one that reports each request of the page does not learn the language either, where all are in one file', async () => {
      await visit('datadog', {script: 'ht-help.offline.js'});
      assert.deepEqual(findHits(), []);
    });
  });
}
