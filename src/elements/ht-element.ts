import {html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {LocaleController} from '../controllers/locale-controller.js';
import {locales, offeredLocales} from '../generated/languages.js';
import {matchLocale} from '../localization/match-locale.js';
import {withTranslation} from '../localization/messages.js';
import {textDirection} from '../localization/text-direction.js';
import {controlStyles} from '../styles/controls.styles.js';
import {printStyles} from '../styles/print.styles.js';
import {sharedStyles} from '../styles/shared.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {dress} from './dress.js';
import {languageMenu} from './language-menu.js';
import {showLastResort} from './last-resort.js';
import {maskFromRecorders} from './masking.js';
import {words} from './words.js';

const levels = [1, 2, 3, 4, 5, 6];

/** The browser's own, as long as we came first: a recorder that changes it later must not get into what is made then. */
const {attachShadow} = LitElement.prototype;

/**
 * What all our elements share: a language of their own, a closed and masked shadow root, heading levels that fit
 * the page, one warning for a value they do not know, and a number that is left when everything else fails.
 *
 * @slot - The fallback: shown before and without the script, and when rendering fails.
 * @cssprop [--ht-color-text=light-dark(#17242a, #e8eff0)] - Text
 * @cssprop [--ht-color-surface=light-dark(#fff, #10181b)] - What the text stands on; softer colors are mixed from these two
 * @cssprop [--ht-color-accent=light-dark(#0b5560, #8ed6df)] - Links, buttons to call, the focus ring
 * @cssprop [--ht-color-on-accent=light-dark(#fff, #04252a)] - Text on such a button
 * @cssprop [--ht-color-danger=light-dark(#8c1c13, #ffb3a7)] - The button for 911
 * @cssprop [--ht-color-border=light-dark(#7a8e95, #6f858c)] - Edges of buttons and lists
 * @cssprop [--ht-font-family=inherit] - The typeface; the page's own by default
 * @cssprop [--ht-radius=8px] - How round corners are
 * @cssprop [--ht-space=16px] - The space around the content
 */
export abstract class HtElement extends LitElement {
  static override styles = [tokenStyles, sharedStyles, controlStyles, printStyles];

  static override properties: PropertyDeclarations = {
    lang: {reflect: true, useDefault: true},
    languages: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    inspectable: {type: Boolean},
  };

  /**
   * Language of this element as a BCP 47 tag, matched by best fit (`es-MX` gets `es`). Default: the language that
   * the page or the nearest ancestor says, else English. A tag that we have no translation for warns once and
   * gives English.
   */
  declare lang: string;

  /**
   * Which languages the language menu offers, as BCP 47 tags with spaces between. Default: those that lean on official
   * texts in the language, which are most of those that we have. Empty: no menu. An unknown tag warns once and gives
   * the default.
   */
  declare languages: string | null;

  /** Level of the main heading, 1 to 6; inner headings follow from it. Default 2, also for any other value. */
  declare headingLevel: number;

  /**
   * Opens the shadow root, for audits. Set it in HTML or before the element is on the page; it has no effect later.
   * Default false: an open root hands the page's trackers each number that is tapped.
   */
  declare inspectable: boolean;

  /** @internal */
  protected readonly localeController = new LocaleController(this);
  readonly #warned = new Set<string>();
  #failed = false;

  constructor() {
    super();
    this.lang = '';
    this.languages = null;
    this.headingLevel = 2;
    this.inspectable = false;
  }

  /** The content of the element in the language that is in force. */
  protected abstract renderContent(): unknown;

  override connectedCallback(): void {
    // First, since some recorders look as soon as there is a root.
    maskFromRecorders(this);
    super.connectedCallback();
  }

  /** A page that moves us into another document, as pop-ups do, would lose our looks. */
  adoptedCallback(): void {
    if (this.renderRoot) dress(this, this.renderRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    let root: ShadowRoot | null | undefined;
    try {
      // What a server has rendered stays until the first update replaces it, whether its root is open or closed.
      root = this.attachInternals().shadowRoot;
    } catch {
      // Older engines have no internals, and to the polyfill of custom elements they are refused.
    }
    root ??= attachShadow.call(this, {mode: this.inspectable ? 'open' : 'closed'});
    try {
      dress(this, root);
    } catch {
      // Words without looks: an empty root would hide the fallback, too.
    }
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang')) {
      if (this.lang && !matchLocale(this.lang, locales)) this.warn('lang', this.lang, locales);
      this.localeController.handleOwnChange();
    }
  }

  /**
   * A prerendered page is in its language already: it must not turn English until that has arrived, and stays as it is
   * when it does not come.
   */
  protected override shouldUpdate(): boolean {
    return this.hasUpdated || !this.renderRoot.firstChild || !this.localeController.isWaiting;
  }

  protected override performUpdate(): void {
    if (this.#failed) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.#failed = true;
      showLastResort(this.renderRoot, this);
      console.error(`<${this.localName}> could not render.`, error);
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.renderRoot.replaceChildren();
    withTranslation(this.localeController.current.translate, () => super.update(changed));
    maskFromRecorders(this.renderRoot.querySelector<HTMLElement>('.ht')!);
  }

  protected override render(): TemplateResult {
    const {current, setAside} = this.localeController;
    const {locale} = current;
    return html`<div class="ht" lang=${locale} dir=${textDirection(locale)}>
      ${this.renderContent()}
      ${(setAside ?? current).renderNote?.(this.localeController, this)}
    </div>`;
  }

  /** The level of the headings `below` the main one, as far as HTML has levels. */
  protected level(below = 0): number {
    return Math.min(this.#validHeadingLevel() + below, 6);
  }

  /** The language menu, or nothing when there is nothing to choose. */
  protected renderLanguageMenu(): unknown {
    let offered = offeredLocales;
    if (typeof this.languages === 'string') {
      const matched = words(this.languages).map((tag) => matchLocale(tag, locales));
      if (matched.includes(undefined)) this.warn('languages', this.languages, locales);
      else offered = [...new Set(matched as string[])];
    }
    return offered.length > 1
      ? languageMenu(offered, this.localeController.current.locale, (locale) => this.localeController.choose(locale))
      : '';
  }

  /** Tells the embedder, once per value, that an attribute has a value we do not know, and what is allowed. */
  protected warn(attribute: string, value: unknown, allowed: readonly unknown[]): void {
    const text = `<${this.localName}> does not know ${attribute}="${value}" and shows its default. Allowed: ${allowed.join(', ')}.`;
    if (!this.#warned.has(text)) console.warn(text);
    this.#warned.add(text);
  }

  #validHeadingLevel(): number {
    const level = this.headingLevel;
    if (levels.includes(level)) return level;
    this.warn('heading-level', this.getAttribute('heading-level') ?? level, levels);
    return 2;
  }
}
