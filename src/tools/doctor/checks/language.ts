import {matchLocale} from '../../../localization/match-locale.js';
import {ancestorsOf, attribute, lineOf} from '../markup.js';
import type {Check} from './check.js';

/** Without a language on the page a screen reader guesses, and the elements speak English. */
export const language: Check = ({html, tags, frames, scripts}, release) => {
  const inserted = scripts.filter(({element}) => attribute(element, 'data-element')).map(({element}) => element);
  const known = Object.keys(release.languages);
  const places = [...tags, ...inserted].map((element) => ({
    element,
    lang: [element, ...ancestorsOf(element)].map((one) => attribute(one, one.tagName === 'script' ? 'data-lang' : 'lang')).find(Boolean),
  }));
  const speechless = places.find(({lang}) => !lang) ?? (frames.length > 0 && !attribute(html, 'lang') ? {element: html} : undefined);
  const missing = speechless
    ? [
        {
          id: 'lang-missing',
          severity: 'weakened' as const,
          line: lineOf(html),
          message: '<html> has no lang: the elements speak English, and a screen reader has to guess how to say the rest of the page.',
          repair: 'Write <html lang="en">, or the language that the page is in.',
        },
      ]
    : [];
  const unspoken = places
    .filter(({lang}) => lang && !matchLocale(lang, known))
    .map(({element, lang}) => ({
      id: 'lang-unknown',
      severity: 'weakened' as const,
      line: lineOf(element),
      message: `The language here is "${lang}", which this release does not speak: it shows English.`,
      repair: `It speaks ${known.join(', ')}. Put lang on the tag if one of them serves your visitors better.`,
    }));
  return [...missing, ...unspoken];
};
