/**
 * A second belt around the closed shadow root. A session recorder that patched `attachShadow` before our script ran
 * can still see in; these marks are what the common recorders document for "do not record this element".
 */
const classes = [
  'rr-block', // rrweb, and the recorders built on it
  'ph-no-capture', // PostHog
  'mp-no-track', // Mixpanel
  'sentry-block', // Sentry
  'fs-exclude', // FullStory
];

const attributes: Readonly<Record<string, string>> = {
  'data-clarity-mask': 'True', // Clarity
  'data-dd-privacy': 'hidden', // Datadog
  'data-hj-suppress': '', // Hotjar
  'data-private': '', // LogRocket
  'data-openreplay-hidden': '', // OpenReplay
};

/** Marks an element as private; what the embedder set there stays. */
export const maskFromRecorders = (element: Element): void => {
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
};
