/**
 * The file with the lines of the states, when it does not come as it should: a phone in a basement, the log-in page of
 * a Wi-Fi, half a deploy. In three real browsers, which remember each in its own way that a module did not come.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import {waitUntil} from '../support/person.js';
import {startSite, type Site} from '../support/sites.js';
import {engines, startVisitor, type Visitor} from '../tools/visitors.mjs';

const read = (path: string) => readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8');

const forms: Readonly<Record<string, string>> = {
  'ht-help.js': '<script type="module" src="/help/ht-help.js"></script>',
  'ht-help.classic.js': '<script defer src="/help/ht-help.classic.js"></script>',
};

const file = read('local-help.js');
const type = 'text/javascript';
const real = {body: file, type};
type Answer = {readonly body: string; readonly type?: string; readonly delay?: number} | undefined;

/** What the server answers to one request after another; after the last one, the file. */
let answers: Answer[] = [];
let site: Site;

const page = (form: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><script>
    window.errors = [];
    addEventListener('error', (event) => errors.push(event.message));
    addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  </script>${forms[form]}</head><body><ht-local-help state="OH"></ht-local-help></body></html>`;

before(async () => {
  site = await startSite('127.0.0.1', (path) => {
    const [, folder, name] = /^\/(\w+)\/([\w.-]+)/.exec(path) ?? [];
    if (folder === 'page') return {body: page(name!)};
    if (name === 'local-help.js') return answers.length > 0 ? answers.shift() : real;
    return name! in forms ? {body: read(name!), type} : undefined;
  });
});
after(() => site.close());
beforeEach(() => site.log.splice(0));

const asked = () => site.log.map(({path}) => path).filter((path) => path.includes('local-help'));

const root = "document.querySelector('ht-local-help').renderRoot";
const waiting = 'The list is loading.';
const failed = 'The list did not load.';
const line = 'tel:+18446446435';

/** What must be there whatever becomes of the file: two numbers, and the official finders. */
const always = ['tel:911', 'tel:+18883737888', 'https://ovc.ojp.gov/states', 'https://www.lsc.gov/about-lsc/what-legal-aid/i-need-legal-help'];

for (const engine of engines) {
  describe(`the list of a state in ${engine}`, {timeout: 180_000}, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await startVisitor(engine);
    });
    after(() => visitor.close());

    const links = () => visitor.run<string[]>(`[...${root}.querySelectorAll('a')].filter((link) => link.getClientRects().length > 0).map((link) => link.getAttribute('href'))`);
    const expectAlways = async () => assert.deepEqual(always.filter((href) => !shownNow.includes(href)), []);
    let shownNow: string[] = [];
    /** Waits for these words, and looks each time whether what must always be there is. */
    const waitFor = async (words: string) => {
      await waitUntil(() => visitor.run<boolean>(`Boolean(document.querySelector('ht-local-help')?.renderRoot?.querySelector('.ht'))`), 'the element has rendered');
      await waitUntil(async () => {
        shownNow = await links();
        await expectAlways();
        return visitor.run<boolean>(`${root}.textContent.replace(/\\s+/g, ' ').includes(${JSON.stringify(words)})`);
      }, `it says: ${words}`);
    };
    const open = async (given: Answer[], form = 'ht-help.js') => {
      answers = given;
      await visitor.open(`${site.origin}/page/${form}`);
    };
    const tryAgain = async () => {
      const spot = await visitor.run<[number, number]>(`((button) => {
        button.scrollIntoView({block: 'center', behavior: 'instant'});
        const {left, top, width, height} = button.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      })(${root}.querySelector('button'))`);
      await visitor.click(...spot);
    };
    const expectList = async () => {
      await waitFor('Free lawyers');
      assert.ok((await links()).includes(line));
      assert.equal(await visitor.run(`${root}.querySelectorAll('button, [role=status]').length`), 0);
      assert.deepEqual(await visitor.run('errors'), []);
    };

    const answersThatFail: Readonly<Record<string, Answer>> = {
      'is not there (404)': undefined,
      'is garbage': {body: '<html>)(', type},
      'is the log-in page of a Wi-Fi': {body: '<!doctype html><title>Log in</title>'},
      'is cut off in the middle': {body: file.slice(0, file.length / 2), type},
      'throws': {body: 'throw new Error("broken")', type},
      'is empty, as filters answer': {body: '', type},
      'holds other things': {body: 'export const renderLocalList = undefined, servicesIn = "?"', type},
    };
    for (const [what, answer] of Object.entries(answersThatFail)) {
      it(`${what}: it says so, keeps numbers and finders, and comes when a person tries again`, async () => {
        await open([answer]);
        await waitFor(failed);
        assert.ok(!shownNow.includes(line));
        await tryAgain();
        await expectList();
        assert.equal(asked().length, 2);
        assert.equal(new Set(asked()).size, 2, 'the second time under another name');
      });
    }

    it('fails three times, and comes at the fourth', async () => {
      await open([undefined, undefined, undefined]);
      for (let round = 0; round < 3; round++) {
        await waitFor(failed);
        assert.equal(asked().length, round + 1);
        await tryAgain();
        await waitUntil(() => asked().length === round + 2, 'it is asked for again');
      }
      await expectList();
    });

    it('is asked for again by the plain script, too', async () => {
      await open([undefined], 'ht-help.classic.js');
      await waitFor(failed);
      await tryAgain();
      await expectList();
    });

    it('is slow: numbers, finders and the list of states are there meanwhile', async () => {
      await open([{...real, delay: 1500}]);
      await waitFor(waiting);
      assert.ok((await visitor.run<number>(`${root}.querySelectorAll('.chooser option').length`)) > 56);
      await expectList();
      assert.equal(asked().length, 1);
    });
  });
}
