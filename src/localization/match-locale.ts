/** Codes that mean a language of ours, which not every engine knows: Tagalog, Mandarin, Dari. */
const otherCodes: Readonly<Record<string, string>> = {tl: 'fil', cmn: 'zh', prs: 'fa'};

/** The language and script of a tag. Cantonese is written in Chinese, mostly in the characters of Hong Kong. */
const writingOf = (tag: string): string => {
  const known = tag.replace(/_/g, '-').replace(/^(tl|cmn|prs)\b/i, (code) => otherCodes[code.toLowerCase()]!);
  const {language, script} = new Intl.Locale(known).maximize();
  return `${language === 'yue' ? 'zh' : language}-${script}`;
};

/**
 * The locale among `available` that serves a BCP 47 tag best: the same language in the same script.
 * `es-MX` gets `es`; `zh-TW` gets `zh-Hant`, because people in Taiwan write that script; Punjabi in Arabic script gets
 * none, although many who write it read Urdu: nobody gets a language that they did not ask for, but English.
 * `undefined` when none serves or the tag is not well-formed.
 */
export const matchLocale = (tag: string, available: readonly string[]): string | undefined => {
  try {
    const wanted = writingOf(tag);
    return available.find((locale) => writingOf(locale) === wanted);
  } catch {
    return undefined;
  }
};
