/**
 * A second belt around the closed shadow root. A session recorder that patched `attachShadow` before our script ran
 * can still see in; these marks are what the common recorders document for "do not record this element".
 *
 * Classes: rrweb and the recorders built on it, PostHog, Mixpanel, Sentry, FullStory.
 * Attributes: Clarity, Datadog, Hotjar, LogRocket, OpenReplay.
 */
const classes = 'rr-block ph-no-capture mp-no-track sentry-block fs-exclude';
const attributes = 'data-clarity-mask=True data-dd-privacy=hidden data-hj-suppress= data-private= data-openreplay-hidden=';

/** Marks an element as private; what the embedder set there stays. */
export const maskFromRecorders = (element: Element): void => {
  element.classList.add(...classes.split(' '));
  for (const attribute of attributes.split(' ')) {
    const [name, value] = attribute.split('=') as [string, string];
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
};
