/**
 * What the snippet builder writes, without a page: a choice, the address that holds it, and the lines to paste.
 * What there is to choose from comes from the build: `dist/embedding.json`, and the hashes from `dist/integrity.json`.
 */

/**
 * @typedef {'module' | 'classic' | 'offline' | 'script' | 'iframe' | 'prerendered' | 'wordpress'} Form
 *
 * @typedef {object} Choice
 * @property {string[]} elements Tags, in the order of the page.
 * @property {string} lang A BCP 47 tag; empty for the page's own language.
 * @property {string} state A USPS code, or empty.
 * @property {boolean} fixed That state alone, without a chooser.
 * @property {Form} form
 * @property {string} base Where the files lie, with a slash at its end.
 * @property {Record<string, string>} theme Custom properties by name, without those that stay as they are.
 * @property {string} linesFrom The address of lines of one's own.
 * @property {string} lines The same as JSON, to stand inside the tag.
 *
 * @typedef {object} Built What the build says; see src/tools/embedding.ts.
 * @property {string} version
 * @property {Record<string, {title: string, attributes: string[], byState: boolean}>} elements
 * @property {Record<string, {name: string, direction: string, fallback: Link[], leave: Link}>} languages
 * @property {Record<string, string>} states
 * @property {Record<string, string>} integrity
 *
 * @typedef {{href: string, text: string}} Link
 */

/** The forms of a snippet, the best one first, each with whom it is for. */
export const forms = {
  module: 'A script and a tag. The usual form',
  classic: 'The same for a site that refuses type="module"',
  offline: 'One file with every language inside, and no request after it',
  script: 'A script alone, which puts the element where it stands: for a site that takes tags out',
  iframe: 'A frame, for a site that takes scripts out',
  prerendered: 'The whole text as HTML, there without any script as well',
  wordpress: 'A shortcode, for WordPress with our plugin',
};

/** The custom properties that a choice may set, with what stands there without one, in light and dark. */
export const themeProperties = {
  '--ht-color-text': {label: 'Text', light: '#17242a', dark: '#e8eff0'},
  '--ht-color-surface': {label: 'Background', light: '#ffffff', dark: '#10181b'},
  '--ht-color-accent': {label: 'Buttons', light: '#0b5560', dark: '#8ed6df'},
  '--ht-color-on-accent': {label: 'Words on buttons', light: '#ffffff', dark: '#04252a'},
  '--ht-color-danger': {label: 'The button for 911', light: '#8c1c13', dark: '#ffb3a7'},
  '--ht-color-border': {label: 'Lines', light: '#7a8e95', dark: '#6f858c'},
  '--ht-radius': {label: 'Roundness of corners'},
  '--ht-font-family': {label: 'Typeface'},
};

