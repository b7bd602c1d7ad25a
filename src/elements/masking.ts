/**
 * A second belt around the closed shadow root. A session recorder that patched `attachShadow` before our script ran
 * can still see in; these marks are what the common recorders document for "do not record this element".
 *
 * The element is marked, and what is within its root: recorders that have got in, or that hear of every value that a
 * script sets in a list, look for a mark no further than the root.
 *
 * Classes: rrweb and the recorders built on it, PostHog, Mixpanel, Sentry, FullStory.
 * Attributes: Clarity, Datadog, Hotjar, LogRocket, OpenReplay.
 */
export const maskFromRecorders = (element: HTMLElement): void => {
  element.classList.add('rr-block', 'ph-no-capture', 'mp-no-track', 'sentry-block', 'fs-exclude');
  Object.assign(element.dataset, {
    clarityMask: 'True',
    ddPrivacy: 'hidden',
    hjSuppress: '',
    private: '',
    openreplayHidden: '',
    // What the embedder set there stays.
    ...element.dataset,
  });
};
