import {attribute, elementsIn, lineOf, shadowOf} from '../markup.js';
import type {Check} from './check.js';

const exit = 'ht-quick-exit';

/** A blocked script must leave the numbers. */
export const fallback: Check = ({tags}, release) => {
  const numbers = release.languages.en!.fallback.map(({href}) => href);
  return tags.flatMap((tag) => {
    // What the server put into the tag is there without a script, too.
    const inside = [tag, ...(shadowOf(tag) ? [shadowOf(tag)!] : [])].flatMap(elementsIn);
    const links = inside.map((element) => attribute(element, 'href')?.replace(/[\s().-]/g, '') ?? '');
    const missing = tag.tagName === exit ? (links.some((href) => /^https?:/.test(href)) ? [] : ['link that leaves the page']) : numbers.filter((href) => !links.includes(href));
    if (missing.length === 0) return [];
    return [
      {
        id: 'fallback-missing',
        severity: 'weakened',
        line: lineOf(tag),
        message: `Inside <${tag.tagName}> there is no ${missing.join(' and no ')}: where the script is blocked or late, nobody finds it.`,
        repair:
          tag.tagName === exit
            ? 'Put a link inside: <a href="https://www.weather.gov/">Leave this site</a>.'
            : `Put the links inside: ${release.languages.en!.fallback.map(({href, text}) => `<a href="${href}">${text}</a>`).join(' ')}`,
      },
    ];
  });
};

/** `inspectable` is for audits. */
export const inspectable: Check = ({tags, scripts}) =>
  [...tags, ...scripts.map(({element}) => element)]
    .filter((element) => attribute(element, element.tagName === 'script' ? 'data-inspectable' : 'inspectable') !== undefined)
    .map((element) => ({
      id: 'inspectable',
      severity: 'weakened',
      line: lineOf(element),
      message: '"inspectable" opens the element to every script of the page: trackers learn which number somebody taps.',
      repair: 'Take it away when the audit is done.',
    }));
