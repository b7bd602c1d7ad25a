/**
 * The locale among `available` that serves a BCP 47 tag best: the same language in the same script.
 * `es-MX` gets `es`; `zh-TW` gets `zh-Hant`, because people in Taiwan write that script.
 * `undefined` when none serves or the tag is not well-formed.
 */
export const matchLocale = (tag: string, available: readonly string[]): string | undefined => {
  const likely = (candidate: string) => {
    const {language, script} = new Intl.Locale(candidate.replace(/_/g, '-')).maximize();
    return `${language}-${script}`;
  };
  try {
    const wanted = likely(tag);
    return available.find((locale) => likely(locale) === wanted);
  } catch {
    return undefined;
  }
};
