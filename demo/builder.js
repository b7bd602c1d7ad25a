/**
 * The page of the snippet builder: shows what builder-snippets.js writes, and the elements themselves. It reads files
 * of this build, and sends nothing.
 */
import {
  attributesOf,
  forms,
  notes,
  prerenderedPath,
  problemOfLines,
  readFragment,
  snippet,
  themeProperties,
  themeRule,
  weakContrasts,
  writeFragment,
} from './builder-snippets.js';

const one = (selector) => document.querySelector(selector);
const read = async (path) => (await fetch(new URL(`../dist/${path}`, import.meta.url))).text();

const [embedding, integrity] = (await Promise.all(['embedding.json', 'integrity.json'].map(read))).map((text) => JSON.parse(text));
/** @type {import('./builder-snippets.js').Built} */
const built = {...embedding, integrity};

const form = one('form');
let choice = readFragment(location.hash, built);

/** An element with attributes and content; text is only ever text. */
const create = (tag, attributes = {}, ...content) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
};

// --- What there is to choose from, read off the build ---

one('#tags').append(
  ...Object.entries(built.elements).map(([tag, {title}]) =>
    create('label', {class: 'check'}, create('input', {type: 'checkbox', name: 'tag', value: tag}), create('span', {}, title, create('code', {}, tag))),
  ),
);
one('#forms').append(
  ...Object.entries(forms).map(([value, text]) =>
    create('label', {class: 'check'}, create('input', {type: 'radio', name: 'form', value}), create('span', {}, text)),
  ),
);
form.elements.lang.append(...Object.entries(built.languages).map(([code, {name}]) => create('option', {value: code, lang: code}, name)));
form.elements.state.append(...Object.entries(built.states).map(([code, name]) => create('option', {value: code}, name)));

const rows = Object.entries(themeProperties).map(([property, {label, light}]) => {
  const own = create('input', {type: 'checkbox', 'data-own': property});
  const value = light
    ? create('input', {type: 'color', value: light, 'aria-label': `${label}: color`, 'data-value': property})
    : create('input', {type: 'text', 'aria-label': `${label}: value`, 'data-value': property, spellcheck: 'false', autocomplete: 'off'});
  if (!light) value.value = property === '--ht-radius' ? '8px' : 'Georgia, serif';
  return create('div', {class: 'row'}, create('label', {class: 'check'}, own, create('span', {}, label)), value);
});
one('#theme .rows').append(...rows);

// --- From the choice to the page ---

const showForm = () => {
  for (const box of form.querySelectorAll('[name=tag]')) box.checked = choice.elements.includes(box.value);
  for (const radio of form.querySelectorAll('[name=form]')) radio.checked = radio.value === choice.form;
  for (const name of ['lang', 'state', 'base', 'linesFrom', 'lines']) form.elements[name].value = choice[name];
  form.elements.fixed.checked = choice.fixed;
  for (const [property, value] of Object.entries(choice.theme)) one(`[data-value="${property}"]`).value = value;
  for (const own of form.querySelectorAll('[data-own]')) own.checked = own.dataset.own in choice.theme;
  if (Object.keys(choice.theme).length > 0) one('#theme').open = true;
  if (choice.lines || choice.linesFrom) one('#own').open = true;
};

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const linesOf = (tag) => {
  if (!built.elements[tag].attributes.includes('local-lines') || choice.linesFrom || problemOfLines(choice.lines)) return [];
  return choice.lines.trim() ? JSON.parse(choice.lines).lines : [];
};

let previewed = '';

