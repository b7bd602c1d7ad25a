/**
 * The locale among `available` that serves a BCP 47 tag best: the same language in the same script.
 * `es-MX` gets `es`; `zh-TW` gets `zh-Hant`, because people in Taiwan write that script.
 * `undefined` when none serves or the tag is not well-formed.
 */
export const matchLocale = (tag: string, available: readonly string[]): string | undefined => {
  const likely = (candidate: string) => {
    // Tagalog is written as Filipino; not every engine knows that the older tag means the newer one.
    const wellFormed = candidate.replace(/_/g, '-').replace(/^tl\b/i, 'fil');
    const {language, script} = new Intl.Locale(wellFormed).maximize();
    return `${language}-${script}`;
  };
  try {
    const wanted = likely(tag);
    return available.find((locale) => likely(locale) === wanted);
  } catch {
    return undefined;
  }
};
