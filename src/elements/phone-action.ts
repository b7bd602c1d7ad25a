import {html, type TemplateResult} from 'lit';
import {formatPhone, phoneHref} from '../catalog/phone.js';
import {fill, slot} from '../localization/fill.js';
import {textphoneText} from '../wording/channels.js';
import {callButton, verbatim} from './call-button.js';

/** A number of an office: a button to call it, or a quiet line for a textphone. */
export const phoneAction = ({number, type}: {readonly number: string; readonly type: string}): TemplateResult =>
  type === 'textphone'
    ? html`<p class="fine">
        ${fill(textphoneText(slot(0)), html`<a href=${phoneHref(number)}>${verbatim(formatPhone(number))}</a>`)}
      </p>`
    : callButton(number);
