/**
 * The catalog holds rules as named cases, so that every language says the same. Each case that some state has needs
 * a sentence of its own in each language: a case without words would be a rule that nobody is told.
 */
import {expect} from '@open-wc/testing';
import {programs} from '../../src/catalog/programs.js';
import {formatDollars} from '../../src/localization/format.js';
import {loadLocale} from '../../src/localization/load-locale.js';
import {withTranslation} from '../../src/localization/messages.js';
import type {Translation} from '../../src/localization/translation.js';
import {
  awardText,
  callersText,
  deadlineText,
  reportText,
  statusText,
} from '../../src/wording/state-program.js';
import {exceptionText} from '../../src/wording/trafficking-rules.js';

const distinct = <T>(values: readonly (T | undefined)[]): T[] =>
  [...new Set(values.filter((value) => value !== undefined).map((value) => JSON.stringify(value)))].map((text) => JSON.parse(text) as T);

/** Every value in the catalog of each kind of rule, each once, and the words for it. */
const rules: Record<string, (locale: string) => [unknown, string][]> = {
  deadline: (locale) =>
    distinct(programs.map(({filing_deadline: deadline}) => deadline)).map((deadline) => [deadline, deadlineText(locale, deadline).join(' ')]),
  award: () =>
    distinct(programs.map(({maximum_award: award}) => award)).map((award) => [award, awardText(award, 'amount' in award ? formatDollars(award.amount) : '').join(' ')]),
  'report to the police': (locale) =>
    distinct(programs.map(({reporting_rule: rule}) => rule && {...rule, trafficking: undefined})).map((rule) => [rule, reportText(locale, rule).join(' ')]),
  'trafficking exception': () =>
    distinct(programs.flatMap(({trafficking_exceptions: exceptions}) => exceptions)).map((exception) => [exception, exceptionText(exception)]),
  'immigration status': () =>
    distinct(programs.map(({immigration_status: status}) => status)).map((status) => [status, statusText(status)]),
  'who may call': () =>
    distinct(programs.flatMap(({phones = []}) => phones.map(({callers}) => callers))).map((callers) => [callers, callersText(callers)]),
};

/** Rules that differ only in whether exceptions are known of are told in the same words. */
const ignored = /"exceptions":(true|"unknown"),?/g;

for (const locale of ['en', 'es']) {
  describe(`the words for the rules of the programs, in language ${locale}`, () => {
    let translation: Translation | undefined;
    before(async () => {
      translation = locale === 'en' ? undefined : (await loadLocale(locale))!.translate;
    });

    for (const [kind, tell] of Object.entries(rules)) {
      it(`tell each ${kind} of the catalog, and tell different ones apart`, () => {
        const told = withTranslation(translation, () => tell(locale));
        const byText = new Map<string, Set<string>>();
        expect(told.length).to.be.above(1);
        for (const [rule, text] of told) {
          expect(text, JSON.stringify(rule)).to.match(/^[\p{Lu}\d$¿].{8,}[.)]$/u);
          expect(text, JSON.stringify(rule)).not.to.match(/undefined|null|NaN|\[object| {2}/);
          const meaning = JSON.stringify(rule).replace(kind === 'deadline' ? ignored : /$^/, '');
          byText.set(text, (byText.get(text) ?? new Set()).add(meaning));
        }
        for (const [text, meanings] of byText) expect([...meanings], text).to.have.lengthOf(1);
      });
    }
  });
}

describe('a translation of the rules', () => {
  it('leaves none of them in English', async () => {
    const {translate} = (await loadLocale('es'))!;
    for (const [kind, tell] of Object.entries(rules)) {
      const english = tell('en');
      const spanish = withTranslation(translate, () => tell('es'));
      english.forEach(([rule, text], index) => expect(spanish[index]![1], `${kind} ${JSON.stringify(rule)}`).not.to.equal(text));
    }
  });
});
