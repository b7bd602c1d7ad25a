import {html, type TemplateResult} from 'lit';
import {rights, rightsReviewDates} from '../catalog/catalog.js';
import type {Right} from '../catalog/right.js';
import {readingStyles} from '../styles/reading.styles.js';
import {
  afterwardsHeading,
  immigrationAdvice,
  immigrationHeading,
  lawSummary,
  linkText,
  linksHeading,
  notAdviceText,
  rightsHeading,
  rightsTitle,
} from '../wording/know-your-rights.js';
import {rightName, rightText} from '../wording/rights.js';
import {heading} from './heading.js';
import {HtElement} from './ht-element.js';
import {rightsStyles} from './ht-know-your-rights.styles.js';
import {lawyerLinks} from './lawyer-links.js';
import {resourceLinks} from './resource-links.js';
import {reviewNote} from './review-note.js';
import {urgentLine} from './urgent-line.js';

const links = ['ag-guidelines', 'htpu', 'fbi-victim-services', 'dol-whd-rights', 'uscis-resources', 'record-relief'];

/**
 * The rights that everybody in the United States has, whatever the immigration status, each with the law behind it;
 * then immigration options, clearing a record, suing, and the offices that explain the rights of victims.
 *
 * @element ht-know-your-rights
 * @slot - The fallback: shown before and without the script, and when rendering fails.
 * @csspart heading - Each heading
 * @csspart card - The box around one right or option
 * @csspart call - A link that calls a number
 * @csspart link - Any other link
 * @csspart language - The language menu with its label
 * @csspart select - The menu itself
 */
export class HtKnowYourRights extends HtElement {
  static override styles = [...HtElement.styles, readingStyles, rightsStyles];

  protected override renderContent(): TemplateResult {
    return html`
      <div class="top">${heading(this.level(), rightsTitle())}${this.renderLanguageMenu()}</div>
      ${urgentLine()}
      ${rights.filter(({kind}) => kind === 'framing').map((right) => this.#renderFraming(right))}
      ${this.#renderSection(rightsHeading(), 'right')}
      ${this.#renderSection(immigrationHeading(), 'immigration-option', lawyerLinks(immigrationAdvice()))}
      ${this.#renderSection(afterwardsHeading(), 'legal-option')} ${this.#renderLinks()}
      <p class="fine section">${notAdviceText()}</p>
    `;
  }

  #renderFraming(right: Right): TemplateResult {
    return html`<div class="section framing"><p>${rightText(right.id)}</p>${this.#renderLaws(right)}</div>`;
  }

  #renderSection(title: string, kind: Right['kind'], intro: unknown = ''): TemplateResult {
    return html`<section class="section">
      ${heading(this.level(1), title)} ${intro}
      <ul class="cards">
        ${rights.filter((right) => right.kind === kind).map((right) => this.#renderRight(right))}
      </ul>
    </section>`;
  }

  #renderRight(right: Right): TemplateResult {
    const name = rightName(right.id);
    return html`<li class="card" part="card">
      ${name && heading(this.level(2), name)}
      <p>${rightText(right.id)}</p>
      ${reviewNote(rightsReviewDates, right.id)} ${this.#renderLaws(right)}
    </li>`;
  }

  /** The law stays one tap away: lawyers look for it, and a person who needs plain words is spared it. */
  #renderLaws({laws}: Right): TemplateResult {
    return html`<details>
      <summary>${lawSummary()}</summary>
      <ul class="laws" lang="en" dir="ltr">
        ${laws.map(({citation, title}) => html`<li><bdi>${citation}</bdi>: ${title}</li>`)}
      </ul>
    </details>`;
  }

  #renderLinks(): TemplateResult {
    return html`<section class="section">
      ${heading(this.level(1), linksHeading())}
      ${resourceLinks(links, linkText)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-know-your-rights': HtKnowYourRights;
  }
}
