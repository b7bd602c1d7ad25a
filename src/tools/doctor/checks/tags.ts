import {distance} from 'fastest-levenshtein';
import {ancestorsOf, attribute, elementsIn, hasAttribute, isClosed, lineOf, shadowOf, textOf} from '../markup.js';
import type {Check} from './check.js';

const written = /<ht-[a-z-]+/;

/** Editors take out tags that they do not know, or show them as text. */
export const tags: Check = ({elements, tags: ours, scripts, frames}, release) => {
  const inserted = scripts.filter(({element}) => hasAttribute(element, 'data-element'));
  const known = Object.keys(release.elements);

  const asText = elements
    .filter((element) => element.childNodes.some(({nodeName}) => nodeName === '#text') && written.test(textOf(element)))
    .filter((element) => !elementsIn(element).some((inner) => written.test(textOf(inner))))
    .filter((element) => ![element, ...ancestorsOf(element)].some(({tagName}) => /^(code|pre|script|style|textarea|noscript|title)$/.test(tagName)))
    .map((element) => ({
      id: 'tag-as-text',
      severity: 'stopped' as const,
      line: lineOf(element),
      message: `The tag stands on the page as text, for everybody to read: ${written.exec(textOf(element))![0]}>.`,
      repair: 'Paste it into a block for HTML or code, not into a text.',
    }));

  const misspelt = elements
    .filter(({tagName}) => tagName.startsWith('ht-') && !known.includes(tagName))
    .map((element) => ({element, near: known.find((tag) => distance(tag, element.tagName) <= 3)}))
    .filter(({near}) => near)
    .map(({element, near}) => ({
      id: 'tag-unknown',
      severity: 'stopped' as const,
      line: lineOf(element),
      message: `<${element.tagName}> is no element of ours.`,
      repair: `Write <${near}>.`,
    }));

  const open = ours
    .filter((tag) => !isClosed(tag))
    .map((tag) => ({
      id: 'tag-not-closed',
      severity: 'stopped' as const,
      line: lineOf(tag),
      message: `Nothing closes <${tag.tagName}>: all that follows it on the page counts as its inside, and vanishes when the script comes.`,
      repair: `Write </${tag.tagName}> after the links inside it. HTML knows no <${tag.tagName}/>.`,
    }));

  const wrongInserts = inserted
    .filter(({element}) => !known.includes(attribute(element, 'data-element')!))
    .map(({element}) => ({
      id: 'tag-unknown',
      severity: 'stopped' as const,
      line: lineOf(element),
      message: `data-element="${attribute(element, 'data-element')}" is no element of ours.`,
      repair: `One of: ${known.join(', ')}.`,
    }));

  const moduleInserts = inserted
    .filter(({isModule}) => isModule)
    .map(({element}) => ({
      id: 'tag-stripped',
      severity: 'stopped' as const,
      line: lineOf(element),
      message: 'data-element stands on a script of type "module", which cannot know its own place.',
      repair: 'Take type="module" away and use ht-help.classic.js, or write the tag itself.',
    }));

  const isThere = ours.length + inserted.length + frames.length + asText.length + misspelt.length > 0;
  const missing = isThere
    ? []
    : scripts.length > 0
      ? [
          {
            id: 'tag-stripped',
            severity: 'stopped' as const,
            line: lineOf(scripts[0]!.element),
            message: 'The script is on the page and no tag of ours: the editor of the site took it out, or nobody put it in.',
            repair: 'Use a block for HTML or code; or ht-help.classic.js with data-element; or a page for an <iframe>.',
          },
        ]
      : [
          {
            id: 'nothing-here',
            severity: 'stopped' as const,
            message: 'Neither a tag nor a script nor a frame of ours is in the HTML of this page.',
            repair: 'If an app draws the page, give the doctor the HTML that it draws, saved from the browser.',
          },
        ];

  const alone = ours.filter((tag) => !shadowOf(tag));
  const scriptless =
    alone.length > 0 && scripts.length === 0
      ? [
          {
            id: 'script-stripped',
            severity: 'stopped' as const,
            line: lineOf(alone[0]!),
            message: 'The tag is on the page and no script for it: visitors see what stands inside the tag, and no more.',
            repair: 'Add the script tag of the snippet. If the editor takes it out, use a page for an <iframe>.',
          },
        ]
      : [];

  return [...asText, ...misspelt, ...open, ...wrongInserts, ...moduleInserts, ...missing, ...scriptless];
};
