import {expect} from '@open-wc/testing';
import {listenToConsole} from '../support/console.js';
import {inventLanguage} from '../support/invented-language.js';
import {allTags, readable, renderElement, renderIn, tags, until} from '../support/render-element.js';

for (const tag of allTags) {
  const hasFacts = (tags as readonly string[]).includes(tag);

  describe(`every element: ${tag}`, () => {
    describe('as the page and its trackers see it', () => {
      it('has a closed root: no tap in it hands over a link or a number', async () => {
        const {element, root, one} = await renderElement(`<${tag}></${tag}>`);
        const seen: EventTarget[] = [];
        const listen = (event: Event) => {
          seen.push(...event.composedPath());
          event.preventDefault();
        };
        document.addEventListener('click', listen);
        (hasFacts ? one('.button[href="tel:911"]') : one('.ht')).click();
        document.removeEventListener('click', listen);
        expect(element.shadowRoot).to.equal(null);
        expect(root.mode).to.equal('closed');
        expect(seen[0], 'innermost target that the page learns of').to.equal(element);
      });

      it('makes its root with the function of the browser, when a script of the page has changed that after ours came', async () => {
        const {attachShadow} = Element.prototype;
        let asked = 0;
        Element.prototype.attachShadow = function (init) {
          asked++;
          return attachShadow.call(this, init);
        };
        try {
          await renderElement(`<${tag}></${tag}>`);
        } finally {
          Element.prototype.attachShadow = attachShadow;
        }
        expect(asked).to.equal(0);
      });

      it('opens the root for an audit only', async () => {
        const {element} = await renderElement(`<${tag} inspectable></${tag}>`);
        expect(element.shadowRoot!.querySelector(hasFacts ? 'a[href="tel:911"]' : '.ht')).not.to.equal(null);
      });

      it('leaves the attributes that the embedder wrote as they are', async () => {
        const {element} = await renderElement(`<${tag} id="help" lang="en" data-own="1" heading-level="3"></${tag}>`);
        const own = ['id', 'lang', 'data-own', 'heading-level'].map((name) => element.getAttribute(name));
        expect(own).to.deep.equal(['help', 'en', '1', '3']);
        expect(element.hasAttribute('inspectable')).to.be.false;
      });
    });

    describe('with a prerendered root', () => {
      const modes = [
        ['closed', ''],
        ['open', 'inspectable'],
        ['open', ''],
        ['closed', 'inspectable'],
      ];
      for (const [mode, attribute] of modes) {
        it(`takes over one that is ${mode}${attribute && ` on an ${attribute} element`}`, async () => {
          const {links, text, root} = await renderElement(
            `<${tag} ${attribute}><template shadowrootmode="${mode}"><p>Prerendered</p></template></${tag}>`,
          );
          expect(root.mode).to.equal(mode);
          if (hasFacts) expect(links()).to.include('tel:+18883737888');
          expect(text()).not.to.equal('');
          expect(text()).not.to.include('Prerendered');
        });
      }
    });

    it('says its language and its direction, so that a screen reader takes the right voice', async () => {
      const {one, element, language} = await renderElement(`<${tag}></${tag}>`);
      expect([one('.ht').lang, one('.ht').dir]).to.deep.equal(['en', 'ltr']);
      inventLanguage('ar').answerAtOnce();
      element.lang = 'ar';
      await until(() => language() === 'ar', 'it is in Arabic');
      expect([one('.ht').lang, one('.ht').dir]).to.deep.equal(['ar', 'rtl']);
    });

    if (hasFacts) it('keeps numbers left to right in a language that is written the other way', async () => {
      inventLanguage('fa').answerAtOnce();
      const {all} = await renderIn('fa', `<${tag}></${tag}>`);
      const numbers = all('.number');
      expect(numbers.length).to.be.above(1);
      for (const number of numbers) expect(getComputedStyle(number).direction).to.equal('ltr');
    });

    it('says in that language that no native speaker has checked it, until one has', async () => {
      const notes = async (locale: string) => {
        const {all} = await renderIn(locale, `<${tag}></${tag}>`);
        return all('.ht > .fine:last-child:not(.section)').map((note) => readable(note.textContent));
      };
      inventLanguage('nb', {caution: 'Ikke gjennomgått', inEnglish: 'Vis på engelsk'}).answerAtOnce();
      inventLanguage('nn').answerAtOnce();
      expect(await notes('nb')).to.deep.equal(['Ikke gjennomgått Vis på engelsk']);
      expect(await notes('nn')).to.deep.equal([]);
    });

    it('is not on screen while it is hidden', async () => {
      const {element} = await renderElement(`<${tag} hidden></${tag}>`);
      expect(element.getClientRects().length).to.equal(0);
      element.hidden = false;
      expect(element.getClientRects().length).to.equal(1);
    });

    // The way out has no heading.
    if (tag !== 'ht-quick-exit') it('warns once for a value that stays and again for another', async () => {
      const heard = listenToConsole();
      const {element} = await renderElement(`<${tag} heading-level="0"></${tag}>`);
      element.requestUpdate();
      await element.updateComplete;
      element.setAttribute('heading-level', '9');
      await element.updateComplete;
      heard.stop();
      expect(heard.warnings.map((warning) => warning.match(/heading-level="(.*?)"/)?.[1])).to.deep.equal(['0', '9']);
    });
  });
}
