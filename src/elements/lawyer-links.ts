import {html, type TemplateResult} from 'lit';
import {hotline, resource} from '../catalog/catalog.js';
import {freeLawyerText, immigrationLawyerText} from '../wording/know-your-rights.js';
import {linkOut} from './link-out.js';

/** Whom to ask before anything that touches a person's status: under the advice to do so, wherever it is given. */
export const lawyerLinks = (advice: string): TemplateResult => html`<div class="advice">
  <p><strong>${advice}</strong></p>
  <p>${linkOut(hotline('lsc').url!, freeLawyerText())}</p>
  <p>${linkOut(resource('immigration-legal-directory').url!, immigrationLawyerText())}</p>
</div>`;
