import {html, type TemplateResult} from 'lit';

const templates = new Map<string, TemplateStringsArray>();

/** The fixed part of a template, as a tagged one would have it; the same one each time, by which Lit knows it again. */
const templateOf = (tag: string, names: readonly string[]): TemplateStringsArray => {
  let strings = templates.get(tag);
  if (!strings) {
    const parts = [...names.map((name, index) => `${index ? '' : `<${tag}`} ${name}=`), `></${tag}>`];
    strings = Object.assign(parts, {raw: parts});
    templates.set(tag, strings);
  }
  return strings;
};

/**
 * An element whose tag is known on the page alone. `tag` and the names of the bindings, which are those of Lit, come
 * from our own code and never from an attribute: they are read as markup.
 */
export const nestedElement = (tag: string, bindings: Readonly<Record<string, unknown>>): TemplateResult =>
  html(templateOf(tag, Object.keys(bindings)), ...Object.values(bindings));
