import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {hotline, resource} from '../catalog/catalog.js';
import {localSections, type LocalSection} from '../catalog/local-help.js';
import {FileController} from '../controllers/file-controller.js';
import {freeLawyerText, immigrationLawyerText} from '../wording/know-your-rights.js';
import {
  elsewhereHeading,
  failedText,
  localIntro,
  localTitle,
  mapText,
  stateChosenText,
  tryAgainLabel,
  waitingText,
  whereLabel,
} from '../wording/local-help.js';
import {directoryText} from '../wording/state-compensation.js';
import {heading} from './heading.js';
import {localHelpStyles} from './ht-local-help.styles.js';
import {linkOut} from './link-out.js';
import {loadLocalHelp} from './load-local-help.js';
import {localTools} from './local-tools.js';
import {StateElement} from './state-element.js';
import {urgentLine} from './urgent-line.js';
import {words} from './words.js';

/**
 * Help in one state: its own trafficking line where it has one, free lawyers, and its lines against domestic and
 * sexual violence, each with who answers. The list comes in a file of its own when the element comes into view.
 *
 * @element ht-local-help
 * @slot - The fallback: shown before and without the script, and when rendering fails.
 * @fires {HtStateChangeEvent} ht-state-change - A person chose a state; `detail.state` is its USPS code, empty when the choice was taken
 *   back. Fired on the element, does not bubble.
 * @csspart heading - Each heading
 * @csspart card - The box around one line or office
 * @csspart call - A link that calls a number
 * @csspart text - A link that starts a text message
 * @csspart chat - A link to an online chat
 * @csspart link - Any other link
 * @csspart tile - One state on the map
 * @csspart select - The list of states, and the language menu
 * @csspart language - The language menu with its label
 */
export class HtLocalHelp extends StateElement {
  static override styles = [...StateElement.styles, localHelpStyles];

  static override properties: PropertyDeclarations = {
    kinds: {},
  };

  /**
   * What to show, with spaces between: `trafficking`, `lawyers`, `violence`, always in this order. Default: all. An
   * unknown kind warns once and all are shown.
   */
  declare kinds: string | null;

  /** @internal */
  protected readonly localHelp = new FileController(this, loadLocalHelp);

  constructor() {
    super();
    this.kinds = null;
  }

  /**
   * What a server has rendered for a state has its list in it: that stays until the script has the list, too, and for
   * good when the list does not come.
   */
  protected override shouldUpdate(changed?: PropertyValues<this>): boolean {
    const isPrerendered = !this.hasUpdated && this.renderRoot.firstChild !== null;
    const holdsList = isPrerendered && this.state && !changed?.get('state') && !this.localHelp.file;
    return super.shouldUpdate() && !holdsList;
  }

  protected override renderContent(): TemplateResult {
    return html`
      <div class="top">${heading(this.level(), localTitle())}${this.renderLanguageMenu()}</div>
      ${urgentLine()}
      ${this.renderFinder({
        intro: localIntro(),
        label: whereLabel(),
        chosenText: stateChosenText,
        renderState: (state, name) => this.#renderState(state, name),
      })}
      ${this.#renderElsewhere()}
    `;
  }

  #renderState(state: string, name: string): unknown {
    const {file, hasFailed, load} = this.localHelp;
    if (hasFailed) {
      return html`<div class="card" part="card" role="status">
        <p>${failedText()}</p>
        <div class="actions"><button class="button" @click=${load}>${tryAgainLabel()}</button></div>
      </div>`;
    }
    if (!file) return html`<p role="status">${waitingText()}</p>`;
    const {locale} = this.localeController.current;
    const place = {name, sections: this.#findKinds(), level: this.level(1), locale, now: new Date(), nationalHotline: hotline('nhth')};
    return file.renderLocalList(file.servicesIn(state), place, localTools);
  }

  /** The official finders: they stand here whatever became of the list. */
  #renderElsewhere(): TemplateResult {
    const links = [
      [resource('help-in-your-state').url!, directoryText()],
      [hotline('ovc-map').url!, mapText()],
      [hotline('lsc').url!, freeLawyerText()],
      [resource('immigration-legal-directory').url!, immigrationLawyerText()],
    ] as const;
    return html`<section class="section">
      ${heading(this.level(1), elsewhereHeading())}
      <ul>
        ${links.map(([url, text]) => html`<li>${linkOut(url, text)}</li>`)}
      </ul>
    </section>`;
  }

  #findKinds(): readonly LocalSection[] {
    const kinds = words(this.kinds);
    if (kinds.every((kind) => localSections.includes(kind as LocalSection))) {
      return localSections.filter((section) => !kinds.length || kinds.includes(section));
    }
    this.warn('kinds', this.kinds, localSections);
    return localSections;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-local-help': HtLocalHelp;
  }
}
