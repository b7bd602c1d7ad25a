import type {HotlinePhone} from './hotline.js';
import {localSections, type LocalAnswer, type LocalService} from './local-help.js';

/**
 * The services travel without the names of their fields, which would weigh more than all the numbers: section,
 * answer and audience as digits, then name, address, numbers and area; what is empty at the end is left out.
 * `data/tools/local-help.ts` packs them, from these same lists.
 */
export type PackedService = readonly string[];

export const answers: readonly LocalAnswer[] = [
  'advocates',
  'legal-aid',
  'police',
  'police-and-advocates',
  'child-protection',
  'portal',
  'immigration-lawyers',
  'office',
];

export const audiences = ['children', 'sexual-violence', 'family-violence'] as const;

/** A number as `8443636448`, with `~` before it for texts, `=WORD` for a keyword and `:en,es,*` for languages. */
const unpackPhone = (packed: string): HotlinePhone => {
  const [, text, number, keyword, languages] = /^(~?)(\d+)=?(\w*):?(.*)$/.exec(packed)!;
  const named = languages!.split(',').filter((language) => language && language !== '*');
  return {
    number: number!.length > 6 ? `+1${number}` : number!,
    type: text ? 'text' : 'voice',
    ...(keyword && {keyword}),
    ...(named.length > 0 && {languages: named}),
    ...(languages!.endsWith('*') && {interpreter_languages: true as const}),
  };
};

const unpackService = ([codes, name, url, numbers = '', area]: PackedService): LocalService => {
  const [section, answer, audience, open] = [...codes!];
  const listed = numbers.split(' ').filter(Boolean);
  const office = listed.find((number) => number.startsWith('-'));
  const phones = listed.filter((number) => number !== office).map(unpackPhone);
  return {
    section: localSections[Number(section)]!,
    name: name!,
    ...(answers[Number(answer)] && {answer: answers[Number(answer)]}),
    ...(audiences[Number(audience)] && {audience: audiences[Number(audience)]}),
    ...(open && {always_open: true as const}),
    ...(url && {url: url.startsWith('http:') ? url : `https://${url}`}),
    ...(phones.length > 0 && {phones}),
    ...(office && {office: `+1${office.slice(1)}`}),
    ...(area && {area}),
  };
};

/** The services of one state, in the order in which they stand on the page. */
export const unpackServices = (packed: readonly PackedService[]): readonly LocalService[] => packed.map(unpackService);
