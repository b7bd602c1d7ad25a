/**
 * Every figure in every language, in whatever engine: the year and the digits of a US court and a US phone, words of
 * the language and none of the browser's own. The browser of these tests behaves as one that is set to German.
 */
import {expect} from '@open-wc/testing';
import {
  formatDate,
  formatDollars,
  formatDuration,
  formatLanguage,
  formatList,
  formatTime,
  formatTimeZone,
} from '../../src/localization/format.js';
import {withTranslation} from '../../src/localization/messages.js';
import {scripts} from '../support/all-languages.js';
import {loadWords} from '../support/words.js';

const kinds = ['Collator', 'DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat', 'PluralRules'] as const;

const real = Object.fromEntries(kinds.map((name) => [name, Intl[name]])) as Record<(typeof kinds)[number], unknown>;

/** For what it does not know, a browser takes the language that it is set to. */
const setToGerman = (name: (typeof kinds)[number]) => {
  const Kind = real[name] as unknown as new (tags: unknown, options: unknown) => object;
  const {supportedLocalesOf} = real[name] as typeof Intl.ListFormat;
  const German = function (tags: string | string[] = [], options?: unknown) {
    return new Kind(supportedLocalesOf(tags).length ? tags : 'de-DE', options);
  };
  Object.assign(Intl, {[name]: Object.assign(German, {supportedLocalesOf})});
};
before(() => kinds.forEach(setToGerman));
after(() => Object.assign(Intl, real));

/** All that is written with words; the first letter of a name may be large or small. */
const wordsOf = (locale: string) => ({
  'a day and time': formatTime(locale, '11:00', 1),
  'a time zone': formatTimeZone(locale, 'America/Los_Angeles'),
  'a month': formatDate(locale, '2026-03'),
  'a day': formatDate(locale, '2026-03-01'),
  'an amount of time': formatDuration(locale, 3, 'year'),
  'a language': formatLanguage(locale, 'es'),
});

describe('the browser of these tests', () => {
  it('speaks German where it does not know a language', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().locale).to.equal('de-DE');
    expect(new Intl.DisplayNames('ht', {type: 'language'}).of('es')).to.equal('Spanisch');
  });
});

for (const [locale, script] of Object.entries(scripts)) {
  describe(`formats in ${locale}`, () => {
    const say = async <T>(render: () => T): Promise<T> => {
      const words = await loadWords(locale);
      return withTranslation(words, render);
    };

    it('have the digits of a US phone', async () => {
      const texts = await say(() => [...Object.values(wordsOf(locale)), formatTime(locale, '20:00')]);
      for (const text of texts) expect(text).not.to.match(/(?![0-9])\p{Nd}/u);
      expect(texts.at(-1)).to.match(/(^|\D)(20|8)[.:]00(\D|$)/);
    });

    it('count the years as a US court does', async () => {
      const {'a month': month, 'a day': day} = await say(() => wordsOf(locale));
      expect(month).to.include('2026');
      expect(day).to.match(/2026/).and.match(/(^|\D)0?1(\D|$)/);
    });

    it('speak the language, and never that of the browser', async () => {
      const german = wordsOf('de');
      for (const [name, text] of Object.entries(await say(() => wordsOf(locale)))) {
        expect(text, name).to.match(script);
        expect(text, name).not.to.equal(german[name as keyof typeof german]);
        // AM and PM, and nothing else.
        if (!script.test('A')) expect(text, name).not.to.match(/(?!\b[AP]M\b)\b[A-Z]{2}/i);
      }
      const list = await say(() => formatList(locale, ['1', '2', '3']));
      expect(list).not.to.include('und');
      expect(list).not.to.include('and');
    });

    it('keep the number of an amount of time', async () => {
      for (const [amount, unit] of [[3, 'year'], [90, 'day'], [72, 'hour'], [6, 'month']] as const) {
        expect(await say(() => formatDuration(locale, amount, unit))).to.match(new RegExp(`^${amount}(?!\\d)`));
      }
    });
  });
}

describe('an amount of time', () => {
  const amounts = {
    ru: ['1 год', '2 года', '5 лет', '21 год', '72 часа', '90 дней'],
    uk: ['1 рік', '2 роки', '5 років', '21 рік', '72 години', '90 днів'],
    pl: ['1 rok', '2 lata', '5 lat', '21 lat', '72 godziny', /^90 (dni|dób)$/],
    ar: ['سنة', 'سنتان', '5 سنوات', '21 سنة', '72 ساعة', '90 يومًا'],
    fr: ['1 an', '2 ans', '5 ans', '21 ans', '72 heures', '90 jours'],
    ht: ['1 ane', '2 ane', '5 ane', '21 ane', '72 èdtan', '90 jou'],
  };
  const asked = [[1, 'year'], [2, 'year'], [5, 'year'], [21, 'year'], [72, 'hour'], [90, 'day']] as const;

  for (const [locale, expected] of Object.entries(amounts)) {
    it(`has the plural of ${locale}`, async () => {
      const words = await loadWords(locale);
      asked.forEach(([amount, unit], index) => {
        const text = withTranslation(words, () => formatDuration(locale, amount, unit)).replace(/\s/g, ' ');
        const wanted = expected[index]!;
        expect(text).to.match(typeof wanted === 'string' ? new RegExp(`^${wanted}$`) : wanted);
      });
    });
  }
});

describe('Haitian Creole, which no engine knows', () => {
  it('is spoken all the same, with a clock of 24 hours', async () => {
    const words = await loadWords('ht');
    withTranslation(words, () => {
      expect(formatTime('ht', '20:00')).to.equal('20:00');
      expect(formatTime('ht', '11:00', 1)).to.match(/^lendi,? 11:00$/);
      expect(formatTimeZone('ht', 'America/Los_Angeles')).to.equal('lè Pasifik');
      expect(formatDate('ht', '2026-10')).to.equal('oktòb 2026');
      expect(formatDate('ht', '2026-10-01')).to.equal('1 oktòb 2026');
      expect(formatList('ht', [formatLanguage('ht', 'en'), formatLanguage('ht', 'es')])).to.equal('anglè ak panyòl');
    });
  });

  it('is English where a word of it is not known, and never the language of the browser', () => {
    expect(formatTime('ht', '11:00', 1)).to.match(/^Mon,? 11:00$/);
    expect(formatDuration('ht', 3, 'year')).to.equal('3 years');
    expect(formatLanguage('ht', 'fr')).to.equal('French');
    expect(formatList('ht', ['a', 'b'])).to.equal('a and b');
  });
});

describe('dollars', () => {
  it('are those of a US form in a German browser, too', () => expect(formatDollars(25000)).to.equal('$25,000'));
});
