import {html, type TemplateResult} from 'lit';

/**
 * Lit needs the tag name in the fixed part of a template, hence one template a level: each as a tagged literal would
 * have it, made once, by which Lit knows it again.
 */
const templates = [...'123456'].map((level) => {
  const strings = [`<h${level} part="heading">`, `</h${level}>`];
  return Object.assign(strings, {raw: strings});
});

/**
 * A heading of a level, 1 to 6, that is only known on the page. Real headings and not `aria-level`: browsers, reader
 * modes and screen readers list those everywhere.
 */
export const heading = (level: number, content: unknown): TemplateResult => html(templates[level - 1]!, content);
