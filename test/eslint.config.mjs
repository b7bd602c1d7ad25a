/**
 * House rules that a machine can see. lit-analyzer checks what ESLint cannot: the types of bindings in templates.
 */
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

const property = (object, name, message) => ({...(object && {object}), property: name, message});

const asText = 'Text is never read as HTML: use a template.';
const leavesTraces = 'Nothing is stored: the next user of the phone must not learn that somebody was here.';
const polls = 'Use a timeout to the next moment that matters: a page that polls drains a phone.';
const phonesHome = 'No request but for our own files.';
const registers = 'Class files register nothing: src/define.ts does.';

const everyTemplate = {
  plugins: {...lit.configs['flat/recommended'].plugins, ...wc.configs['flat/recommended'].plugins, 'lit-a11y': litA11y},
  rules: {
    ...lit.configs['flat/recommended'].rules,
    ...wc.configs['flat/recommended'].rules,
    ...litA11y.configs.recommended.rules,
  },
};

export default [
  {ignores: ['dist/', 'pseudo/', 'src/generated/', 'node_modules/']},
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none'}],
    },
  },
  {
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['Buffer', 'URL', 'URLSearchParams', 'console', 'fetch', 'performance', 'process'],
          ...['clearTimeout', 'setTimeout', 'structuredClone'],
          // In scripts that a tool runs in a page, in those of the demo, and in `src/`.
          ...['CSSStyleSheet', 'customElements', 'document', 'frames', 'history', 'location', 'navigator', 'requestAnimationFrame', 'window'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // TypeScript knows better which names exist.
    files: ['**/*.ts'],
    rules: {'no-undef': 'off'},
  },
  {
    files: ['src/**/*.ts'],
    ...everyTemplate,
    rules: {
      ...everyTemplate.rules,
      // A strict Content Security Policy forbids style attributes, and lets our style sheets through.
      'lit/ban-attributes': ['error', 'style'],
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      // Closed roots keep the page's trackers out; `inspectable` opens them for audits.
      'wc/no-closed-shadow-root': 'off',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((name) => property('', name, asText)),
        property('document', 'write', asText),
        property('document', 'cookie', leavesTraces),
        ...['localStorage', 'sessionStorage', 'indexedDB'].flatMap((name) =>
          ['window', 'globalThis'].map((object) => property(object, name, leavesTraces)),
        ),
        property('window', 'setInterval', polls),
        property('navigator', 'sendBeacon', phonesHome),
        property('customElements', 'define', registers),
      ],
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({name, message: leavesTraces})),
        ...['XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({name, message: phonesHome})),
        {name: 'setInterval', message: polls},
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {group: ['**/define.js', '**/index.js'], message: 'These are the doors of the package: nothing inside goes through them.'},
            {group: ['**/unsafe-html.js', '**/unsafe-svg.js', '**/unsafe-mathml.js'], message: asText},
          ],
          paths: [{name: 'lit/decorators.js', importNames: ['customElement'], message: registers}],
        },
      ],
    },
  },
  {
    files: ['src/define.ts'],
    rules: {'no-restricted-properties': 'off'},
  },
  {
    files: ['test/**/*.ts', 'test/**/*.mjs'],
    rules: {
      // Chai's `expect(x).to.be.true` is an expression that does something.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test', 'suite'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((name) => property(object, name, 'Every test runs, every time.')),
        ),
      ],
    },
  },
];
