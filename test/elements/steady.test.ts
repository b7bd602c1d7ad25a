import {expect} from '@open-wc/testing';
import {HtElement} from '../../src/elements/ht-element.js';
import {loadLocale} from '../../src/localization/load-locale.js';
import {pageLanguage} from '../../src/localization/page-language.js';
import {inventLanguage} from '../support/invented-language.js';
import {allTags} from '../support/render-element.js';
import {watchTraces} from '../support/traces.js';

let watch: ReturnType<typeof watchTraces>;

for (const tag of allTags) {
  // The panel has two others in it from the start.
  const elements = tag === 'ht-help-panel' ? 3 : 1;

  describe(`a page that ${tag} comes to and leaves again`, () => {
    beforeEach(() => {
      watch = watchTraces();
    });
    afterEach(() => watch.stop());

    /** Straight into the page: a helper's own timers would be counted as the element's. */
    const mount = async () => {
      const element = document.createElement(tag) as HtElement;
      document.querySelector('main')!.append(element);
      await element.updateComplete;
      return element;
    };

    it('is left with no listener, observer or timer', async () => {
      const element = await mount();
      expect(watch.left().filter((trace) => trace.startsWith('observer')).length, 'observers while it is there').to.equal(elements);
      element.remove();
      expect(watch.left()).to.deep.equal([]);
    });

    it('is left with none after many comings, goings and moves of one element', async () => {
      const element = await mount();
      for (let round = 0; round < 20; round++) {
        element.remove();
        document.body.append(element);
        document.querySelector('main')!.append(element);
        await element.updateComplete;
      }
      const traces = watch.left().length;
      element.remove();
      expect(traces, 'traces of one element on the page').to.be.below(5 * elements);
      expect(watch.left()).to.deep.equal([]);
    });

    it('no longer reaches it: a choice of language renders nothing', async () => {
      const element = await mount();
      element.remove();
      inventLanguage('pt').answerAtOnce();
      await loadLocale('pt');
      let updates = 0;
      element.requestUpdate = () => updates++;
      pageLanguage.chosen = 'pt';
      pageLanguage.followers.forEach((follow) => follow());
      pageLanguage.chosen = undefined;
      expect(updates).to.equal(0);
    });
  });
}
