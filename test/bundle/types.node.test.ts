/**
 * What an editor and a compiler know of the package, asked the way an app asks: by the package's name.
 */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import test from 'node:test';
import ts from 'typescript';
import {distFolder, readDist} from '../support/dist.js';

/** The complaints of the compiler about a file of an app. */
const compile = (code: string, options: ts.CompilerOptions = {}, extension = 'ts'): string[] => {
  const file = join(distFolder, `../app.${extension}`);
  const settings: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    ...options,
  };
  const host = ts.createCompilerHost(settings);
  const {fileExists, getSourceFile} = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, code, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const program = ts.createProgram([file], settings, host);
  return ts.getPreEmitDiagnostics(program).map(({messageText, file: where}) => `${where?.fileName ?? ''} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
};

const nodeNext: ts.CompilerOptions = {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext};

for (const [how, options] of [['a bundler', {}], ['Node', nodeNext]] as const) {
  test(`the classes have types, as ${how} resolves them`, () => {
    const code = `
      import {HtStateCompensation, type HtStateChangeEvent} from 'ht-help';
      import {HtHotlines} from 'ht-help/elements/ht-hotlines';
      const hotlines = new HtHotlines();
      hotlines.only = '911 nhth';
      hotlines.headingLevel = 3;
      const states: HtStateCompensation = document.createElement('ht-state-compensation');
      states.addEventListener('ht-state-change', (event) => (event as HtStateChangeEvent).detail.state.toUpperCase());
    `;
    assert.deepEqual(compile(code, options), []);
  });

  test(`a page that registers the tags knows them by name, as ${how} resolves them`, () => {
    const code = `import 'ht-help/define'; document.querySelector('ht-hotlines')!.layout = 'compact';`;
    assert.deepEqual(compile(code, options), []);
  });
}

test('a wrong value is an error, so that the other promises can fail', () => {
  const [problem, ...others] = compile(`import {HtHotlines} from 'ht-help'; new HtHotlines().headingLevel = 'two';`);
  assert.match(problem!, /'string' is not assignable to type 'number'/);
  assert.deepEqual(others, []);
});

test('the types need no package but Lit', () => {
  const declarations = readDist().filter(({path}) => path.endsWith('.d.ts'));
  const names = declarations.flatMap(({text}) => ts.preProcessFile(text).importedFiles.map(({fileName}) => fileName));
  // Those are for an app that has the framework.
  assert.deepEqual([...new Set(names.filter((name) => !name.startsWith('.')))].sort(), ['lit', 'preact', 'react', 'vue']);
});

for (const framework of ['react', 'preact'] as const) {
  const jsx: ts.CompilerOptions = {jsx: ts.JsxEmit.ReactJSX, jsxImportSource: framework};

  test(`the tags have types in the JSX of ${framework}`, () => {
    const code = `
      import type {} from 'ht-help/${framework}';
      export const Help = () => (
        <main lang="es">
          <ht-hotlines only="911 nhth" heading-level={3} lang="es" id="help"><a href="tel:911">911</a></ht-hotlines>
          <ht-state-compensation state="OH" fixed onht-state-change={({detail}) => detail.state.toUpperCase()} />
        </main>
      );
    `;
    assert.deepEqual(compile(code, jsx, 'tsx'), []);
  });

  test(`a wrong attribute is an error in the JSX of ${framework}`, () => {
    const code = `import type {} from 'ht-help/${framework}'; export const help = <ht-hotlines only={911} />;`;
    assert.match(compile(code, jsx, 'tsx').join('\n'), /'number' is not assignable to type 'string'/);
  });
}
