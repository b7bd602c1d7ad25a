/**
 * Browser tests of the built files, on three engines: pages load `/dist/...` as an embedder's page would.
 */
import sources from './web-test-runner.config.mjs';

export default {...sources, files: ['test/bundle/**/*.test.ts', '!**/*.node.test.ts', '!**/*.matrix.test.ts']};
