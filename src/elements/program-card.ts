import {html, type TemplateResult} from 'lit';
import {stateCompensationReviewDates} from '../catalog/catalog.js';
import type {MaximumAward, StateProgram} from '../catalog/state-compensation.js';
import {fill} from '../localization/fill.js';
import {formatDollars} from '../localization/format.js';
import {applyLabel} from '../wording/state-compensation.js';
import {websiteLabel} from '../wording/common.js';
import {
  awardLabel,
  awardText,
  callersText,
  deadlineLabel,
  deadlineText,
  reportLabel,
  reportText,
  statusLabel,
  statusText,
} from '../wording/state-program.js';
import {exceptionText, traffickingLabel} from '../wording/trafficking-rules.js';
import {verbatim} from './call-button.js';
import {heading} from './heading.js';
import {linkOut} from './link-out.js';
import {phoneAction} from './phone-action.js';
import {reviewNote} from './review-note.js';
import {rule} from './rule.js';

/** The program of one state. What the catalog does not know is left out, not filled in. */
export const programCard = (program: StateProgram, state: string, level: number, locale: string): TemplateResult =>
  html`<article class="card" part="card">
    <p class="fine">${state}</p>
    ${heading(level, html`<bdi lang="en">${program.program!.name}</bdi>`)}
    ${reviewNote(stateCompensationReviewDates, program.state)}
    <div class="actions">
      ${program.phones?.map((phone) => [phoneAction(phone), phone.callers ? html`<p class="fine">${callersText(phone.callers)}</p>` : ''])}
      ${program.application_url && linkOut(program.application_url, applyLabel(), 'button screen')}
      ${program.url && linkOut(program.url, websiteLabel(), 'button screen')}
    </div>
    ${program.email && html`<p><a class="link" part="link" href="mailto:${program.email}"><bdi>${program.email}</bdi></a></p>`}
    <dl>
      ${rule(deadlineLabel(), program.filing_deadline && deadlineText(locale, program.filing_deadline))}
      ${rule(awardLabel(), program.maximum_award && [awardSentences(program.maximum_award)])}
      ${rule(reportLabel(), program.reporting_rule && reportText(locale, program.reporting_rule))}
      ${rule(traffickingLabel(), program.trafficking_exceptions?.map(exceptionText))}
      ${rule(statusLabel(), program.immigration_status && [statusText(program.immigration_status)])}
    </dl>
  </article>`;

/** The sum is verbatim like a number to call: in a text from right to left its sign would go to the wrong end. */
const awardSentences = (award: MaximumAward): unknown =>
  fill(
    (dollars) => awardText(award, dollars).join(' '),
    'amount' in award ? verbatim(formatDollars(award.amount)) : '',
  );
