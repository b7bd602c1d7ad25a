import {expect} from '@open-wc/testing';
import {matchLocale} from '../../src/localization/match-locale.js';

const available = ['en', 'es', 'zh-Hans', 'zh-Hant', 'pt-BR', 'fil'];

describe('matching a language tag', () => {
  const cases: [string, string | undefined][] = [
    ['es', 'es'],
    ['es-MX', 'es'],
    ['es_MX', 'es'],
    ['ES-us', 'es'],
    ['en-GB', 'en'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['tl', 'fil'],
    ['de', undefined],
    ['sr-Latn', undefined],
    ['', undefined],
    ['not a language', undefined],
    ['x', undefined],
    ['<b>', undefined],
  ];
  for (const [tag, locale] of cases) {
    it(`gives ${locale ?? 'nothing'} for "${tag}"`, () => {
      expect(matchLocale(tag, available)).to.equal(locale);
    });
  }
});
