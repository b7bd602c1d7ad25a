import * as thirdParties from 'third-party-web/nostats-subset';
import {attribute, lineOf, textOf} from '../markup.js';
import {resolve} from '../page.js';
import type {Check} from './check.js';

// A CommonJS module, of which Node finds no names and the bundler all.
const {getEntity} = 'default' in thirdParties ? (thirdParties.default as typeof thirdParties) : thirdParties;

/** What the well-kept list of third parties (https://www.thirdpartyweb.today) calls a business of watching or selling. */
const watching = ['ad', 'analytics', 'marketing', 'social', 'tag-manager', 'customer-success'];

/** Watchers that the list does not have, or has under another trade; by a piece of the host's name. */
const more: Readonly<Record<string, string>> = {
  'clarity.ms': 'Microsoft Clarity',
  'cloudflareinsights.com': 'Cloudflare Web Analytics',
  'dap.digitalgov.gov': 'Digital Analytics Program',
  'datadoghq-browser-agent.com': 'Datadog',
  'logrocket.com': 'LogRocket',
  'logrocket.io': 'LogRocket',
  'lr-ingest.io': 'LogRocket',
  'newrelic.com': 'New Relic',
  'openreplay.com': 'OpenReplay',
  'posthog.com': 'PostHog',
  'sentry-cdn.com': 'Sentry',
  'siteimproveanalytics.com': 'Siteimprove',
};

/** The names of files by which a site serves a tracker itself. */
const selfHosted: Readonly<Record<string, RegExp>> = {
  Matomo: /\/(matomo|piwik)\.js$/,
  rrweb: /\/rrweb[\w.-]*\.js$/,
  Snowplow: /\/(sp|snowplow)(\.min)?\.js$/,
};

const nameOf = (address: URL): string | undefined => {
  const named = Object.keys(more).find((host) => address.hostname === host || address.hostname.endsWith(`.${host}`));
  if (named) return more[named];
  const [file] = Object.entries(selfHosted).find(([, pattern]) => pattern.test(address.pathname)) ?? [];
  if (file) return file;
  const entity = getEntity(address.href);
  return entity && watching.includes(entity.category ?? entity.categories[0]!) ? entity.name : undefined;
};

/** Addresses in the code of the page: most trackers come as a few lines that fetch the rest. */
const inCode = (code: string): string[] => code.match(/(?<=["'`(])(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'`)\s]*/gi) ?? [];

/** They learn the address of the page, which may be all that somebody needs to know about a visitor. */
export const trackers: Check = ({elements, address: page}) => {
  const found = new Map<string, number>();
  for (const element of elements) {
    const fetches = /^(script|img|iframe|link|noscript)$/.test(element.tagName);
    if (!fetches) continue;
    const addresses = [attribute(element, 'src'), element.tagName === 'link' ? attribute(element, 'href') : undefined, ...inCode(textOf(element))];
    for (const text of addresses) {
      const address = resolve(text, page);
      const name = address && address.host !== '' && nameOf(address);
      if (name && !found.has(name)) found.set(name, lineOf(element));
    }
  }
  return [...found].map(([name, line]) => ({
    id: 'tracker',
    severity: 'weakened',
    line,
    message: `${name} watches this page. It cannot see into our elements, but it learns that somebody is here, and from where.`,
    repair: 'Leave it out on pages that offer this help.',
  }));
};
