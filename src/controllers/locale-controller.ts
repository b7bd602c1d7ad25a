import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {locales} from '../generated/languages.js';
import {english, findLoadedLocale, loadLocale, type LocaleData} from '../localization/load-locale.js';
import {matchLocale} from '../localization/match-locale.js';
import {pageLanguage} from '../localization/page-language.js';
import type {Speaker} from '../localization/translation.js';

/** An element, a shadow root or the document. */
type Ancestor = Node & Partial<Pick<Element, 'getAttribute'> & Pick<ShadowRoot, 'host'>>;

/** What an element is in, up to the document, out of each shadow root through its host. */
const ancestorsOf = (element: Element): Ancestor[] => {
  const ancestors: Ancestor[] = [];
  let node: Ancestor | undefined = element;
  while ((node = node.parentNode ?? node.host)) ancestors.push(node);
  return ancestors;
};

/**
 * Keeps an element in its language: its own `lang`, else what a person chose in a menu on this page, else the
 * nearest ancestor's `lang`, else English. The element shows English until another language has arrived.
 */
export class LocaleController implements ReactiveController, Speaker {
  current: LocaleData = english;
  setAside: LocaleData | undefined;

  /** What a person chose in this element's own menu while the element has a `lang` of its own. */
  #chosenHere: string | undefined;
  /** The language that was last asked for: a slower request for an earlier one must not win over it. */
  #wanted = english.locale;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether another language than that on screen was asked for and is not here; it may never come. */
  get isWaiting(): boolean {
    return this.#wanted !== this.current.locale;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#handleAncestorChange);
    for (const ancestor of ancestorsOf(this.#host)) {
      this.#observer.observe(ancestor, {attributeFilter: ['lang']});
    }
    pageLanguage.followers.add(this.#resolve);
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    pageLanguage.followers.delete(this.#resolve);
  }

  /** Called when the element's own `lang` changed: the page's author has the last word. */
  handleOwnChange(): void {
    this.#chosenHere = undefined;
    this.#resolve();
  }

  /** Called when a person picks a language in the element's menu. */
  choose(locale: string): void {
    if (this.#host.lang) {
      this.#chosenHere = locale;
      this.#resolve();
    } else {
      // Also when it was chosen before: its file may have failed to come, and this is the wish to try again.
      pageLanguage.chosen = locale;
      pageLanguage.followers.forEach((follow) => follow());
    }
  }

  // A page that switches its own language says so later than the menu did: the later word counts.
  #handleAncestorChange = (): void => {
    // Each element hears of the change by itself: telling all of them from each would be work squared.
    pageLanguage.chosen = undefined;
    this.#resolve();
  };

  #resolve = (): void => {
    const own = this.#host.lang;
    const tag = own
      ? (this.#chosenHere ?? own)
      : (pageLanguage.chosen ?? ancestorsOf(this.#host).map((ancestor) => ancestor.getAttribute?.('lang')).find(Boolean));
    const locale = (tag && matchLocale(tag, locales)) || english.locale;
    if (locale === this.#wanted && locale === this.current.locale) return;
    this.#wanted = locale;
    const loaded = findLoadedLocale(locale);
    if (loaded) this.#show(loaded);
    else void loadLocale(locale).then((arrived) => arrived && this.#show(arrived));
  };

  #show(locale: LocaleData): void {
    if (locale.locale !== this.#wanted) return;
    this.current = locale;
    this.setAside = undefined;
    this.#host.requestUpdate();
  }
}
