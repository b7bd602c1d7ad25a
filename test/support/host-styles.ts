/** Puts a style sheet of the host page in force until the end of the test. */
export const styleHost = (css: string): void => {
  const style = document.createElement('style');
  style.className = 'of-a-test';
  style.textContent = css;
  document.head.append(style);
};

afterEach(() => document.querySelectorAll('style.of-a-test').forEach((style) => style.remove()));
