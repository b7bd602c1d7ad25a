import {html, type TemplateResult} from 'lit';

/** Drawn inline, so that they need no request; never without a word beside them, so they are hidden from readers. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const phoneIcon = icon('M7 3 3 6c0 8 7 15 15 15l3-4-5-4-3 2c-2-1-3-2-4-4l2-3z');
export const videoIcon = icon('M3 6h12v12H3zM15 10l6-3v10l-6-3');
export const textIcon = icon('M3 4h18v13H11l-5 4v-4H3z');
export const chatIcon = icon('M3 4h18v13H11l-5 4v-4H3zM8 10.5h.01M12 10.5h.01M16 10.5h.01');
export const languageIcon = icon(
  'M3 12a9 9 0 0 1 18 0 9 9 0 0 1-18 0h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18',
);
