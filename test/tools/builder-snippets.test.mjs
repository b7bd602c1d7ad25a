import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  attributesOf,
  contrast,
  defaultChoice,
  forms,
  notes,
  prerenderedPath,
  problemOfLines,
  readFragment,
  snippet,
  weakContrasts,
  writeFragment,
} from '../../demo/builder-snippets.js';

const common = ['heading-level', 'inspectable', 'lang', 'languages'];
const built = {
  version: '1.2.3',
  elements: {
    'ht-help-panel': {title: 'Get help', attributes: [...common, 'local-lines', 'sections', 'state']},
    'ht-hotlines': {title: 'Call, text or chat', attributes: [...common, 'local-lines']},
    'ht-local-help': {title: 'Help in your state', attributes: [...common, 'fixed', 'kinds', 'state'], byState: true},
    'ht-quick-exit': {title: 'Leave this site', attributes: [...common, 'href']},
    'ht-state-compensation': {title: 'Money', attributes: [...common, 'fixed', 'state']},
  },
  languages: {
    en: {name: 'English', fallback: [{href: 'tel:911', text: 'Call 911'}], leave: {href: 'https://dull.example/', text: 'Leave'}},
    qx: {name: 'Invented', fallback: [{href: 'tel:911', text: 'Llame "911"'}], leave: {href: 'https://dull.example/', text: 'Salir'}},
  },
  states: {OH: 'Ohio', TX: 'Texas'},
  integrity: {'ht-help.js': 'sha384-module', 'ht-help.classic.js': 'sha384-classic', 'ht-help.offline.js': 'sha384-offline'},
};

const choose = (changes) => ({...defaultChoice(built), ...changes});
const write = (changes, texts) => snippet(choose(changes), built, texts);

