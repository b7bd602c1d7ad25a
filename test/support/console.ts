type Method = 'warn' | 'error' | 'info';

const methods: readonly Method[] = ['warn', 'error', 'info'];
let restore = () => {};

/** Records what is said on the console instead of printing it, until `stop()` or the end of the test. */
export const listenToConsole = () => {
  const heard: Record<Method, string[]> = {warn: [], error: [], info: []};
  const real = methods.map((method) => [method, console[method]] as const);
  for (const method of methods) {
    console[method] = (...words: unknown[]) => heard[method].push(words.map(String).join(' '));
  }
  restore = () => real.forEach(([method, print]) => (console[method] = print));
  return {warnings: heard.warn, errors: heard.error, infos: heard.info, stop: restore};
};

// A test that fails half-way must not take the console from the next one.
afterEach(() => {
  restore();
  restore = () => {};
});
