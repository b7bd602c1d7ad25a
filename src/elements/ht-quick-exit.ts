import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ExitShortcut} from '../controllers/exit-shortcut.js';
import {historyText, leaveLabel, shortcutText} from '../wording/quick-exit.js';
import {HtElement} from './ht-element.js';
import {quickExitStyles} from './ht-quick-exit.styles.js';
import {icon} from './icons.js';
import {leavePage} from './leave-page.js';

const leaveIcon = icon('M11 4H4v16h7M9 12h12M16 7l5 5-5 5');

/** Fast, dull, and on many people's screens on any day. */
const defaultAddress = 'https://www.weather.gov/';

/** The address of a page on the web; `undefined` for anything else, such as a script in an address. */
const webAddress = (value: unknown): string | undefined => {
  try {
    const {protocol, href} = new URL(String(value));
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A way out, for when somebody comes near: covers the page at once, and opens another site in its place. So does the
 * Shift key, pressed three times within five seconds. It does not erase the browser's history, and says so.
 *
 * It keeps to the top of the screen while its parent element is on it, so put it first in the body. It has no
 * heading and no language menu of its own.
 *
 * @element ht-quick-exit
 * @slot - The fallback, a plain link: shown before and without the script, and when rendering fails.
 * @csspart exit - The link that leaves
 */
export class HtQuickExit extends HtElement {
  static override styles = [...HtElement.styles, quickExitStyles];

  static override properties: PropertyDeclarations = {
    href: {},
    noShortcut: {type: Boolean, attribute: 'no-shortcut'},
  };

  /**
   * Where to go: a whole `https:` or `http:` address. Default: the National Weather Service. Anything else warns once
   * and gives the default.
   */
  declare href: string;

  /** Leaves the Shift key alone, for a page that has another use for it. Default false. */
  declare noShortcut: boolean;

  readonly #shortcut = new ExitShortcut(this, () => this.renderRoot.querySelector('a')?.click());

  constructor() {
    super();
    this.href = '';
    this.noShortcut = false;
  }

  get #address(): string {
    return webAddress(this.href) ?? defaultAddress;
  }

  protected override renderContent(): TemplateResult {
    if (this.href && !webAddress(this.href)) this.warn('href', this.href, ['a whole https: or http: address']);
    return html`<div class="exit screen">
      <a
        class="button leave"
        part="exit"
        href=${this.#address}
        target="_top"
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        @click=${this.#handleClick}
        ><span>${leaveIcon}${leaveLabel()}</span></a
      >
      ${this.noShortcut ? '' : html`<output>${shortcutText(this.#shortcut.left)}</output>`}
      <p class="fine">${historyText()}</p>
    </div>`;
  }

  #handleClick = (event: Event): void => {
    if (leavePage(this.#address)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-quick-exit': HtQuickExit;
  }
}
