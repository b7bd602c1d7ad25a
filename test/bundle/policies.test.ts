/**
 * State agencies send strict policies with their pages. The elements ask for no exception, and where a policy leaves
 * them no way to work, the two numbers inside the tag are still there.
 */
import {expect} from '@open-wc/testing';
import {allThree, closePages, hasFirstNumbers, languageIn, openFile, openPage, pick, script, tags, until, type HostPage} from './host-page.js';

const policy = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;

const expectWorking = async ({root, heard, one}: HostPage) => {
  for (const tag of tags) expect(hasFirstNumbers(root(tag)), tag).to.be.true;
  pick(root('ht-state-compensation').querySelector('.chooser select')!, 'OH');
  await one('ht-state-compensation').updateComplete;
  expect(root('ht-state-compensation').querySelectorAll('.card').length).to.equal(1);
  pick(root('ht-hotlines').querySelector('.language select')!, 'es');
  for (const tag of tags) await until(() => languageIn(root(tag)) === 'es', `${tag} is in Spanish`);
  expect([...heard.violations, ...heard.errors, ...heard.error]).to.deep.equal([]);
};

describe('a strict Content Security Policy', () => {
  afterEach(closePages);

  const openStrict = () => openFile('strict-policy.html');

  it('is never violated, though it allows our script and nothing else', async () => {
    await expectWorking(await openStrict());
  });

  it('does not take the styles away', async () => {
    const {root, window} = await openStrict();
    const {minHeight, backgroundColor} = window.getComputedStyle(root('ht-hotlines').querySelector('.danger')!);
    expect([minHeight, backgroundColor]).to.deep.equal(['48px', 'rgb(140, 28, 19)']);
  });

  it('would report a violation, so that the promise can fail', async () => {
    const {heard, document} = await openStrict();
    document.body.setAttribute('style', 'color: red');
    await until(() => heard.violations.length > 0, 'the inline style is reported');
    expect(heard.violations[0]).to.match(/^style-src/);
  });
});

describe('Trusted Types', () => {
  afterEach(closePages);

  const isEnforced = 'trustedTypes' in window;
  const required = "require-trusted-types-for 'script'";

  it('let the elements work where any policy may be made', async () => {
    await expectWorking(await openPage(allThree + script, {head: policy(required)}));
  });

  it("let the elements work where Lit's policy is named", async () => {
    await expectWorking(await openPage(allThree + script, {head: policy(`${required}; trusted-types lit-html`)}));
  });

  const expectFallback = ({document, window}: HostPage) => {
    if (isEnforced) expect(window.customElements.get('ht-hotlines')).to.equal(undefined);
    for (const tag of tags) {
      const element = document.querySelector(tag)!;
      const links = [...element.querySelectorAll('a')].filter((link) => link.getClientRects().length > 0);
      // An engine without Trusted Types ignores the policy, and shows all.
      const isSafe = isEnforced ? links.length === 2 : hasFirstNumbers((element as unknown as {renderRoot: ShadowRoot}).renderRoot);
      expect(isSafe, tag).to.be.true;
    }
  };

  it("leave the two numbers inside the tag where Lit's policy is forbidden", async () => {
    expectFallback(await openPage(allThree + script, {head: policy(`${required}; trusted-types 'none'`)}));
  });

  it('leave the two numbers inside the tag where a Lit of the page was first', async () => {
    const head = policy(`${required}; trusted-types lit-html`);
    expectFallback(await openPage(`<script type="module" src="/node_modules/lit/index.js"></script>${allThree}${script}`, {head}));
  });
});
