import {html, type TemplateResult} from 'lit';

/**
 * A link to another site. It tells that site nothing about the page it was on: a help page in somebody's referrer
 * log, or a handle back to the window, could give a person away.
 */
export const linkOut = (url: string, content: unknown, look = 'link', part = 'link'): TemplateResult =>
  html`<a class=${look} part=${part} href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${content}</a>`;