/** The elements themselves. Another set of them, or of lines, begins anew; else only attributes change. */
const showPreview = () => {
  const preview = one('#preview');
  const key = JSON.stringify([choice.elements, choice.linesFrom, choice.lines]);
  if (key !== previewed) {
    previewed = key;
    preview.replaceChildren(
      ...choice.elements.map((tag) => {
        const element = create(tag);
        const lines = linesOf(tag);
        if (lines.length > 0) element.localLines = lines;
        // A person who writes capitals into the form must not be taken away from it.
        if (tag === 'ht-quick-exit') element.setAttribute('no-shortcut', '');
        return element;
      }),
    );
  }
  for (const element of preview.children) {
    const wanted = new Map(attributesOf(element.localName, choice, built).filter(([name]) => name !== 'local-lines'));
    for (const name of ['lang', 'state', 'fixed']) {
      if (!wanted.has(name)) element.removeAttribute(name);
      else if (element.getAttribute(name) !== wanted.get(name)) element.setAttribute(name, wanted.get(name));
    }
  }
  sheet.replaceSync(themeRule(choice).replace(/^[^{]+/, (tags) => tags.split(',').map((tag) => `#preview ${tag.trim()}`).join()));
};

/** The prerendered texts, by path: fetched once, when somebody chooses that form. */
const texts = new Map();

const textsOf = async (wanted) => {
  if (wanted.form !== 'prerendered') return {};
  const entries = wanted.elements.map(async (tag) => {
    const path = prerenderedPath(tag, wanted, built);
    if (!texts.has(path)) texts.set(path, read(path));
    return [tag, await texts.get(path)];
  });
  return Object.fromEntries(await Promise.all(entries));
};

const list = (selector, sentences) => one(selector).replaceChildren(...sentences.map((text) => create('li', {}, text)));

const show = async () => {
  const known = choice.elements.flatMap((tag) => built.elements[tag].attributes);
  for (const part of form.querySelectorAll('[data-for]')) part.hidden = !known.includes(part.dataset.for) || (part.dataset.for === 'fixed' && !choice.state);
  one('#lines-problem').textContent = choice.linesFrom ? '' : problemOfLines(choice.lines);
  list('#theme .warnings', weakContrasts(choice.theme));
  list('#notes', notes(choice, built));
  one('#copied').textContent = '';
  showPreview();

  const shown = choice;
  const prepared = await textsOf(shown);
  // A slow file must not bring back what has been changed meanwhile.
  if (shown === choice) one('#snippet').value = snippet(shown, built, prepared);
};

// --- From the page to the choice ---

const readForm = () => {
  const elements = [...form.querySelectorAll('[name=tag]:checked')].map(({value}) => value);
  const theme = [...form.querySelectorAll('[data-own]:checked')].map(({dataset}) => [dataset.own.slice('--ht-'.length), one(`[data-value="${dataset.own}"]`).value]);
  const given = new URLSearchParams([
    ['elements', elements.join(' ')],
    ...['lang', 'state', 'base', 'lines'].map((name) => [name, form.elements[name].value]),
    ['form', one('[name=form]:checked').value],
    ['lines-from', form.elements.linesFrom.value.trim()],
    ['fixed', form.elements.fixed.checked ? 'yes' : ''],
    ...theme,
  ]);
  // The same sieve as for an address.
  return readFragment(given.toString(), built);
};

form.addEventListener('input', ({target}) => {
  // Whoever picks a color wants it.
  if (target.dataset.value) one(`[data-own="${target.dataset.value}"]`).checked = true;
  choice = readForm();
  // In place: Back leads out of the builder, not through each letter typed here.
  history.replaceState(null, '', `#${writeFragment(choice, built)}`);
  show();
});

form.addEventListener('submit', (event) => event.preventDefault());

// The last element cannot be taken away: the form says what the snippet says.
form.addEventListener('change', ({target}) => {
  if (target.name === 'tag' || target.name === 'base') showForm();
});

window.addEventListener('hashchange', () => {
  choice = readFragment(location.hash, built);
  showForm();
  show();
});

const copy = async (text, done) => {
  try {
    await navigator.clipboard.writeText(text);
    one('#copied').textContent = done;
  } catch {
    // A browser that keeps its clipboard: a person can copy what is selected.
    one('#snippet').focus();
    one('#snippet').select();
    one('#copied').textContent = 'Your browser does not let a page copy. The lines are selected: press Ctrl+C.';
  }
};

one('#copy').addEventListener('click', () => copy(one('#snippet').value, 'Copied.'));
one('#copy-link').addEventListener('click', () => copy(location.href, 'The link is copied.'));

showForm();
await show();
one('.builder').hidden = false;
