import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dataDirectory, readJson} from './read-records.js';
import {constant, sourceFile} from './source-file.js';

type Names = Readonly<Record<string, string>>;

const require = createRequire(import.meta.url);

/** A file of one of CLDR's packages, or `undefined` where CLDR does not have the locale. */
const readCldr = <T>(file: string): T | undefined => {
  try {
    return JSON.parse(readFileSync(require.resolve(file), 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};

/** States and the district, by CLDR's codes (`usca`): English only, see below. */
const englishSubdivisions: Names = readCldr<{subdivisions: {localeDisplayNames: {subdivisions: Names}}}>(
  'cldr-subdivisions-full/subdivisions/en/en.json',
)!.subdivisions.localeDisplayNames.subdivisions;

const englishState = (state: string): string | undefined => englishSubdivisions[`us${state.toLowerCase()}`];

/** Countries and, among them, the five territories (`PR`). */
const readRegions = (locale: string): Names =>
  readCldr<{main: Record<string, {localeDisplayNames: {territories: Names}}>}>(
    `cldr-localenames-full/main/${locale}/territories.json`,
  )?.main[locale]?.localeDisplayNames.territories ?? {};

/**
 * CLDR calls the names of states provisional in every language but English and leaves them out of its packages.
 * So they stand beside the translation, by USPS code, and its reviewer signs them with it.
 */
const readTranslatedNames = (locale: string, directory: string): Names => {
  const path = `translations/${locale}.state-names.json`;
  return existsSync(`${directory}${path}`) ? (readJson(path, directory) as {names: Names}).names : {};
};

/** `es-US`, then `es`: where a locale is silent, its language speaks. */
const fallbackChain = (locale: string): string[] =>
  locale.split('-').map((_, index, subtags) => subtags.slice(0, subtags.length - index).join('-'));

/** The names of jurisdictions in English, by USPS code. */
export const englishStateNames = (states: readonly string[]): Names => {
  const regions = readRegions('en');
  const nameOf = (state: string): string => {
    const name = englishState(state) ?? regions[state];
    if (!name) throw new Error(`CLDR has no name for ${state}; is it a USPS code?`);
    return name;
  };
  return Object.fromEntries(states.map((state) => [state, nameOf(state)]));
};

/** The names in another language; where nobody knows one, the English name still finds the state. */
export const localStateNames = (locale: string, states: readonly string[], directory = dataDirectory): Names => {
  const english = englishStateNames(states);
  const sources = fallbackChain(locale).map((tag) => ({
    translated: readTranslatedNames(tag, directory),
    regions: readRegions(tag),
  }));
  const nameOf = (state: string): string => {
    // Only territories are regions of their own: region CA is Canada, not California.
    const isTerritory = englishState(state) === undefined;
    const names = sources.map(
      ({translated, regions}) => translated[state] ?? (isTerritory ? regions[state] : undefined),
    );
    return names.find((name) => name !== undefined) ?? english[state]!;
  };
  return Object.fromEntries(states.map((state) => [state, nameOf(state)]));
};

export const stateNamesFile = (states: readonly string[]): string =>
  sourceFile('CLDR', constant('stateNames', 'Readonly<Record<string, string>>', englishStateNames(states)));
