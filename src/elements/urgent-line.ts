import {html, type TemplateResult} from 'lit';
import {hotline} from '../catalog/catalog.js';
import {emergencyLabel, hotlineLabel} from '../wording/common.js';
import {callButton} from './call-button.js';

/**
 * 911 and the trafficking hotline, as one line where there is room. It opens every element whose subject is
 * something else, because no matter what a person came to read, the number comes first.
 */
export const urgentLine = (): TemplateResult => html`<div class="urgent">
  ${callButton(hotline('911').phones![0]!.number, emergencyLabel, 'danger')}
  ${callButton(hotline('nhth').phones![0]!.number, hotlineLabel)}
</div>`;
