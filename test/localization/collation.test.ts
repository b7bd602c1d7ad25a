/** Lists of names in the order in which readers of a language look for them, whatever the browser itself is set to. */
import {expect} from '@open-wc/testing';
import {createCollator} from '../../src/localization/format.js';

/** Names as they have to stand. */
const orders: Record<string, readonly string[]> = {
  es: ['Nevada', 'Nueva York', 'Ñandú', 'Ohio'],
  pl: ['Lublin', 'Luizjana', 'Łódź', 'Maine'],
  fr: ['Caroline du Nord', 'Colorado', 'Édimbourg', 'Floride'],
  vi: ['Bang Washington', 'Delaware', 'Đà Nẵng', 'Florida'],
  ru: ['Айова', 'Вашингтон', 'Ёлка', 'Юта'],
  uk: ['Гаваї', 'Ґалаґан', 'Їжак', 'Юта'],
  ar: ['أريزونا', 'ألاباما', 'تكساس', 'يوتا'],
  fa: ['آلاباما', 'پنسیلوانیا', 'تگزاس', 'یوتا'],
  ko: ['뉴욕', '미시간', '하와이'],
  // By the sound of Mandarin in Simplified Chinese, by strokes in Traditional.
  'zh-Hans': ['阿拉巴马州', '德克萨斯州', '加利福尼亚州', '纽约州'],
  'zh-Hant': ['久保', '北卡羅來納州', '佛羅里達州', '德克薩斯州'],
  // Kana by sound. Kanji do not tell their sound: names that begin with one stand behind, in the order of dictionaries of kanji.
  ja: ['アイオワ州', 'カリフォルニア州', 'グアム', 'ワシントン州', '北マリアナ諸島'],
  // No engine knows this one.
  ht: ['Alabama', 'Édimbourg', 'Florida', 'Ñandú', 'Ohio'],
};

describe('the order of names', () => {
  for (const [locale, names] of Object.entries(orders)) {
    it(`is that of ${locale}`, () => {
      expect([...names].reverse().sort(createCollator(locale).compare)).to.deep.equal(names);
    });
  }

  it('is never that of the browser, where an engine does not know the language', () => {
    const {Collator} = Intl;
    const asked: unknown[] = [];
    // Swedish puts these letters at the end.
    Intl.Collator = function (tags: string[]) {
      asked.push(...tags);
      return new Collator(Collator.supportedLocalesOf(tags).length ? tags : 'sv');
    } as unknown as typeof Intl.Collator;
    try {
      expect(['z', 'ä'].sort(createCollator('ht').compare)).to.deep.equal(['ä', 'z']);
      expect(asked[0]).to.equal('ht');
    } finally {
      Intl.Collator = Collator;
    }
  });
});
