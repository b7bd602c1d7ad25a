import {html, isServer, type LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {stateNames} from '../catalog/catalog.js';
import {stateChangeEvent, type HtStateChangeEvent} from '../events.js';
import {panelTitle, sectionTitles} from '../wording/help-panel.js';
import {dress} from './dress.js';
import {heading} from './heading.js';
import {HtElement} from './ht-element.js';
import {embeddedStyles, helpPanelStyles} from './ht-help-panel.styles.js';
import {nestedElement} from './nested-element.js';
import {urgentLine} from './urgent-line.js';
import {words} from './words.js';

/** What the page may style in the elements of the panel. */
const parts = 'heading,card,call,text,chat,link,tile,select,exit,language';
const sectionNames = Object.keys(sectionTitles);

/** Apps that bundle us register the tags that they want: the panel shows those. */
const isRegistered = (tag: string): boolean => isServer || customElements.get(tag) !== undefined;

/**
 * All of it in one: the way out and the hotlines always in view, the other elements behind disclosures, one language
 * menu for all. An element whose tag is not registered when the panel comes to the page is left out.
 *
 * @element ht-help-panel
 * @slot - The fallback: shown before and without the script, and when rendering fails.
 * @fires {HtStateChangeEvent} ht-state-change - A person chose a state; `detail.state` is its USPS code, empty when the choice was taken
 *   back. Fired on the element, does not bubble.
 * @csspart heading - Each heading
 * @csspart card - The box around one line, right, program or benefit
 * @csspart call - A link that calls a number
 * @csspart text - A link that starts a text message
 * @csspart chat - A link to an online chat
 * @csspart link - Any other link
 * @csspart tile - One state on a map
 * @csspart exit - The link that leaves
 * @csspart language - The language menu with its label
 * @csspart select - The menu itself, and the list of states
 */
export class HtHelpPanel extends HtElement {
  static override styles = [...HtElement.styles, helpPanelStyles];

  static override properties: PropertyDeclarations = {
    sections: {},
    state: {},
    localLines: {attribute: 'local-lines'},
  };

  /**
   * Which disclosures to show, in your order, with spaces between: `know-your-rights`, `state-compensation`,
   * `local-help`, `benefits`, `for-providers`. Default: all, in this order. Empty: none. An unknown name warns once
   * and all are shown.
   */
  declare sections: string | null;

  /**
   * USPS code of a state, such as `OH`; any case. Default: none. The elements in the panel begin with it. It follows
   * a person's choice in one of them, and so do the others. An unknown code warns once and counts as none.
   */
  declare state: string;

  /** A partner's own lines, for the hotlines in the panel: see `<ht-hotlines>`. Default: none. */
  declare localLines: unknown;

  /** The sections that have been open, and whether they are: what nobody has opened needs no work, and no request, of their phone. */
  readonly #opened = new Map<string, boolean>();
  /** What a person chose in the panel. */
  #chosen = '';
  /** The state that the page named, for the hotlines: a choice further down must not move what stands above it. */
  #pageState = '';

  constructor() {
    super();
    this.sections = null;
    this.state = '';
    this.localLines = null;
  }

  get #code(): string {
    const code = String(this.state ?? '').trim().toUpperCase();
    return code in stateNames ? code : '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('state')) return;
    if (this.state && !this.#code) this.warn('state', this.state, Object.keys(stateNames));
    if (this.state !== this.#chosen) this.#pageState = this.#code;
  }

  override adoptedCallback(): void {
    super.adoptedCallback();
    // Those in it have dressed anew, each for itself.
    this.requestUpdate();
  }

  /** The panel says for all what each element in it would say for itself: those parts of them are put out of sight. */
  protected override updated(): void {
    for (const child of this.renderRoot.querySelectorAll<LitElement>('[exportparts]')) {
      const adopt = () => dress(child, child.renderRoot, embeddedStyles);
      // WebKit brings a child to life only after the render that made it.
      if (child.renderRoot) adopt();
      else void customElements.whenDefined(child.localName).then(() => child.updateComplete).then(adopt);
    }
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${this.#renderElement('ht-quick-exit')}
      <div class="top">${heading(this.level(), panelTitle())}${this.renderLanguageMenu()}</div>
      ${isRegistered('ht-hotlines') ? this.#renderElement('ht-hotlines', this.#pageState) : urgentLine()}
      <div class="groups">${this.#findSections().map((name) => this.#renderSection(name))}</div>
    `;
  }

  #renderSection(name: string): unknown {
    if (!isRegistered(`ht-${name}`)) return '';
    const handleToggle = ({target}: Event): void => {
      const {open} = target as HTMLDetailsElement;
      if (open || this.#opened.has(name)) this.#opened.set(name, open);
      this.requestUpdate();
    };
    // Where the page changes the order, what is open goes along with its name.
    return html`<details ?open=${this.#opened.get(name) ?? false} @toggle=${handleToggle}>
      <summary>${heading(this.level(1), sectionTitles[name]!())}</summary>
      ${isServer || this.#opened.has(name) ? this.#renderElement(`ht-${name}`, this.#code, 1) : ''}
    </details>`;
  }

  /** An element in the panel: the language and the level of its heading are the panel's. */
  #renderElement(tag: string, state = '', below = 0): unknown {
    return isRegistered(tag)
      ? nestedElement(tag, {
          lang: this.localeController.current.locale,
          exportparts: parts,
          languages: '',
          'heading-level': this.level(below),
          '?inspectable': this.inspectable,
          '.state': state,
          '.localLines': this.localLines,
          '@ht-state-change': this.#handleStateChange,
        })
      : '';
  }

  /** The sections that the embedder asked for. */
  #findSections(): readonly string[] {
    const names = words(this.sections);
    if (this.sections === null) return sectionNames;
    if (names.every((name) => sectionNames.includes(name))) return [...new Set(names)];
    this.warn('sections', this.sections, sectionNames);
    return sectionNames;
  }

  #handleStateChange = ({detail}: HtStateChangeEvent): void => {
    this.state = this.#chosen = detail.state;
    this.dispatchEvent(stateChangeEvent(detail.state));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-help-panel': HtHelpPanel;
  }
}
