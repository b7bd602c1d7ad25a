import {html, type TemplateResult} from 'lit';
import {fill} from '../localization/fill.js';
import {textphoneText} from '../wording/channels.js';
import {callButton, phoneLink} from './call-button.js';

/** A number of an office: a button to call it, or a quiet line for a textphone. */
export const phoneAction = ({number, type}: {readonly number: string; readonly type: string}): TemplateResult =>
  type === 'textphone'
    ? html`<p class="fine">
        ${fill(textphoneText, phoneLink(number))}
      </p>`
    : callButton(number);
