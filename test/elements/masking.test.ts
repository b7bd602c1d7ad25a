import {expect} from '@open-wc/testing';
import {allTags, renderElement} from '../support/render-element.js';

/** How each recorder's own documentation says "do not record this element". */
const marks = {
  rrweb: '.rr-block',
  PostHog: '.ph-no-capture',
  Clarity: '[data-clarity-mask="True"]',
  Mixpanel: '.mp-no-track',
  Datadog: '[data-dd-privacy="hidden"]',
  Sentry: '.sentry-block',
  FullStory: '.fs-exclude',
  Hotjar: '[data-hj-suppress]',
  LogRocket: '[data-private]',
  OpenReplay: '[data-openreplay-hidden]',
};

for (const tag of allTags) {
  describe(`the marks against session recorders on ${tag}`, () => {
    for (const [recorder, selector] of Object.entries(marks)) {
      it(`tell ${recorder} to look away, and again one that has got into the root`, async () => {
        const {element, root} = await renderElement(`<${tag}></${tag}>`);
        expect(element.matches(selector)).to.be.true;
        expect(root.firstElementChild!.matches(selector)).to.be.true;
        expect(root.childElementCount, 'there is nothing beside it').to.equal(1);
      });
    }

    it('leave the classes and marks of the embedder', async () => {
      const {element} = await renderElement(`<${tag} class="own wide" data-dd-privacy="mask" data-private="redact"></${tag}>`);
      expect([...element.classList]).to.include.members(['own', 'wide', 'rr-block']);
      expect(element.dataset).to.include({ddPrivacy: 'mask', private: 'redact'});
    });

    it('come back when the page takes the element out and puts it in again', async () => {
      const {element} = await renderElement(`<${tag}></${tag}>`);
      element.className = 'own';
      element.parentElement!.append(element);
      expect([...element.classList]).to.include.members(['own', 'rr-block', 'sentry-block']);
    });
  });
}