describe('The snippet of the builder', () => {
  it('is a script with its hash, and a tag with the links inside', () => {
    assert.equal(
      write({elements: ['ht-hotlines'], lang: 'qx'}),
      `<script type="module" src="https://your-site.org/ht-help/1.2.3/ht-help.js"
  integrity="sha384-module" crossorigin="anonymous"></script>

<ht-hotlines lang="qx">
  <p>
    <a href="tel:911">Llame &quot;911&quot;</a>
  </p>
</ht-hotlines>`,
    );
  });

  it('carries the hash of the file that it names, and crossorigin, in every form that has a script', () => {
    for (const form of Object.keys(forms).filter((name) => !['iframe', 'wordpress'].includes(name))) {
      const [, file, hash] = /src="https:\/\/your-site.org\/ht-help\/1\.2\.3\/([\w.-]+)"\s+integrity="([^"]+)" crossorigin="anonymous"/.exec(write({form})) ?? [];
      assert.equal(hash, built.integrity[file], form);
    }
  });

  it('has links for when no script runs in every form but the two that have no room for them', () => {
    for (const form of Object.keys(forms)) {
      const text = write({form}, {'ht-help-panel': '<ht-help-panel><a href="tel:911">Call 911</a></ht-help-panel>'});
      assert.equal(text.includes('href="tel:911"'), !['script', 'wordpress'].includes(form), form);
    }
  });

  it('leads out of a way out and of a panel without a script, and tells the other site nothing', () => {
    for (const tag of ['ht-quick-exit', 'ht-help-panel']) {
      assert.match(write({elements: [tag]}), /<a href="https:\/\/dull\.example\/" target="_top" rel="noopener noreferrer" referrerpolicy="no-referrer">Leave<\/a>/);
    }
    assert.doesNotMatch(write({elements: ['ht-hotlines']}), /Leave/);
  });

  it('gives each element the attributes that it knows, and no others', () => {
    const choice = choose({state: 'OH', fixed: true, lang: 'qx', linesFrom: '/our.json'});
    assert.deepEqual(attributesOf('ht-state-compensation', choice, built), [['lang', 'qx'], ['state', 'OH'], ['fixed', '']]);
    assert.deepEqual(attributesOf('ht-help-panel', choice, built), [['lang', 'qx'], ['state', 'OH'], ['local-lines', '/our.json']]);
    assert.deepEqual(attributesOf('ht-quick-exit', choice, built), [['lang', 'qx']]);
    assert.deepEqual(attributesOf('ht-state-compensation', choose({fixed: true}), built), [], 'fixed to no state is nothing');
  });

  it('puts the element where the script stands, with the attributes as data', () => {
    const text = write({form: 'script', elements: ['ht-state-compensation'], state: 'OH', fixed: true});
    assert.match(text, /data-element="ht-state-compensation" data-state="OH" data-fixed><\/script>$/);
  });

  it('is a shortcode of the same attributes, the element first', () => {
    assert.equal(
      write({form: 'wordpress', elements: ['ht-state-compensation', 'ht-hotlines'], lang: 'qx', state: 'OH', fixed: true}),
      '[ht_help element="ht-state-compensation" lang="qx" state="OH" fixed]\n\n[ht_help element="ht-hotlines" lang="qx"]',
    );
  });

  it('is a frame in a sandbox that lets people call and leave, without lines from elsewhere', () => {
    const text = write({form: 'iframe', lang: 'qx', state: 'OH', linesFrom: 'https://other.example/'});
    assert.match(text, /<iframe src="https:\/\/your-site\.org\/ht-help\/1\.2\.3\/embed\/ht-help-panel\.html\?lang=qx&amp;state=OH"\n {2}title="Get help"/);
    assert.match(text, /sandbox="allow-scripts allow-popups allow-top-navigation-by-user-activation"/);
    assert.doesNotMatch(text, /other\.example/);
  });

  it('is what the server wrote beforehand, with the attributes that matter', () => {
    const text = write({form: 'prerendered', elements: ['ht-hotlines'], lang: 'qx', linesFrom: '/our.json'}, {'ht-hotlines': '<ht-hotlines lang="qx">$& whole</ht-hotlines>\n'});
    assert.match(text, /^<ht-hotlines local-lines="\/our\.json" lang="qx">\$& whole<\/ht-hotlines>\n\n<script type="module"/);
  });

  it('is the file of one state where the choice is fixed to it, and names that state once', () => {
    const choice = {form: 'prerendered', elements: ['ht-local-help'], lang: 'qx', state: 'OH', fixed: true};
    assert.equal(prerenderedPath('ht-local-help', choose(choice), built), 'prerendered/ht-local-help.oh.qx.html');
    const text = write(choice, {'ht-local-help': '<ht-local-help lang="qx" state="OH" fixed data-private>Ohio</ht-local-help>'});
    assert.match(text, /^<ht-local-help lang="qx" state="OH" fixed data-private>Ohio<\/ht-local-help>\n\n<script type="module"/);
  });

  it('is the file of all states where a person may choose another one, or there is no file of one', () => {
    const path = (tag, changes) => prerenderedPath(tag, choose(changes), built);
    assert.equal(path('ht-local-help', {state: 'OH'}), 'prerendered/ht-local-help.en.html');
    assert.equal(path('ht-local-help', {fixed: true}), 'prerendered/ht-local-help.en.html');
    assert.equal(path('ht-state-compensation', {state: 'OH', fixed: true}), 'prerendered/ht-state-compensation.en.html');
    const text = write({form: 'prerendered', elements: ['ht-local-help'], state: 'OH'}, {'ht-local-help': '<ht-local-help data-private>All</ht-local-help>'});
    assert.match(text, /^<ht-local-help state="OH" data-private>/);
  });

  it('sets custom properties in a style of its own', () => {
    const text = write({elements: ['ht-hotlines', 'ht-quick-exit'], theme: {'--ht-color-accent': '#4b2e83', '--ht-radius': '2px'}});
    assert.match(text, /<style>\n {2}ht-hotlines, ht-quick-exit \{\n {4}--ht-color-accent: #4b2e83;\n {4}--ht-radius: 2px;\n {2}\}\n<\/style>/);
  });

  it('keeps the end of a script in lines of one’s own from ending theirs', () => {
    const text = write({elements: ['ht-hotlines'], lines: '{"lines": [{"name": "</script><script>alert(1)</script>"}]}'});
    const [, inside] = /<script type="application\/json">\n([\s\S]*?)\n {2}<\/script>\n<\/ht-hotlines>$/.exec(text);
    assert.equal(JSON.parse(inside).lines[0].name, '</script><script>alert(1)</script>');
  });

  it('lets nothing that somebody typed out of its attribute', () => {
    const text = write({elements: ['ht-hotlines'], linesFrom: '"><img src=x onerror=alert(1)>'});
    assert.match(text, /<ht-hotlines local-lines="&quot;>&lt;img src=x onerror=alert\(1\)>">/);
  });
});

