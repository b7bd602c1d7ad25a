import {html, type TemplateResult} from 'lit';
import {
  consultantsText,
  policyHeading,
  policyText,
  providerLinkText,
  providersText,
  providersTitle,
  serviceHeading,
  serviceText,
  survivorsHeading,
  survivorsText,
} from '../wording/for-providers.js';
import {heading} from './heading.js';
import {HtElement} from './ht-element.js';
import {resourceLinks} from './resource-links.js';
import {urgentLine} from './urgent-line.js';

/**
 * For organizations that serve people who were trafficked: service that puts the person first, work with survivors,
 * and the council through which survivors shape federal policy.
 *
 * @element ht-for-providers
 * @slot - The fallback: shown before and without the script, and when rendering fails.
 * @csspart heading - Each heading
 * @csspart call - A link that calls a number
 * @csspart link - Any other link
 * @csspart language - The language menu with its label
 * @csspart select - The menu itself
 */
export class HtForProviders extends HtElement {
  protected override renderContent(): TemplateResult {
    return html`
      <div class="top">${heading(this.level(), providersTitle())}${this.renderLanguageMenu()}</div>
      ${urgentLine()}
      <p class="section">${providersText()}</p>
      ${this.#renderSection(serviceHeading(), [serviceText()], ['service-delivery'])}
      ${this.#renderSection(
        survivorsHeading(),
        [survivorsText(), consultantsText()],
        ['principles-statement', 'survivor-engagement'],
      )}
      ${this.#renderSection(policyHeading(), [policyText()], ['advisory-council'])}
    `;
  }

  #renderSection(title: string, texts: readonly string[], links: readonly string[]): TemplateResult {
    return html`<section class="section">
      ${heading(this.level(1), title)} ${texts.map((text) => html`<p>${text}</p>`)}
      ${resourceLinks(links, providerLinkText)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-for-providers': HtForProviders;
  }
}
