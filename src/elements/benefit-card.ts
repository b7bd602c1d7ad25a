import {html, type TemplateResult} from 'lit';
import {benefitsReviewDates} from '../catalog/catalog.js';
import type {Benefit} from '../catalog/benefit.js';
import {
  asOfText,
  benefitText,
  eligibleLabel,
  eligibleText,
  letterHeading,
  letterRuleText,
  limitText,
} from '../wording/benefits.js';
import {websiteLabel} from '../wording/common.js';
import {heading} from './heading.js';
import {linkOut} from './link-out.js';
import {phoneAction} from './phone-action.js';
import {reviewNote} from './review-note.js';
import {rule} from './rule.js';

/** One program or letter: what it is, who can get it today, where to ask, and when somebody last read the rules. */
export const benefitCard = (benefit: Benefit, level: number, locale: string): TemplateResult => {
  const {id, name, abbreviation, eligible, letter, limit, phones, url, as_of} = benefit;
  return html`<li class="card" part="card">
    ${heading(level, html`<bdi lang="en">${name}${abbreviation && ` (${abbreviation})`}</bdi>`)}
    <p>${benefitText(id)}</p>
    ${reviewNote(benefitsReviewDates, id)}
    ${eligible &&
    html`<dl>
      ${rule(eligibleLabel(), eligible.map(eligibleText))}
      ${rule(letterHeading(), [
        letterRuleText(locale, letter!),
        ...(limit ? [limitText(locale, limit.amount, limit.unit)] : []),
      ])}
    </dl>`}
    <div class="actions">${phones?.map(phoneAction)} ${linkOut(url, websiteLabel(), 'button screen')}</div>
    <p class="fine">${asOfText(locale, as_of)}</p>
  </li>`;
};
