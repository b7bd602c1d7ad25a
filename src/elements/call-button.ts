import {html, type TemplateResult} from 'lit';
import {formatPhone, phoneHref} from '../catalog/phone.js';
import {fill} from '../localization/fill.js';
import {videoLabel} from '../wording/channels.js';
import {callLabel} from '../wording/common.js';
import {phoneIcon, videoIcon} from './icons.js';

/** A number or keyword as it is dialled or typed: on one line, and left to right inside any language. */
export const verbatim = (text: string): TemplateResult => html`<bdi class="number" dir="ltr">${formatPhone(text)}</bdi>`;

/** A number inside a sentence of the small print. */
export const phoneLink = (number: string): TemplateResult => html`<a href=${phoneHref(number)}>${verbatim(number)}</a>`;

/** The number to call, spelled out on its own link: it can be read and dialled on another phone. */
export const callButton = (number: string, label = callLabel, look = ''): TemplateResult =>
  dialLink(number, label, `call ${look}`, phoneIcon);

/** A videophone number: the main button of a line for Deaf people, a quiet one where a voice line stands first. */
export const videoButton = (number: string, isMain: boolean): TemplateResult =>
  dialLink(number, videoLabel, isMain ? 'call' : '', videoIcon);

const dialLink = (
  number: string,
  label: (number: string) => string,
  look: string,
  icon: TemplateResult,
): TemplateResult =>
  html`<a class="button ${look}" part="call" href=${phoneHref(number)}
    ><span>${icon}${fill(label, verbatim(number))}</span></a
  >`;
