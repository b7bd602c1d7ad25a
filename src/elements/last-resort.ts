/**
 * What is left when an element cannot render (a policy of the page, a fault of ours): the embedder's own children,
 * and without such children the two numbers, built by hand. It uses nothing that a policy could forbid, no
 * translation and no library: it must work when those are what failed.
 */
const link = (href: string, text: string): HTMLAnchorElement => {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
};

export const showLastResort = (root: DocumentFragment | HTMLElement, host: Element): void => {
  const hasChildren = host.childElementCount > 0 || (host.textContent ?? '').trim() !== '';
  root.replaceChildren(
    ...(hasChildren
      ? [document.createElement('slot')]
      : [link('tel:911', '911'), ' · ', link('tel:+18883737888', 'National Human Trafficking Hotline 1-888-373-7888')]),
  );
};
