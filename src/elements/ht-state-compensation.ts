import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {hotline, programs, resource, stateNames} from '../catalog/catalog.js';
import {stateChangeEvent} from '../events.js';
import {ruleStyles} from '../styles/rules.styles.js';
import {chatLabel} from '../wording/channels.js';
import {
  chosenText,
  claimHelpHeading,
  claimHelpText,
  directoryText,
  introText,
  noProgramText,
  stateTitle,
} from '../wording/state-compensation.js';
import {callButton} from './call-button.js';
import {heading} from './heading.js';
import {HtElement} from './ht-element.js';
import {stateCompensationStyles} from './ht-state-compensation.styles.js';
import {chatIcon} from './icons.js';
import {linkOut} from './link-out.js';
import {programCard} from './program-card.js';
import {stateChooser} from './state-chooser.js';
import {urgentLine} from './urgent-line.js';

const states = programs.map(({state}) => state as string);

/**
 * The victim compensation program of the state where the crime happened: its phone, website and application, and in
 * short its time limit, maximum, reporting rule and what it makes easier after trafficking.
 *
 * @element ht-state-compensation
 * @slot - The fallback: shown before and without the script, and when rendering fails.
 * @fires {HtStateChangeEvent} ht-state-change - A person chose a state; `detail.state` is its USPS code, empty when the choice was taken
 *   back. Fired on the element, does not bubble.
 * @csspart heading - Each heading
 * @csspart card - The box around the program
 * @csspart call - A link that calls a number
 * @csspart chat - A link to an online chat
 * @csspart link - Any other link
 * @csspart tile - One state on the map
 * @csspart select - The list of states, and the language menu
 * @csspart language - The language menu with its label
 */
export class HtStateCompensation extends HtElement {
  static override styles = [...HtElement.styles, ruleStyles, stateCompensationStyles];

  static override properties: PropertyDeclarations = {
    state: {},
    fixed: {type: Boolean},
  };

  /**
   * USPS code of the state, district or territory that is shown, such as `OH`; any case. Default: none, the person
   * chooses. It follows the person's choice as a property, never as an attribute, which the page's trackers could
   * read. An unknown code warns once and leaves the choice open.
   */
  declare state: string;

  /** For a state agency's own page: only the program of `state`, no chooser. Without a known state it has no effect. */
  declare fixed: boolean;

  constructor() {
    super();
    this.state = '';
    this.fixed = false;
  }

  /** The known state in `state`, as the catalog spells it; empty for none. */
  get #code(): string {
    const code = String(this.state ?? '').trim().toUpperCase();
    return states.includes(code) ? code : '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('state') && this.state && !this.#code) this.warn('state', this.state, states);
  }

  protected override renderContent(): TemplateResult {
    const {locale, stateNames: names = stateNames} = this.localeController.current;
    const state = this.#code;
    const isFixed = this.fixed && state !== '';
    return html`
      <div class="top">${heading(this.level(), stateTitle())}${this.renderLanguageMenu()}</div>
      ${urgentLine()}
      <div class="section">
        ${isFixed ? '' : html`<p>${introText()}</p>`}
        <div class="finder">
          ${isFixed ? '' : stateChooser({state, names, locale, choose: this.#handleChoice})}
          <div>${state && this.#renderProgram(state, names[state]!)}</div>
        </div>
      </div>
      <output class="visually-hidden">${state && !isFixed ? chosenText(names[state]!) : ''}</output>
      ${this.#renderClaimHelp()}
    `;
  }

  #renderProgram(state: string, name: string): TemplateResult {
    const program = programs.find((candidate) => candidate.state === state)!;
    if (program.program) return programCard(program, name, this.level(1), this.localeController.current.locale);
    return html`<div class="card" part="card">
      ${heading(this.level(1), name)}
      <p>${noProgramText(name)}</p>
      ${callButton(hotline('nhth').phones![0]!.number)} ${linkOut(resource('help-in-your-state').url!, directoryText())}
    </div>`;
  }

  #renderClaimHelp(): TemplateResult {
    const {phones, chat} = hotline('victimconnect');
    return html`<section class="section">
      ${heading(this.level(1), claimHelpHeading())}
      <p>${claimHelpText()}</p>
      <div class="actions">
        ${callButton(phones![0]!.number)}
        ${linkOut(chat!.url, html`<span>${chatIcon}${chatLabel()}</span>`, 'button screen', 'chat')}
      </div>
    </section>`;
  }

  #handleChoice = (state: string): void => {
    this.state = state;
    this.dispatchEvent(stateChangeEvent(state));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-state-compensation': HtStateCompensation;
  }
}
