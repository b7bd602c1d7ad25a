import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, posix, relative, resolve, sep} from 'node:path';
import ts from 'typescript';
import {distFolder, projectFolder, sourceFolder, tags} from './elements.js';

const emitDeclarations = (entries: readonly string[]): Map<string, string> => {
  const config = ts.readConfigFile(`${projectFolder}tsconfig.json`, (path) => ts.sys.readFile(path));
  const {options} = ts.convertCompilerOptionsFromJson(config.config.compilerOptions, projectFolder);
  const program = ts.createProgram(
    entries.map((path) => resolve(sourceFolder, path)),
    {...options, noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true, rootDir: sourceFolder, outDir: distFolder},
  );
  const files = new Map<string, string>();
  const {diagnostics} = program.emit(undefined, (path, text) => {
    files.set(relative(distFolder, path).split(sep).join('/'), text);
  });
  if (diagnostics.length) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
  return files;
};

const importsOf = (path: string, text: string): string[] =>
  ts
    .preProcessFile(text)
    .importedFiles.map(({fileName}) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.d.ts'));

/** The types of the files for bundlers, beside them; of the rest of the sources only what those types speak of. */
export const writeTypes = (): void => {
  const doors = ['index', 'define', ...tags.map((tag) => `elements/${tag}`)];
  const files = emitDeclarations(doors.map((door) => `${door}.ts`));
  // A page that registers the tags is a page on which `document.querySelector('ht-hotlines')` has a type.
  const registered = tags.map((tag) => `import './elements/${tag}.js';\n`).join('');
  files.set('define.d.ts', `${registered}export {};\n`);
  files.set('ht-help.d.ts', "import './define.js';\nexport {};\n");

  const needed = new Set([...doors.map((door) => `${door}.d.ts`), 'ht-help.d.ts']);
  for (const path of needed) {
    const text = files.get(path);
    if (text === undefined) throw new Error(`No types came out for ${path}`);
    importsOf(path, text).forEach((other) => needed.add(other));
    mkdirSync(dirname(`${distFolder}${path}`), {recursive: true});
    writeFileSync(`${distFolder}${path}`, text);
  }
};
