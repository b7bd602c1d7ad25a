import {html, type TemplateResult} from 'lit';
import {hotline} from '../catalog/catalog.js';
import {findReviewDate, isDue, type ReviewDates} from '../catalog/review.js';
import {fill} from '../localization/fill.js';
import {dueText} from '../wording/common.js';
import {phoneLink} from './call-button.js';

/**
 * Says on a card that nobody has checked the entry for too long, and names the surer way. Pages stay on the web for
 * years after their authors have left, and a line that has moved must not look as sure as on its first day.
 */
export const reviewNote = (dates: ReviewDates, id: string): TemplateResult | '' => {
  if (!isDue(findReviewDate(dates, id))) return '';
  // The hotline's own card cannot name the hotline as the surer way.
  const {number} = hotline(id === 'nhth' ? '911' : 'nhth').phones![0]!;
  return html`<p>${fill(dueText, phoneLink(number))}</p>`;
};
