/**
 * Every fact says where it comes from, so that whoever doubts it can open the page and read it there.
 * What only its writer could open, or what one person keeps in mind, supports nothing.
 */
import type {AnyRecord, RecordFile} from '../read-records.js';
import {findTexts, placeOf} from '../texts.js';

/** Wording that shows a source nobody else can open, and what to do about it. */
const closedSources: readonly (readonly [RegExp, string])[] = [
  [/code[- ]index/i, "cites a private index; name the organization's own page and mark it second_hand"],
  [/snapshot kept/i, "cites somebody's snapshot; name the page itself and mark it second_hand"],
  [
    /github file|github repository|public github/i,
    "cites somebody's list; name the organization's own page and mark it second_hand",
  ],
  [
    /(?<![+\d.-])\d{10,}(?![\d-])/,
    'has a number that only an index knows; take it out, or write a phone number with hyphens',
  ],
  [/(?<!\S)\/\w+\/|\b[A-Z]:\\|file:\/\//, "names a path on somebody's machine; name a public page"],
  [
    /\bI (recall|think|believe|remember)\b|from memory|unsourced memory/i,
    "rests on somebody's memory; find a page, or take it out",
  ],
  [
    /\b(data set|dataset)( |'s )?reviewer|reviewer'?s? note/i,
    'cites a private note; name the page itself and mark it second_hand',
  ],
];

/** Addresses have rules of their own. */
const isAddress = (keys: readonly string[]): boolean => keys.some((key) => /(^|_)url(_|$)/.test(key));

export const findClosedSources = ({path, record}: RecordFile<unknown>): string[] =>
  findTexts(record)
    .filter(({keys}) => !isAddress(keys))
    .flatMap(({keys, text}) =>
      closedSources
        .filter(([pattern]) => pattern.test(text))
        .map(([pattern, problem]) => `${path}: ${placeOf(keys)}: "${pattern.exec(text)?.[0]}" ${problem}`),
    );

const listHosts = ['github.com', 'raw.githubusercontent.com', 'gist.github.com'];

export const findSourceProblems = ({path, record}: RecordFile<AnyRecord>): string[] => {
  if (!record.sources?.length)
    return [`${path}: sources is missing; add the page that says so, or set the record aside`];
  return record.sources.flatMap(({url, supports}, index) => {
    const place = `${path}: source ${index + 1}:`;
    if (!url) return [`${place} url is missing; add the page that a reader can open`];
    if (!supports) return [`${place} supports is missing; say in a few words what the page supports`];
    if (listHosts.includes(new URL(url).hostname)) {
      return [`${place} ${url} is somebody's list; name the organization's own page and mark it second_hand`];
    }
    return [];
  });
};
