import {readFileSync, writeFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {distFolder, projectFolder, tags} from './elements.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly privacy?: string;
  readonly default?: string;
}

/** What a manifest says of one element; https://github.com/webcomponents/custom-elements-manifest has the rest. */
export interface ManifestElement {
  readonly name: string;
  readonly tagName: string;
  readonly members?: readonly Item[];
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly {readonly path: string; readonly declarations?: readonly ManifestElement[]}[];
}

// The analyzer's own types are of its command line alone.
const load = async (path: string) => import(`@custom-elements-manifest/analyzer/${path}.js`);
const {create, ts} = await load('index');
const {litPlugin} = await load('src/features/framework-plugins/lit/lit');

/** What elements inherit from; these are no elements of their own. */
const bases = ['ht-element', 'state-element'];

const parse = (tag: string) => {
  const path = `src/elements/${tag}.ts`;
  return ts.createSourceFile(path, readFileSync(`${projectFolder}${path}`, 'utf8'), ts.ScriptTarget.ES2022, true);
};

/** What a class keeps to itself is no business of an embedder, and what all share belongs to each element alike. */
const publish = (element: ManifestElement) => {
  const withoutOrigin = <T extends object>(items: readonly T[] = []): T[] =>
    items.map((item) => ({...item, inheritedFrom: undefined}));
  return {
    ...element,
    superclass: {name: 'LitElement', package: 'lit'},
    members: withoutOrigin(element.members?.filter(({privacy, name}) => privacy === 'public' && !name.startsWith('#'))),
    attributes: withoutOrigin(element.attributes),
    events: withoutOrigin(element.events),
    slots: withoutOrigin(element.slots),
    cssParts: withoutOrigin(element.cssParts),
    cssProperties: withoutOrigin(element.cssProperties),
  };
};

/** All that can be set, heard, styled and filled, read off the sources and their comments. */
export const analyze = (): Manifest => {
  const {schemaVersion, modules}: Manifest = create({modules: [...bases, ...tags].map(parse), plugins: litPlugin(), context: {dev: false}});
  return {
    schemaVersion,
    modules: modules
      .filter(({path}) => !bases.some((base) => path === `src/elements/${base}.ts`))
      .map(({path, declarations = []}) => {
        const module = path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
        const elements = declarations.filter(({tagName}) => tagName).map(publish);
        return {
          kind: 'javascript-module',
          path: module,
          declarations: elements,
          exports: elements.flatMap(({name, tagName}) => [
            {kind: 'js', name, declaration: {name, module}},
            {kind: 'custom-element-definition', name: tagName, declaration: {name, module}},
          ]),
        };
      }),
  };
};

type Framework = 'react' | 'preact' | 'vue';

/** Vue looks names up in one word: `heading-level` as `headingLevel`. */
const nameFor = (framework: Framework, name: string): string =>
  framework === 'vue' ? name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) : name;

const listenerFor = (framework: Framework, event: string): string => nameFor(framework, framework === 'vue' ? `on-${event}` : `on${event}`);

const attributesOf = ({attributes = [], events = []}: ManifestElement, framework: Framework): string[] => [
  ...attributes
    .filter(({name}) => name !== 'lang')
    .map(({name, type, description}) => {
      const values = type?.text === 'boolean' ? 'boolean' : type?.text === 'number' ? 'number | string' : 'string';
      return `  /** ${description!.replace(/\s+/g, ' ')} */\n  '${nameFor(framework, name)}'?: ${values} | undefined;`;
    }),
  ...events.map(
    ({name, type, description}) =>
      `  /** ${description!.replace(/\s+/g, ' ')} */\n  '${listenerFor(framework, name)}'?: ((event: ${type?.text ?? 'CustomEvent'}) => void) | undefined;`,
  ),
];

const attributeTypes = (elements: readonly ManifestElement[], framework: Framework): string =>
  elements.map((element) => `export interface ${element.name}Attributes {\n${attributesOf(element, framework).join('\n')}\n}\n`).join('\n');

/** The tags for JSX. Both frameworks pass unknown names on as attributes, and `on…` as listeners. */
const jsxTypes = (framework: 'react' | 'preact', elements: readonly ManifestElement[]): string => {
  const names = elements.map(({name}) => name);
  const events = elements.flatMap((element) => (element.events ?? []).map(({type}) => type!.text));
  const base = {react: (name: string) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>`, preact: (name: string) => `HTMLAttributes<${name}>`}[framework];
  return `import type {${framework === 'react' ? 'DetailedHTMLProps, ' : ''}HTMLAttributes} from '${framework}';
import type {${[...names, ...new Set(events)].join(', ')}} from './index.js';

${attributeTypes(elements, framework)}
declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({name, tagName}) => `      '${tagName}': ${base(name)} & ${name}Attributes;`).join('\n')}
    }
  }
}
`;
};

/** The tags for Vue's templates. */
const vueTypes = (elements: readonly ManifestElement[]): string => {
  const events = elements.flatMap((element) => (element.events ?? []).map(({type}) => type!.text));
  return `import type {HTMLAttributes} from 'vue';
import type {${[...new Set(events)].join(', ')}} from './index.js';

${attributeTypes(elements, 'vue')}
declare module 'vue' {
  interface GlobalComponents {
${elements.map(({name, tagName}) => `    '${tagName}': new () => {$props: HTMLAttributes & ${name}Attributes};`).join('\n')}
  }
}
`;
};

/** `dist/custom-elements.json`, and what editors and JSX make of it. */
export const writeManifest = (): void => {
  // Through JSON, so that what is undefined is gone for the readers below as well.
  const manifest = JSON.parse(JSON.stringify(analyze())) as Manifest;
  writeFileSync(`${distFolder}custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations);
  writeFileSync(`${distFolder}react.d.ts`, jsxTypes('react', elements));
  writeFileSync(`${distFolder}preact.d.ts`, jsxTypes('preact', elements));
  writeFileSync(`${distFolder}vue.d.ts`, vueTypes(elements));

  const options = {outdir: distFolder, hideLogs: true, packageJson: false};
  generateVsCodeCustomElementData(manifest as never, {...options, htmlFileName: 'vscode.html-custom-data.json', cssFileName: 'vscode.css-custom-data.json'});
  generateJetBrainsWebTypes(manifest as never, {...options, webTypesFileName: 'web-types.json'});
};
