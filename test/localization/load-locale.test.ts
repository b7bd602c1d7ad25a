import {expect} from '@open-wc/testing';
import {stateNames} from '../../src/catalog/catalog.js';
import {english, findLoadedLocale, loadLocale} from '../../src/localization/load-locale.js';
import {nameStates} from '../../src/localization/state-names.js';
import {inventLanguage} from '../support/invented-language.js';

describe('loading a language', () => {
  it('gives nothing, and throws nothing, when its file does not come', async () => {
    const german = inventLanguage('de');
    const loading = loadLocale('de');
    await german.fail();
    expect(await loading).to.equal(undefined);
    expect(findLoadedLocale('de')).to.equal(undefined);
  });

  it('asks again after a failure', async () => {
    const french = inventLanguage('fr', {translate: () => 'Bonjour'});
    const loading = loadLocale('fr');
    await french.fail();
    await loading;
    french.answerAtOnce();
    expect((await loadLocale('fr'))!.translate!('Hello')).to.equal('Bonjour');
    expect(french.requests()).to.equal(2);
  });

  it('gives nothing for a language that we do not have', async () => {
    expect(await loadLocale('tlh')).to.equal(undefined);
  });

  it('knows a language at once that is here already', async () => {
    expect(findLoadedLocale('en')).to.equal(english);
    inventLanguage('it').answerAtOnce();
    const arrived = await loadLocale('it');
    expect(findLoadedLocale('it')).to.equal(arrived);
  });

  it('brings all that an element needs to speak it: words, names of states, and who has checked it', async () => {
    const spanish = await loadLocale('es');
    expect(spanish).to.include.keys('locale', 'translate', 'stateNames', 'caution');
    const names = nameStates(spanish!.stateNames);
    expect(Object.keys(names)).to.deep.equal(Object.keys(stateNames));
    expect([names['NY'], names['PR'], names['CA']]).to.deep.equal(['Nueva York', 'Puerto Rico', 'California']);
    // What is called the same in English is there already.
    for (const name of spanish!.stateNames!) expect(Object.values(stateNames)).not.to.include(name);
  });
});
