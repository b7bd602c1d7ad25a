import {html, type TemplateResult} from 'lit';

/**
 * A heading of a level that is only known on the page. Real headings and not `aria-level`: browsers, reader modes
 * and screen readers list those everywhere. Lit needs the tag name in the template, hence one template a level.
 */
export const heading = (level: number, content: unknown): TemplateResult => {
  switch (level) {
    case 1:
      return html`<h1 part="heading">${content}</h1>`;
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    default:
      return html`<h6 part="heading">${content}</h6>`;
  }
};
