import {ownNames} from '../generated/languages.js';

/** A language's own name for itself, as it begins a line: by it its readers find it, whatever else they can read. */
export const nameLanguage = (locale: string): string => {
  const name = ownNames[locale] ?? new Intl.DisplayNames(locale, {type: 'language'}).of(locale)!;
  return name[0]!.toUpperCase() + name.slice(1);
};
