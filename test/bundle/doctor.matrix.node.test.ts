/**
 * What the doctor says of a page is what browsers do with it: each page of its fixtures, in three real ones.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {engines, startVisitor, type Visitor} from '../tools/visitors.mjs';
import {cases, startSites, type Sites} from './doctor/cases.js';

let sites: Sites;
before(async () => {
  sites = await startSites();
});
after(() => sites.close());

/** The pages that ask for a language of ours where there is one. */
const withLanguages = ['fine', 'nonce', 'offline', 'pinned', 'policy-late'];

/** Where our script has run, the tags are registered. */
const hasRun = "customElements.get('ht-hotlines') !== undefined";

for (const engine of engines) {
  describe(`the doctor is right about ${engine}`, {timeout: 300_000}, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await startVisitor(engine);
    });
    after(() => visitor.close());

    for (const one of cases) {
      const {page, policy, finds, runs} = one;
      if (runs === undefined || ['policy-frame', 'policy-style', 'sandbox'].includes(page)) continue;

      it(`${page}${policy ? ` under "${policy}"` : ''}: ${runs === false ? 'nothing of ours runs' : 'it runs'}`, async () => {
        await visitor.open(sites.addressOf(one));
        const knowsTrustedTypes = await visitor.run<boolean>("'trustedTypes' in window");
        const expected = {'without Trusted Types': !knowsTrustedTypes, 'in WebKit alone': engine === 'webkit'}[String(runs)] ?? runs;
        /** Whether it becomes true; what is not meant to needs no long wait. */
        const comes = async (condition: string, isExpected: boolean): Promise<boolean> => {
          for (const end = Date.now() + (isExpected ? 5000 : 300); Date.now() < end; await sleep(50)) {
            if (await visitor.run<boolean>(condition)) return true;
          }
          return false;
        };
        assert.equal(await comes(hasRun, Boolean(expected)), expected);

        if (expected !== true || !withLanguages.includes(page)) return;
        await visitor.run("void (document.querySelector('ht-hotlines').lang = 'es')");
        const speaks = !finds.includes('policy-languages');
        assert.equal(await comes("document.querySelector('ht-hotlines').renderRoot.querySelector('.ht').lang === 'es'", speaks), speaks, 'Spanish');
      });
    }
  });
}
