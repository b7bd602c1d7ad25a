/**
 * Runs in a page of `dist/embed/`, which stands in an `<iframe>`: hands the parameters of its address to the element
 * as attributes, and tells the page around how high the frame has to be. It tells nothing else, and only to the page
 * that said who it is: `?parent=https://your-site.org`. A file of its own, since the page's policy forbids inline code.
 */
{
  const element = document.querySelector<HTMLElement>('[data-attributes]')!;
  const parameters = new URLSearchParams(location.search);

  // The page lists what its element knows: everybody can write an address, and it must not become a handler.
  for (const name of element.dataset.attributes!.split(' ')) {
    const value = parameters.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  if (element.lang) document.documentElement.lang = element.lang;

  /** The origin of the page around, if what it says of itself is one: `*` would tell anybody. */
  const findParent = (): string | undefined => {
    try {
      const {origin, protocol} = new URL(parameters.get('parent') ?? '');
      return /^https?:$/.test(protocol) ? origin : undefined;
    } catch {
      return undefined;
    }
  };

  const parentOrigin = findParent();
  if (parentOrigin && window.parent !== window) {
    const tell = () => {
      const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
      window.parent.postMessage({type: 'ht-help-height', height}, parentOrigin);
    };
    // Browsers may put off observers in a frame that nobody has scrolled to, and its room is needed before.
    window.addEventListener('load', tell);
    new ResizeObserver(tell).observe(document.documentElement);
  }
}
