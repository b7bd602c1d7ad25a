/**
 * What is left when an element cannot render (a policy of the page, a fault of ours): the embedder's own children,
 * and without a link among them (lines in a script are children, too) the two numbers, built by hand. It uses nothing
 * that a policy could forbid, no translation and no library: it must work when those are what failed.
 */
const link = (href: string, textContent: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), {href, textContent});

export const showLastResort = (root: DocumentFragment | HTMLElement, host: Element): void => {
  root.replaceChildren(
    document.createElement('slot'),
    ...(host.querySelector('a')
      ? []
      : [link('tel:911', '911'), ' · ', link('tel:+18883737888', 'National Human Trafficking Hotline 1-888-373-7888')]),
  );
};
