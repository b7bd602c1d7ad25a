const rightToLeft = ['ar', 'fa', 'ur', 'he'];

/** Which way a locale is written. A list, since not every engine's `Intl.Locale` can tell. */
export const textDirection = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(locale.split('-')[0]!) ? 'rtl' : 'ltr';
