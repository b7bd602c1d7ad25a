import {html, type TemplateResult} from 'lit';
import {hotline, resource} from '../catalog/catalog.js';
import {programs} from '../catalog/programs.js';
import {ruleStyles} from '../styles/rules.styles.js';
import {chatLabel} from '../wording/channels.js';
import {
  chosenText,
  claimHelpHeading,
  claimHelpText,
  directoryText,
  introText,
  noProgramText,
  selectLabel,
  stateTitle,
} from '../wording/state-compensation.js';
import {callButton} from './call-button.js';
import {heading} from './heading.js';
import {chatIcon} from './icons.js';
import {linkOut} from './link-out.js';
import {programCard} from './program-card.js';
import {StateElement} from './state-element.js';
import {urgentLine} from './urgent-line.js';

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
export class HtStateCompensation extends StateElement {
  static override styles = [...StateElement.styles, ruleStyles];

  protected override renderContent(): TemplateResult {
    return html`
      <div class="top">${heading(this.level(), stateTitle())}${this.renderLanguageMenu()}</div>
      ${urgentLine()}
      ${this.renderFinder({
        intro: introText(),
        label: selectLabel(),
        chosenText,
        renderState: (state, name) => this.#renderProgram(state, name),
      })}
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
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-state-compensation': HtStateCompensation;
  }
}
