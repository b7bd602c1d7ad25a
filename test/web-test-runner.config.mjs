/**
 * Browser tests of the sources, on three engines.
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chosenEngines, narrowedNotice} from './tools/engines.mjs';
import {freePort} from './tools/free-port.mjs';
import {launchers, startTimeout} from './tools/launchers.mjs';
import {partnerServer} from './tools/partner-server.mjs';
import {testPage} from './tools/test-page.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const engines = chosenEngines();
const notice = narrowedNotice(engines);
if (notice) console.warn(notice);

export default {
  rootDir: path('..'),
  // Two runs at once on one machine do not meet, and other machines see nothing.
  hostname: '127.0.0.1',
  port: await freePort(),
  files: ['test/{catalog,localization,elements,controllers,wording}/**/*.test.ts', '!**/*.node.test.ts'],
  // Lit as it ships: its development build would warn on the console, where tests look for our own warnings.
  nodeResolve: {exportConditions: ['production']},
  middleware: [partnerServer],
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: path('../tsconfig.json')})],
  browsers: engines.map((name) => launchers[name]()),
  // One engine after the other: two at once on two cores make both miss their time limits.
  concurrentBrowsers: 1,
  concurrency: 2,
  browserStartTimeout: startTimeout,
  testsStartTimeout: startTimeout,
  testsFinishTimeout: 180_000,
  // Mocha's own 2 s are too short for axe in Firefox.
  testFramework: {config: {timeout: 10_000}},
  testRunnerHtml: testPage,
};
