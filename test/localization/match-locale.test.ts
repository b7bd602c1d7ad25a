/** Where a tag leads, the same in every browser: whoever set a phone to it must find their writing, or English. */
import {expect} from '@open-wc/testing';
import {matchLocale} from '../../src/localization/match-locale.js';

/** Those that have a translation. */
const locales = 'en es zh-Hans zh-Hant vi fil ko ht pt-BR ar ru fr th hi fa uk ja pl id pa ur bn am my ne so'.split(' ');

const served: Record<string, string> = {
  // As they are.
  ...Object.fromEntries(locales.map((locale) => [locale, locale])),
  // A country of the language, or another spelling of the tag.
  'es-419': 'es', 'es-PR': 'es', 'es-MX': 'es', es_MX: 'es', 'ES-us': 'es', spa: 'es',
  'en-GB': 'en', 'fr-CA': 'fr', fr_HT: 'fr', 'ht-HT': 'ht', 'uk-UA': 'uk', 'ru-KZ': 'ru', 'pl-PL': 'pl', 'vi-VN': 'vi', 'ko-KR': 'ko', 'ja-JP': 'ja',
  'ar-EG': 'ar', 'ar-SA': 'ar', 'am-ET': 'am', 'so-SO': 'so', 'my-MM': 'my', 'ne-NP': 'ne', 'hi-IN': 'hi', 'bn-IN': 'bn', 'th-TH': 'th', 'ur-IN': 'ur',
  // Portuguese is that of Brazil: there is no other, and it is read in Portugal.
  pt: 'pt-BR', 'pt-PT': 'pt-BR',
  // The characters go by the place, where the tag does not say.
  zh: 'zh-Hans', 'zh-CN': 'zh-Hans', 'zh-SG': 'zh-Hans', cmn: 'zh-Hans', 'cmn-Hans': 'zh-Hans',
  'zh-TW': 'zh-Hant', 'zh-HK': 'zh-Hant', 'zh-MO': 'zh-Hant', zh_Hant_TW: 'zh-Hant', 'cmn-TW': 'zh-Hant', yue: 'zh-Hant', 'yue-Hant': 'zh-Hant', 'yue-HK': 'zh-Hant',
  // Older and narrower names.
  tl: 'fil', 'tl-PH': 'fil', 'fil-PH': 'fil', in: 'id', in_ID: 'id', prs: 'fa', 'prs-AF': 'fa', 'fa-AF': 'fa', 'fa-IR': 'fa', 'pa-IN': 'pa', 'pa-Guru': 'pa',
};

const unserved = [
  // Languages that we do not have.
  'de', 'hmn', 'sr', 'sr-Latn', 'iw', 'he', 'ms', 'sw', 'tlh', 'pnb', 'lah',
  // Ours in another script: it would not be read.
  'pa-PK', 'pa-Arab', 'uz-Cyrl', 'fa-Cyrl', 'id-Arab',
  // No language at all.
  '', ' ', 'x', 'x-private', 'not a language', '<b>', 'mul', '__proto__', 'constructor', '-', '_', 'es-', '💚',
];

describe('matching a language tag', () => {
  for (const [tag, locale] of Object.entries(served)) {
    it(`gives ${locale} for "${tag}"`, () => expect(matchLocale(tag, locales)).to.equal(locale));
  }
  for (const tag of unserved) {
    it(`gives nothing for "${tag}"`, () => expect(matchLocale(tag, locales)).to.equal(undefined));
  }

  it('knows no more than it is given', () => {
    expect(matchLocale('es', ['en', 'zh-Hans'])).to.equal(undefined);
    expect(matchLocale('zh-TW', ['en', 'zh-Hans'])).to.equal(undefined);
    expect(matchLocale('es', [])).to.equal(undefined);
  });
});
