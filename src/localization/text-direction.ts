/** Which way a locale is written. A list, since not every engine's `Intl.Locale` can tell. */
export const textDirection = (locale: string): 'ltr' | 'rtl' =>
  /^(ar|fa|ur|he)\b/.test(locale) ? 'rtl' : 'ltr';
