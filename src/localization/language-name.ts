import {ownNames} from '../generated/languages.js';

/**
 * A language's own name for itself, as it begins a line: by it its readers find it, whatever else they can read. What
 * the browser says is kept, since twenty of them are in every menu and each takes it a while to look up.
 */
export const nameLanguage = (locale: string): string => {
  const name = (ownNames[locale] ??= new Intl.DisplayNames(locale, {type: 'language'}).of(locale)!);
  return name[0]!.toUpperCase() + name.slice(1);
};
