import {html, type TemplateResult} from 'lit';
import {hotline} from '../catalog/catalog.js';
import {formatPhone, phoneHref} from '../catalog/phone.js';
import {isDue} from '../catalog/review.js';
import {fill, slot} from '../localization/fill.js';
import {dueHotlineText, dueText} from '../wording/common.js';
import {verbatim} from './call-button.js';

/**
 * Says on a card that nobody has checked the entry for too long, and names the surer way. Pages stay on the web for
 * years after their authors have left, and a line that has moved must not look as sure as on its first day.
 */
export const reviewNote = (reviewDate: string, id?: string): TemplateResult | '' => {
  if (!isDue(reviewDate)) return '';
  const isHotline = id === 'nhth';
  // The hotline's own card cannot name the hotline as the surer way.
  const {number} = hotline(isHotline ? '911' : 'nhth').phones![0]!;
  const link = html`<a href=${phoneHref(number)}>${verbatim(formatPhone(number))}</a>`;
  return html`<p>${fill(isHotline ? dueHotlineText(slot(0)) : dueText(slot(0)), link)}</p>`;
};
