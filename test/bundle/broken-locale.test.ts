/**
 * A language file that does not come as it should: the phone is offline, a filter answers in its place, a deploy is
 * half done. English with all numbers stays on screen, and the page hears nothing of it.
 */
import {expect} from '@open-wc/testing';
import {allThree, closePages, hasFirstNumbers, languageIn, openPage, pick, script, sleep, tags, until, type HostPage} from './host-page.js';

const module = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

/** What the page gets for Spanish. An import map puts it there; the script itself is the one that ships. */
const open = (answer: string, lang = 'es') =>
  openPage(allThree + script, {
    lang,
    head: `<script type="importmap">${JSON.stringify({imports: {'/dist/locales/es.js': answer}})}</script>`,
  });

const expectCalmEnglish = ({root, heard}: HostPage) => {
  for (const tag of tags) {
    expect(languageIn(root(tag)), tag).to.equal('en');
    expect(hasFirstNumbers(root(tag)), tag).to.be.true;
  }
  expect([...heard.errors, ...heard.error]).to.deep.equal([]);
};

const answers: Record<string, string> = {
  // A name that Web Test Runner does not list among the missing files of the run.
  'is not there (404)': '/nowhere/favicon.ico',
  'cannot be reached': 'http://127.0.0.1:9/es.js',
  'is the log-in page of a Wi-Fi': 'data:text/html,<!doctype html><title>Log in</title>',
  'is garbage': module('<html>)('),
  'throws': module('throw new Error("broken")'),
  'is empty': module(''),
  'holds other things than a language': module('export const translate = 42, stateNames = null, caution = "?"'),
  'never comes': module('await new Promise(() => {})'),
};

describe('a language file that', () => {
  afterEach(closePages);

  for (const [what, answer] of Object.entries(answers)) {
    it(`${what} leaves English on a Spanish page, without a word`, async () => {
      const page = await open(answer);
      await sleep(250);
      expectCalmEnglish(page);
    });

    it(`${what} leaves English when a person asks for Spanish, and the rest of the page at work`, async () => {
      const page = await open(answer, 'en');
      const chooser = '.chooser select';
      pick(page.root('ht-state-compensation').querySelector('.language select')!, 'es');
      await sleep(250);
      pick(page.root('ht-state-compensation').querySelector(chooser)!, 'TX');
      await page.one('ht-state-compensation').updateComplete;
      expect(page.root('ht-state-compensation').querySelectorAll('.card').length).to.be.greaterThan(0);
      expectCalmEnglish(page);
    });
  }

  for (const [what, answer] of Object.entries(answers).filter(([what]) => what !== 'never comes')) {
    it(`${what} is asked for again at the next wish, and comes`, async () => {
      // The map holds for the first name alone; browsers do not ask twice for the same one.
      const page = await open(answer, 'en');
      const menu = () => page.root('ht-hotlines').querySelector<HTMLSelectElement>('.language select')!;
      pick(menu(), 'es');
      await sleep(250);
      expectCalmEnglish(page);
      pick(menu(), 'es');
      for (const tag of tags) await until(() => languageIn(page.root(tag)) === 'es', `${tag} is in Spanish`);
    });
  }

  it('is slow shows English first and its language when it comes', async () => {
    const real = `${location.origin}/dist/locales/es.js?`;
    const page = await open(module(`await new Promise((go) => setTimeout(go, 400)); export * from '${real}'`));
    expectCalmEnglish(page);
    for (const tag of tags) await until(() => languageIn(page.root(tag)) === 'es', `${tag} is in Spanish`);
  });

  it('comes as it should is shown, so that the other promises here can fail', async () => {
    const page = await open('/dist/locales/es.js');
    for (const tag of tags) await until(() => languageIn(page.root(tag)) === 'es', `${tag} is in Spanish`);
  });
});
