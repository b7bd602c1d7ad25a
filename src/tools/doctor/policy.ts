/**
 * What a Content Security Policy lets a page load. Only what decides about our own files is here, as the standard
 * (https://www.w3.org/TR/CSP3/) tells browsers to decide it; test/bundle/doctor.node.test.ts asks three real ones.
 */
import {createHash} from 'node:crypto';
import parse from 'content-security-policy-parser';

export interface Policy {
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** Where it stands, in words for a person. */
  readonly from: string;
  /** Where in the page it takes effect; what stands before a `<meta>` is not its business. Headers: from the start. */
  readonly offset: number;
}

export interface LoadRequest {
  readonly address: URL;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

/** One header may hold several policies, and each of them has to allow what is loaded. */
export const parsePolicies = (text: string, from: string, offset = 0): Policy[] =>
  text
    .split(',')
    .map((one) => ({directives: parse(one), from, offset}))
    .filter(({directives}) => directives.size > 0);

const fallbacks = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  style: ['style-src-elem', 'style-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
} as const;

export type Use = keyof typeof fallbacks;

/** The directive that decides, if the policy has one. */
export const directiveFor = ({directives}: Policy, use: Use): {name: string; sources: readonly string[]} | undefined => {
  const name = fallbacks[use].find((candidate) => directives.has(candidate));
  return name && {name, sources: directives.get(name)!};
};

/** A policy that was written for `http:` counts for `https:` as well. */
const schemeFits = (wanted: string, scheme: string): boolean => wanted === scheme || (wanted === 'http:' && scheme === 'https:');

const portOf = ({port, protocol}: URL): string => port || {'http:': '80', 'https:': '443'}[protocol] || '';

const portFits = (wanted: string | undefined, address: URL): boolean => {
  if (wanted === '*') return true;
  if (!wanted) return address.port === '';
  return wanted === portOf(address) || (wanted === '80' && portOf(address) === '443');
};

const hostFits = (wanted: string, host: string): boolean =>
  wanted === '*' || (wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : wanted === host);

const pathFits = (wanted: string | undefined, path: string): boolean => {
  if (!wanted || wanted === '/') return true;
  const [expected, actual] = [wanted, path].map(decodeURIComponent) as [string, string];
  return expected.endsWith('/') ? actual.startsWith(expected) : actual === expected;
};

const hostSource = /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[a-z\d_.-]+)(?::(\d+|\*))?(\/[^?#]*)?$/i;

/** Whether one source of a directive, such as `'self'` or `*.example.org`, covers an address. */
export const sourceFits = (source: string, address: URL, page: URL): boolean => {
  if (/^'self'$/i.test(source)) {
    return address.hostname === page.hostname && schemeFits(page.protocol, address.protocol) && (portOf(address) === portOf(page) || address.port === page.port);
  }
  if (source === '*') return /^https?:$/.test(address.protocol) || address.protocol === page.protocol;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return schemeFits(source.toLowerCase(), address.protocol);
  const [, scheme, host, port, path] = hostSource.exec(source) ?? [];
  if (!host) return false;
  const wantedScheme = scheme?.toLowerCase() ?? (page.protocol === 'file:' ? 'http:' : page.protocol);
  return (
    schemeFits(wantedScheme, address.protocol) &&
    hostFits(host.toLowerCase(), address.hostname) &&
    portFits(port, address) &&
    pathFits(path, address.pathname)
  );
};

const has = (sources: readonly string[], keyword: string): boolean => sources.some((source) => source.toLowerCase() === `'${keyword}'`);

const hasNonce = (sources: readonly string[], nonce: string | undefined): boolean => Boolean(nonce) && sources.includes(`'nonce-${nonce}'`);

/** A hash in the policy that is also in the `integrity` of the tag lets a script in from anywhere. */
const hasIntegrity = (sources: readonly string[], integrity = ''): boolean => {
  const hashes = integrity.split(/\s+/).filter(Boolean);
  return hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`));
};

/** Whether a policy lets a file in for this use. */
export const allows = (policy: Policy, use: Use, {address, nonce, integrity}: LoadRequest, page: URL): boolean => {
  const directive = directiveFor(policy, use);
  if (!directive) return true;
  const {sources} = directive;
  if (use === 'script') {
    if (hasNonce(sources, nonce) || hasIntegrity(sources, integrity)) return true;
    // Then only what an allowed script adds is let in, and names of hosts count for nothing.
    if (has(sources, 'strict-dynamic')) return false;
  }
  return sources.some((source) => sourceFits(source, address, page));
};

/** Whether a policy lets code or styles stand in the page itself. */
export const allowsInline = (policy: Policy, use: 'script' | 'style', text: string, nonce?: string): boolean => {
  const directive = directiveFor(policy, use);
  if (!directive) return true;
  const {sources} = directive;
  if (hasNonce(sources, nonce)) return true;
  const hashes = ['sha256', 'sha384', 'sha512'].map((kind) => `'${kind}-${createHash(kind).update(text).digest('base64')}'`);
  if (hashes.some((hash) => sources.includes(hash))) return true;
  // With a nonce or a hash beside it, `'unsafe-inline'` is for old browsers alone.
  return has(sources, 'unsafe-inline') && !has(sources, 'strict-dynamic') && !sources.some((source) => /^'(nonce|sha\d+)-/.test(source));
};

/** Lit, which is inside our script, makes a policy for Trusted Types by this name. */
export const allowsLit = ({directives}: Policy): boolean => {
  const names = directives.get('trusted-types');
  return !names || names.includes('*') || names.includes('lit-html');
};

export const say = (policy: Policy, use: Use): string => {
  const {name, sources} = directiveFor(policy, use)!;
  return `"${[name, ...sources].join(' ')}" in ${policy.from}`;
};
