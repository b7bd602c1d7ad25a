import {attribute, elementsIn, hasAttribute, lineOf, offsetOf, shadowOf, textOf} from '../markup.js';
import {resolve, type OurScript} from '../page.js';
import {allows, allowsInline, allowsLit, directiveFor, say} from '../policy.js';
import type {Finding} from '../finding.js';
import type {Check} from './check.js';

const requestOf = ({element, address}: OurScript) => ({
  address,
  nonce: attribute(element, 'nonce'),
  integrity: attribute(element, 'integrity'),
});

/** The page's policy forbids our script: the links inside the tags are all that visitors get. */
export const scriptPolicy: Check = ({policies, scripts, address: page}) =>
  scripts.flatMap((script): Finding[] => {
    const {element, address, isInline} = script;
    const inForce = policies.filter(({offset}) => offset < offsetOf(element));
    const forbidding = inForce.find(
      (policy) =>
        (isInline && !allowsInline(policy, 'script', textOf(element), attribute(element, 'nonce'))) ||
        !allows(policy, 'script', requestOf(script), page),
    );
    if (!forbidding) return [];
    const {name, sources} = directiveFor(forbidding, 'script')!;
    const nonce = sources.some((source) => /^'(nonce-|strict-dynamic')/i.test(source));
    const host = `Add ${new URL('.', address).href} to ${name}${name === 'default-src' ? ', in a script-src of its own' : ''}.`;
    return [
      {
        id: 'policy-script',
        severity: 'stopped',
        line: lineOf(element),
        message: `${say(forbidding, 'script')} forbids ${isInline ? 'code in the page itself' : address.href}.`,
        repair: nonce ? 'Give the tag the nonce of the policy.' : isInline ? 'Use a script tag with src.' : host,
      },
    ];
  });

/** A language is a file of its own beside the script. */
export const languagePolicy: Check = (page, release) => {
  const {policies, scripts, address} = page;
  const others = Object.keys(release.languages).filter((code) => code !== 'en');
  return scripts
    .filter(({isBundle, address: own}) => !isBundle && !own.pathname.endsWith('.offline.js') && others.length > 0)
    .filter((script) => scriptPolicy({...page, scripts: [script]}, release).length === 0)
    .flatMap((script): Finding[] => {
      const file = new URL(`locales/${others[0]}.js`, script.address);
      const forbidding = policies.find((policy) => !allows(policy, 'script', {address: file, nonce: attribute(script.element, 'nonce')}, address));
      if (!forbidding) return [];
      return [
        {
          id: 'policy-languages',
          severity: 'weakened',
          line: lineOf(script.element),
          message: `${say(forbidding, 'script')} lets the script in, and not its languages: visitors get English alone.`,
          repair: `Allow the folder ${new URL('.', script.address).href}, or use ht-help.offline.js, which has every language inside.`,
        },
      ];
    });
};

/** A partner's own lines are fetched from the address that the page names. */
export const linesPolicy: Check = ({policies, tags, address: page}) =>
  tags
    .filter((tag) => hasAttribute(tag, 'local-lines'))
    .flatMap((tag): Finding[] => {
      const address = resolve(attribute(tag, 'local-lines'), page);
      const forbidding = address && policies.find((policy) => !allows(policy, 'connect', {address}, page));
      if (!forbidding) return [];
      return [
        {
          id: 'policy-lines',
          severity: 'weakened',
          line: lineOf(tag),
          message: `${say(forbidding, 'connect')} forbids ${address.href}: your own lines are not shown.`,
          repair: `Add ${address.origin} to connect-src, or put the JSON into the tag.`,
        },
      ];
    });

/** What a server put into the tag brings its styles in a `<style>`. */
export const stylePolicy: Check = ({policies, tags}) =>
  tags.flatMap((tag): Finding[] => {
    const styles = elementsIn(shadowOf(tag) ?? tag).filter(({tagName}) => tagName === 'style');
    const forbidding = policies.find((policy) =>
      styles.some((style) => !allowsInline(policy, 'style', textOf(style), attribute(style, 'nonce'))),
    );
    if (!forbidding) return [];
    return [
      {
        id: 'policy-style',
        severity: 'weakened',
        line: lineOf(tag),
        message: `${say(forbidding, 'style')} forbids the <style> inside: until the script comes, the text is there without its looks.`,
        repair: 'Give the <style> a nonce, or add its hash to style-src.',
      },
    ];
  });

export const framePolicy: Check = ({policies, frames, address: page}) =>
  frames.flatMap((frame): Finding[] => {
    const address = resolve(attribute(frame, 'src'), page)!;
    const forbidding = policies.find((policy) => !allows(policy, 'frame', {address}, page));
    if (!forbidding) return [];
    return [
      {
        id: 'policy-frame',
        severity: 'stopped',
        line: lineOf(frame),
        message: `${say(forbidding, 'frame')} forbids the frame ${address.href}: its place stays empty.`,
        repair: `Add ${address.origin} to frame-src.`,
      },
    ];
  });

export const trustedTypes: Check = ({policies, scripts}) =>
  policies
    .filter((policy) => scripts.length > 0 && !allowsLit(policy))
    .map((policy) => ({
      id: 'trusted-types',
      severity: 'stopped',
      message: `"trusted-types ${policy.directives.get('trusted-types')!.join(' ')}" in ${policy.from} forbids the policy of Lit, which is inside the script: in browsers that know Trusted Types visitors get the links inside the tag.`,
      repair: 'Add lit-html to trusted-types.',
    }));

export const sandbox: Check = ({policies, frames}) => {
  const page = policies
    .filter(({directives}) => directives.has('sandbox') && !directives.get('sandbox')!.includes('allow-scripts'))
    .map((policy): Finding => ({
      id: 'sandbox',
      severity: 'stopped',
      message: `"sandbox" in ${policy.from} forbids every script of the page.`,
      repair: 'Add allow-scripts, or use the prerendered form, which needs none.',
    }));
  const around = frames
    .filter((frame) => hasAttribute(frame, 'sandbox'))
    .flatMap((frame): Finding[] => {
      const allowed = attribute(frame, 'sandbox')!.split(/\s+/);
      const needed = ['allow-scripts', 'allow-popups', 'allow-top-navigation-by-user-activation'];
      const missing = needed.filter((word) => !allowed.includes(word) && !(word.startsWith('allow-top') && allowed.includes('allow-top-navigation')));
      if (missing.length === 0) return [];
      return [
        {
          id: 'sandbox',
          severity: missing.includes('allow-scripts') ? 'stopped' : 'weakened',
          line: lineOf(frame),
          message: `The sandbox of the frame lacks ${missing.join(' and ')}: ${missing.includes('allow-scripts') ? 'only the two numbers are shown' : 'some links and the way out lead nowhere'}.`,
          repair: `Write sandbox="${needed.join(' ')}".`,
        },
      ];
    });
  return [...page, ...around];
};
