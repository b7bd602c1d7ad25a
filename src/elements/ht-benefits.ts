import {html, type TemplateResult} from 'lit';
import type {Benefit} from '../catalog/benefit.js';
import {benefits} from '../catalog/catalog.js';
import {readingStyles} from '../styles/reading.styles.js';
import {ruleStyles} from '../styles/rules.styles.js';
import {
  apartText,
  askFirstText,
  benefitsTitle,
  letterHeading,
  letterText,
  programsHeading,
} from '../wording/benefits.js';
import {notAdviceText} from '../wording/know-your-rights.js';
import {benefitCard} from './benefit-card.js';
import {heading} from './heading.js';
import {HtElement} from './ht-element.js';
import {lawyerLinks} from './lawyer-links.js';
import {urgentLine} from './urgent-line.js';

/**
 * Public programs for food, money, health and work: what each is, who can get it today, what the letter from HHS
 * does for it, and where to ask; then how to get that letter.
 *
 * @element ht-benefits
 * @slot - The fallback: shown before and without the script, and when rendering fails.
 * @csspart heading - Each heading
 * @csspart card - The box around one program or letter
 * @csspart call - A link that calls a number
 * @csspart link - Any other link
 * @csspart language - The language menu with its label
 * @csspart select - The menu itself
 */
export class HtBenefits extends HtElement {
  static override styles = [...HtElement.styles, readingStyles, ruleStyles];

  protected override renderContent(): TemplateResult {
    return html`
      <div class="top">${heading(this.level(), benefitsTitle())}${this.renderLanguageMenu()}</div>
      ${urgentLine()}
      <div class="section framing">
        <p>${apartText()}</p>
        ${lawyerLinks(askFirstText())}
      </div>
      ${this.#renderSection(programsHeading(), 'program')}
      ${this.#renderSection(letterHeading(), 'letter', html`<p>${letterText()}</p>`)}
      <p class="fine section">${notAdviceText()}</p>
    `;
  }

  #renderSection(title: string, kind: Benefit['kind'], intro: unknown = ''): TemplateResult {
    const {locale} = this.localeController.current;
    return html`<section class="section">
      ${heading(this.level(1), title)} ${intro}
      <ul class="cards">
        ${benefits.filter((benefit) => benefit.kind === kind).map((benefit) => benefitCard(benefit, this.level(2), locale))}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-benefits': HtBenefits;
  }
}
