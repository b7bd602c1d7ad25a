/**
 * Runs first in a host page and writes down what goes wrong in it. It keeps the notes on the frame that the page is
 * in, so that it adds nothing to the page itself. A file of its own, because a strict policy forbids inline scripts.
 */
{
  const heard = window.frameElement.heard;
  window.addEventListener('error', (event) => heard.errors.push(event.message), true);
  window.addEventListener('unhandledrejection', (event) => heard.errors.push(`unhandled: ${event.reason}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    heard.violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
  );
  for (const method of ['info', 'warn', 'error']) {
    window.console[method] = (...words) => heard[method].push(words.map(String).join(' '));
  }
  heard.globals = Object.getOwnPropertyNames(window);
}
