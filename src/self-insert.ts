/**
 * How a script without `type=module` begins: it looks at its own tag, which only code that runs at once can do.
 *
 * `<script src="ht-help.classic.js" data-element="ht-hotlines" data-lang="es">` puts the element where the script
 * stands, with the other `data-*` as its attributes. It comes with the two numbers inside before anything else of
 * ours runs: when a policy of the page or a fault stops the rest, they are left.
 *
 * The build fills in `knownAttributes` (by tag) and `fallbackLinks`, and puts this at the start of the two classic
 * files; see src/tools/classic.ts.
 */
declare const knownAttributes: Readonly<Record<string, readonly string[]>>;
declare const fallbackLinks: readonly {readonly href: string; readonly text: string}[];

/** What any tag may have, and what can do no more than name it. */
const harmless = ['id', 'class'];

const createElement = (script: HTMLScriptElement, tag: string): HTMLElement => {
  const element = document.createElement(tag);
  for (const {name, value} of script.attributes) {
    const attribute = name.replace(/^data-/, '');
    if (attribute === name || attribute === 'element') continue;
    // Other scripts leave `data-*` on tags too, and `data-onclick` must never become a handler.
    if ([...knownAttributes[tag]!, ...harmless].includes(attribute)) element.setAttribute(attribute, value);
  }
  const paragraph = document.createElement('p');
  for (const {href, text} of fallbackLinks) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    paragraph.append(link, ' ');
  }
  element.append(paragraph);
  return element;
};

const insert = (script: HTMLScriptElement, element: HTMLElement): void => {
  if (!document.head?.contains(script)) script.before(element);
  // In the head nothing can be seen: the element opens the page instead, as soon as there is one.
  else if (document.body) document.body.prepend(element);
  else document.addEventListener('DOMContentLoaded', () => document.body.prepend(element), {once: true});
};

/**
 * Puts in the element that a script's tag asks for. Gives the address beside which the languages lie, or nothing when
 * the same file has run on this page before: then everything else is there already.
 */
export const startScript = (script: HTMLScriptElement | null): string | undefined => {
  const tags = Object.keys(knownAttributes);
  const tag = script?.dataset.element;
  if (tag !== undefined) {
    if (tags.includes(tag)) insert(script!, createElement(script!, tag));
    else console.warn(`ht-help does not know data-element="${tag}". Allowed: ${tags.join(', ')}.`);
  }
  const ranBefore =
    script?.src &&
    tags.every((known) => customElements.get(known)) &&
    [...document.scripts].some((other) => other !== script && other.src === script.src);
  return ranBefore ? undefined : script?.src || document.baseURI;
};
