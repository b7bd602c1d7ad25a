/**
 * The long matrices over the built files, apart from `npm test`, so that its answer comes within a quarter of an hour.
 */
import sources from './web-test-runner.config.mjs';

export default {
  ...sources,
  files: ['test/bundle/**/*.matrix.test.ts', '!**/*.node.test.ts'],
  testsFinishTimeout: 1_200_000,
};