const allowed = (name, value) => {
  if (name.startsWith('--ht-color-')) return /^#[\da-f]{6}$/i.test(value);
  if (name === '--ht-radius') return /^\d{1,2}px$/.test(value);
  // Names and commas: what ends a declaration stays out.
  return /^[\w\s,'"-]{1,200}$/.test(value);
};

/** An address on the web with a slash at its end, or the fallback. */
const folder = (value, fallback) => {
  try {
    const url = new URL(value);
    if (!/^https?:$/.test(url.protocol)) return fallback;
    return url.href.replace(/[?#].*$/, '').replace(/\/?$/, '/');
  } catch {
    return fallback;
  }
};

/** @param {Built} built @returns {Choice} */
export const defaultChoice = ({version, elements}) => ({
  elements: ['ht-help-panel' in elements ? 'ht-help-panel' : Object.keys(elements)[0]],
  lang: '',
  state: '',
  fixed: false,
  form: 'module',
  base: `https://your-site.org/ht-help/${version}/`,
  theme: {},
  linesFrom: '',
  lines: '',
});

/**
 * A choice out of the part of an address after `#`. Everybody can write an address: what this build does not know
 * is left out.
 * @param {string} fragment @param {Built} built @returns {Choice}
 */
export const readFragment = (fragment, built) => {
  const standard = defaultChoice(built);
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const get = (name) => given.get(name) ?? '';
  const pick = (name, known, usual) => (Object.hasOwn(known, get(name)) ? get(name) : usual);
  const elements = get('elements').split(' ').filter((tag) => Object.hasOwn(built.elements, tag));
  const theme = Object.keys(themeProperties).map((name) => [name, get(name.slice('--ht-'.length))]);
  return {
    elements: elements.length > 0 ? [...new Set(elements)] : standard.elements,
    lang: pick('lang', built.languages, ''),
    state: pick('state', built.states, ''),
    fixed: get('fixed') === 'yes',
    form: pick('form', forms, standard.form),
    base: folder(get('base'), standard.base),
    theme: Object.fromEntries(theme.filter(([name, value]) => allowed(name, value))),
    linesFrom: get('lines-from'),
    lines: get('lines'),
  };
};

/** @param {Choice} choice @param {Built} built @returns {string} */
export const writeFragment = (choice, built) => {
  const standard = defaultChoice(built);
  const given = new URLSearchParams();
  const set = (name, value, usual) => value !== usual && given.set(name, value);
  set('elements', choice.elements.join(' '), standard.elements.join(' '));
  set('lang', choice.lang, '');
  set('state', choice.state, '');
  set('fixed', choice.fixed ? 'yes' : '', '');
  set('form', choice.form, standard.form);
  set('base', choice.base, standard.base);
  for (const [name, value] of Object.entries(choice.theme)) set(name.slice('--ht-'.length), value, '');
  set('lines-from', choice.linesFrom, '');
  set('lines', choice.lines, '');
  return given.toString();
};

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * The attributes of one element: those of the choice that it knows.
 * @param {string} tag @param {Choice} choice @param {Built} built @returns {[string, string][]}
 */
export const attributesOf = (tag, {lang, state, fixed, linesFrom}, built) => {
  const known = built.elements[tag].attributes;
  const wanted = [
    ['lang', lang],
    ['state', state],
    ['fixed', fixed && state ? true : ''],
    ['local-lines', linesFrom],
  ];
  return wanted.filter(([name, value]) => value && known.includes(name)).map(([name, value]) => [name, value === true ? '' : value]);
};

/**
 * Where the prerendered form of an element lies: that of the one state, where the choice is fixed to it.
 * @param {string} tag @param {Choice} choice @param {Built} built @returns {string}
 */
export const prerenderedPath = (tag, {lang, state, fixed}, {elements}) => {
  const ofState = state && fixed && elements[tag].byState ? [state.toLowerCase()] : [];
  return `prerendered/${[tag, ...ofState, lang || 'en'].join('.')}.html`;
};

const inTag = (attributes) => attributes.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('');

/** What is left of an element when no script runs. */
const linksOf = (tag, {lang}, {languages}) => {
  const {fallback, leave} = languages[lang || 'en'];
  if (tag === 'ht-quick-exit') return [leave];
  return tag === 'ht-help-panel' ? [...fallback, leave] : fallback;
};

const link = ({href, text}) =>
  /^tel:/.test(href)
    ? `<a href="${escape(href)}">${escape(text)}</a>`
    : `<a href="${escape(href)}" target="_top" rel="noopener noreferrer" referrerpolicy="no-referrer">${escape(text)}</a>`;

const knowsLines = (tag, built) => built.elements[tag].attributes.includes('local-lines');

/** A person's own lines, as they stand in the tag. `</script>` must not end it early. */
const inlineLines = (tag, {lines, linesFrom}, built) =>
  lines.trim() && !linesFrom && knowsLines(tag, built)
    ? [`  <script type="application/json">`, ...lines.trim().replace(/</g, '\\u003c').split('\n').map((line) => `    ${line}`), '  </script>']
    : [];

const tagOf = (tag, choice, built) =>
  [
    `<${tag}${inTag(attributesOf(tag, choice, built))}>`,
    '  <p>',
    ...linksOf(tag, choice, built).map((one) => `    ${link(one)}`),
    '  </p>',
    ...inlineLines(tag, choice, built),
    `</${tag}>`,
  ].join('\n');

const source = (file, {base}, {integrity}) => `src="${escape(base + file)}"\n  integrity="${integrity[file]}" crossorigin="anonymous"`;

/** @param {Choice} choice @returns {string} The custom properties as a rule of CSS, or nothing. */
export const themeRule = ({elements, theme}) => {
  const properties = Object.entries(theme).map(([name, value]) => `  ${name}: ${value};`);
  return properties.length > 0 ? `${elements.join(', ')} {\n${properties.join('\n')}\n}` : '';
};

const styleTag = (choice) => {
  const rule = themeRule(choice);
  return rule ? [`<style>\n${rule.replace(/^/gm, '  ')}\n</style>`] : [];
};

const scriptAndTags = (script) => (choice, built) => [script(choice, built), ...styleTag(choice), ...choice.elements.map((tag) => tagOf(tag, choice, built))];

const moduleTag = (choice, built) => `<script type="module" ${source('ht-help.js', choice, built)}></script>`;

const frame = (tag, choice, built) => {
  // The address of lines stays out: everybody can write the address of a frame.
  const attributes = attributesOf(tag, choice, built).filter(([name]) => name !== 'local-lines');
  const query = new URLSearchParams(attributes).toString();
  return `<iframe src="${escape(`${choice.base}embed/${tag}.html${query && `?${query}`}`)}"
  title="${escape(built.elements[tag].title)}" width="100%" height="${tag === 'ht-quick-exit' ? 160 : 700}" loading="eager" referrerpolicy="no-referrer"
  sandbox="allow-scripts allow-popups allow-top-navigation-by-user-activation"></iframe>`;
};

const writers = {
  module: scriptAndTags(moduleTag),
  classic: scriptAndTags((choice, built) => `<script defer ${source('ht-help.classic.js', choice, built)}></script>`),
  offline: scriptAndTags((choice, built) => `<script defer ${source('ht-help.offline.js', choice, built)}></script>`),
  script: (choice, built) => [
    ...styleTag(choice),
    ...choice.elements.map((tag) => {
      const data = [['element', tag], ...attributesOf(tag, choice, built)].map(([name, value]) => [`data-${name}`, value]);
      return `<script ${source('ht-help.classic.js', choice, built)}\n  ${inTag(data).trim()}></script>`;
    }),
  ],
  iframe: (choice, built) => [
    `<p>${linksOf('', choice, built).map(link).join(' ')}</p>`,
    ...choice.elements.map((tag) => frame(tag, choice, built)),
  ],
  prerendered: (choice, built, texts) => [
    ...styleTag(choice),
    ...choice.elements.map((tag) => {
      const text = (texts[tag] ?? '').trim();
      // What the file says of itself: its language, and its state where it is that of one.
      const [start] = text.split('>');
      const more = attributesOf(tag, choice, built).filter(([name]) => name !== 'lang' && !new RegExp(` ${name}(?=[ =]|$)`).test(start));
      const whole = text.replace(`<${tag}`, () => `<${tag}${inTag(more)}`);
      const lines = inlineLines(tag, choice, built);
      return lines.length > 0 ? whole.replace(new RegExp(`</${tag}>$`), () => `${lines.join('\n')}</${tag}>`) : whole;
    }),
    moduleTag(choice, built),
  ],
  wordpress: (choice, built) =>
    choice.elements.map((tag) => `[ht_help${inTag([['element', tag], ...attributesOf(tag, choice, built)])}]`),
};

/**
 * The lines to paste.
 * @param {Choice} choice @param {Built} built
 * @param {Record<string, string>} [texts] The prerendered form of each element in the language of the choice.
 * @returns {string}
 */
export const snippet = (choice, built, texts = {}) => writers[choice.form](choice, built, texts).join('\n\n');

/**
 * What a snippet of this form cannot carry, and what a person has to know before pasting it.
 * @param {Choice} choice @param {Built} built @returns {string[]}
 */
export const notes = (choice, built) => {
  const {form, theme, lines, linesFrom, elements} = choice;
  const isThemed = Object.keys(theme).length > 0;
  const takesTag = ['module', 'classic', 'offline', 'prerendered'].includes(form);
  return [
    choice.base === defaultChoice(built).base && form !== 'wordpress' && `Put the files of the release at ${choice.base}, or write where they are.`,
    form === 'iframe' && isThemed && 'A frame keeps its own looks: your colors do not reach into it.',
    form === 'wordpress' && isThemed && `Colors go into the theme's own CSS: ${themeRule(choice).replace(/\s+/g, ' ')}`,
    lines && linesFrom && 'Your lines come from the address. The JSON below it is not used.',
    lines && !linesFrom && !takesTag && 'This form has no room for lines as JSON. Put them into a file, and write its address.',
    linesFrom && form === 'iframe' && 'A frame shows no lines of your own.',
    (lines || linesFrom) && !elements.some((tag) => knowsLines(tag, built)) && 'None of these elements shows lines of your own.',
    form === 'script' && 'When this script is blocked nothing is left: write the two numbers into the text of the page as well.',
    form !== 'wordpress' && form !== 'iframe' && `It stays at release ${built.version}, and so do its numbers: look for a new one at least every six months.`,
  ].filter(Boolean);
};

const luminance = (color) => {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colors such as `#0b5560`, as WCAG 2 counts it: 1 to 21. */
export const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/**
 * Pairs of a theme that are too close to be read by everybody. What the theme leaves as it is counts, light and dark.
 * @param {Record<string, string>} theme @returns {string[]}
 */
export const weakContrasts = (theme) => {
  const color = (name, scheme) => theme[name] ?? themeProperties[name][scheme];
  const pairs = [
    ['--ht-color-text', '--ht-color-surface'],
    ['--ht-color-accent', '--ht-color-surface'],
    ['--ht-color-on-accent', '--ht-color-accent'],
  ];
  return pairs
    .filter((pair) => pair.some((name) => name in theme))
    .flatMap(([one, other]) =>
      ['light', 'dark']
        .map((scheme) => ({scheme, ratio: contrast(color(one, scheme), color(other, scheme))}))
        .filter(({ratio}) => ratio < 7)
        .map(
          ({scheme, ratio}) =>
            `${themeProperties[one].label} on ${themeProperties[other].label.toLowerCase()} has a contrast of ${ratio.toFixed(1)} on a ${scheme} page. It should be 7 or more.`,
        ),
    );
};

/** What is wrong with lines as JSON, before they are tried; nothing when they can be read. */
export const problemOfLines = (text) => {
  if (!text.trim()) return '';
  try {
    return Array.isArray(JSON.parse(text)?.lines) ? '' : 'It needs a list called "lines": {"lines": [ … ]}';
  } catch (error) {
    return `This is no JSON yet: ${error.message}`;
  }
};
