import {html} from 'lit';
import {hotline} from '../catalog/catalog.js';
import {formatPhone, phoneHref} from '../catalog/phone.js';
import {fill, slot} from '../localization/fill.js';
import {msg, str} from '../localization/messages.js';
import {websiteLabel} from '../wording/common.js';
import {verbatim} from './call-button.js';
import {heading} from './heading.js';
import {actions, smallPrint} from './hotline-card.js';
import {linkOut} from './link-out.js';
import type {LocalTools} from './local-list.js';

/** What the script lends to the files beside it that show lines of their own. */
export const localTools: LocalTools = {
  html,
  msg,
  str,
  fill,
  slot,
  formatPhone,
  phoneHref,
  verbatim,
  heading,
  actions,
  smallPrint,
  linkOut,
  websiteLabel,
  nationalHotline: hotline('nhth'),
};
