/**
 * The long matrices over the built files, apart from `npm test`, so that its answer comes within a quarter of an hour.
 */
import sources from './web-test-runner.config.mjs';

export default {
  ...sources,
  files: ['test/bundle/**/*.matrix.test.ts', '!**/*.node.test.ts'],
  testsFinishTimeout: 1_200_000,
  // What waits in these tests says itself, after 5 s, what it waited for in vain: this is for a machine that stood still.
  testFramework: {config: {timeout: 60_000}},
};