describe('The address of a choice', () => {
  it('holds all of it', () => {
    const choice = choose({
      elements: ['ht-quick-exit', 'ht-state-compensation'],
      lang: 'qx',
      state: 'TX',
      fixed: true,
      form: 'iframe',
      base: 'https://cdn.example/ht/1.2.3/',
      theme: {'--ht-color-accent': '#4b2e83', '--ht-radius': '2px', '--ht-font-family': "Georgia, 'Times New Roman', serif"},
      linesFrom: '/our lines.json?a=b&c=d',
      lines: '{\n  "lines": [] }',
    });
    assert.deepEqual(readFragment(`#${writeFragment(choice, built)}`, built), choice);
  });

  it('is empty for the usual choice, and an empty one is the usual choice', () => {
    assert.equal(writeFragment(defaultChoice(built), built), '');
    assert.deepEqual(readFragment('', built), defaultChoice(built));
  });

  it('brings in nothing that this build does not know, whoever wrote it', () => {
    const hostile = new URLSearchParams({
      elements: 'script ht-hotlines constructor ht-hotlines',
      lang: 'toString',
      state: '__proto__',
      form: 'valueOf',
      base: 'javascript:alert(1)',
      'color-accent': 'red;} * {display:none',
      radius: '9em;}',
      'font-family': 'x;} body{display:none',
    });
    assert.deepEqual(readFragment(`#${hostile}`, built), choose({elements: ['ht-hotlines']}));
  });

  it('ends the folder of the files with one slash, without a query', () => {
    assert.equal(readFragment('base=https://a.example/ht?x#y', built).base, 'https://a.example/ht/');
    assert.equal(readFragment('base=https://a.example/ht/', built).base, 'https://a.example/ht/');
  });
});

describe('What the builder says beside a snippet', () => {
  it('names what a form cannot carry', () => {
    assert.match(notes(choose({form: 'iframe', theme: {'--ht-radius': '2px'}}), built).join(), /frame keeps its own looks/);
    assert.match(notes(choose({form: 'iframe', linesFrom: '/a.json'}), built).join(), /A frame shows no lines/);
    assert.match(notes(choose({form: 'script', lines: '{"lines": []}'}), built).join(), /no room for lines/);
    assert.match(notes(choose({form: 'script'}), built).join(), /nothing is left/);
    assert.match(notes(choose({elements: ['ht-quick-exit'], lines: '{}'}), built).join(), /None of these elements/);
  });

  it('says that a pinned release keeps its numbers', () => {
    assert.match(notes(choose({base: 'https://a.example/'}), built).join(), /^It stays at release 1\.2\.3/);
  });

  it('counts contrast as WCAG does, and warns below 7, in the scheme where it happens', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
    assert.deepEqual(weakContrasts({}), []);
    assert.deepEqual(weakContrasts({'--ht-radius': '2px'}), []);
    const [problem, ...others] = weakContrasts({'--ht-color-text': '#767676', '--ht-color-surface': '#ffffff'}).filter((text) => text.includes('Text on'));
    assert.match(problem, /Text on background has a contrast of 4\.5 on a light page/);
    assert.equal(others.length, 1);
  });

  it('says what keeps lines from being read', () => {
    assert.equal(problemOfLines(''), '');
    assert.equal(problemOfLines('{"lines": []}'), '');
    assert.match(problemOfLines('{"lines"'), /^This is no JSON yet/);
    assert.match(problemOfLines('{"line": []}'), /a list called "lines"/);
    assert.match(problemOfLines('null'), /\S/);
  });
});
