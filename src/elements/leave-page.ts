/**
 * Covers a page at once: the next one may take seconds to come, and somebody may be looking over a shoulder.
 *
 * The page is not laid over but taken off the screen: so nothing of it can stand above the cover (an open dialog, a
 * video in full screen), no screen reader comes across it, and no policy or style sheet of the page is in the way.
 * Its title gives way to what a browser shows while a page loads.
 */
export const coverPage = (view: Window, title: string): void => {
  const {document} = view;
  const {style} = document.documentElement;
  if (style.display === 'none') return;

  const ownTitle = document.title;
  const ownStyle = style.cssText;
  // A transition would keep the page on screen for as long as it takes.
  style.cssText += ';display:none!important;transition:none!important';
  document.title = title;
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);

  // A page that the browser kept, and shows again, would stay blank. Its first showing may still be to come.
  const uncover = ({persisted}: PageTransitionEvent): void => {
    if (!persisted) return;
    view.removeEventListener('pageshow', uncover);
    style.cssText = ownStyle;
    document.title = ownTitle;
    policy.remove();
  };
  view.addEventListener('pageshow', uncover);
};

/**
 * Leaves for `href`, in the place of this page in the browser's history, so that Back does not lead here again, and
 * without a word to the other site about where the person came from.
 *
 * In a frame it is the whole page that has to go. One of another site cannot be covered from within, and WebKit would
 * tell the next site of ours, whatever our policy: then the frame is covered, and `false` says that the link has to do
 * the rest. Where the browser forbids that too, the frame stays blank.
 */
export const leavePage = (href: string): boolean => {
  const {hostname} = new URL(href);
  const top = window.top!;
  coverPage(window, hostname);
  try {
    coverPage(top, hostname);
    top.location.replace(href);
    return true;
  } catch {
    return false;
  }
};
