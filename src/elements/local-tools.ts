import {html} from 'lit';
import {msg, str} from '../localization/messages.js';
import {heading} from './heading.js';
import {actions, smallPrint} from './hotline-card.js';
import {reviewNote} from './review-note.js';

/** What the script lends to the files beside it that show lines of their own: what must not be there twice. */
export const localTools = {html, msg, str, heading, actions, smallPrint, reviewNote};

export type LocalTools = typeof localTools;
