/**
 * What demo/docs/ calls tested with a framework, tried with that framework's own compiler: the code is taken from the
 * pages themselves.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import test, {after} from 'node:test';
import {promisify} from 'node:util';
import {build, type BuildOptions} from 'esbuild';
import {examine} from '../../src/tools/doctor/examine.js';
import {distFolder} from '../support/dist.js';
import {code, release, root, tool} from '../support/docs.js';

const folder = mkdtempSync(join(tmpdir(), 'ht-help-docs-'));
after(() => rmSync(folder, {recursive: true}));

/** A project that has installed the package, and others beside it. */
const createProject = (name: string, files: Readonly<Record<string, string>>, packages: readonly string[] = []): string => {
  const project = join(folder, name);
  for (const [path, text] of Object.entries({'package.json': '{"type": "module"}', ...files})) {
    mkdirSync(dirname(join(project, path)), {recursive: true});
    writeFileSync(join(project, path), text);
  }
  for (const one of packages) {
    mkdirSync(dirname(join(project, 'node_modules', one)), {recursive: true});
    symlinkSync(join(root, 'node_modules', one), join(project, 'node_modules', one));
  }
  mkdirSync(join(project, 'node_modules'), {recursive: true});
  symlinkSync(root, join(project, 'node_modules/ht-help'));
  return project;
};

const run = promisify(execFile);

/** What a compiler complains of; nothing when it is content. */
const complaints = async (project: string, program: string, ...parts: readonly string[]): Promise<string> => {
  try {
    await run(process.execPath, [tool(program), ...parts], {cwd: project});
    return '';
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    return stdout + stderr || String(error);
  }
};

test('a static site generator: Eleventy builds the site, with the whole text in the page', async () => {
  const project = createProject('eleventy', {
    'eleventy.config.js': code('static-site-generators', 'js')[0]!,
    'index.liquid': code('static-site-generators', 'liquid')[0]!,
  });
  await run(process.execPath, [tool('@11ty/eleventy/cmd.cjs'), '--quiet'], {cwd: project});
  const html = readFileSync(join(project, '_site/index.html'), 'utf8');
  assert.match(html, /<h1>Get help<\/h1>/);
  assert.match(html, /<template shadowrootmode="closed">[\s\S]*href="tel:\+18883737888"/);
  assert.ok(existsSync(join(project, '_site/ht-help/locales/es.js')));
  // From disk the folder of the site is not the root of the addresses.
  writeFileSync(join(project, '_site/index.html'), html.replace('src="/', 'src="'));
  assert.deepEqual((await examine(join(project, '_site/index.html'), release)).findings, []);
});

test('React: TypeScript accepts the component, a server draws it with the two numbers, and a bundler takes it', async () => {
  const project = createProject(
    'react',
    {
      'help.tsx': code('react', 'tsx')[0]!,
      'server.tsx': `import {renderToString} from 'react-dom/server'; import {Help} from './help.js'; console.log(renderToString(<Help />));`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2023', 'DOM'], jsx: 'react-jsx', strict: true, noEmit: true, skipLibCheck: true, types: []},
        files: ['help.tsx'],
      }),
    },
    ['react', 'react-dom', '@types/react'],
  );
  assert.equal(await complaints(project, 'typescript/bin/tsc', '-p', '.'), '');

  const common = {bundle: true, jsx: 'automatic' as const, absWorkingDir: project, logLevel: 'silent' as const, nodePaths: [join(root, 'node_modules')]} satisfies BuildOptions;
  await build({...common, entryPoints: ['server.tsx'], platform: 'node', format: 'cjs', outfile: join(project, 'server.cjs')});
  const {stdout} = await run(process.execPath, ['server.cjs'], {cwd: project});
  assert.match(stdout, /<ht-hotlines heading-level="2"><p><a href="tel:911">In danger\? Call 911<\/a><a href="tel:\+18883737888">/);

  const {outputFiles} = await build({...common, entryPoints: ['help.tsx'], format: 'esm', write: false});
  assert.match(outputFiles![0]!.text, /customElements\.define/);
});

const vueConfig = JSON.stringify({
  compilerOptions: {target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2023', 'DOM'], strict: true, noEmit: true, skipLibCheck: true, types: []},
  vueCompilerOptions: {strictTemplates: true},
  files: ['help.vue'],
});

test('Vue: its compiler accepts the component with strict templates', async () => {
  const project = createProject('vue', {'help.vue': code('vue', 'vue')[0]!, 'tsconfig.json': vueConfig}, ['vue']);
  assert.equal(await complaints(project, 'vue-tsc/bin/vue-tsc.js', '-p', '.'), '');
});

test('Vue: a wrong attribute is an error, so that the promise can fail', async () => {
  const wrong = code('vue', 'vue')[0]!.replace(':state="state"', ':state="911"');
  const project = createProject('vue-wrong', {'help.vue': wrong, 'tsconfig.json': vueConfig}, ['vue']);
  assert.match(await complaints(project, 'vue-tsc/bin/vue-tsc.js', '-p', '.'), /'number' is not assignable to type 'string'/);
});

const angularConfig = JSON.stringify({
  compilerOptions: {target: 'ES2022', module: 'ES2022', moduleResolution: 'bundler', lib: ['ES2023', 'DOM'], strict: true, skipLibCheck: true, types: [], outDir: 'out'},
  angularCompilerOptions: {strictTemplates: true},
  files: ['help.ts'],
});

test('Angular: its compiler accepts the component with strict templates', async () => {
  const project = createProject('angular', {'help.ts': code('angular', 'ts')[0]!, 'tsconfig.json': angularConfig}, ['@angular/core', 'rxjs', 'tslib']);
  assert.equal(await complaints(project, '@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', '.'), '');
});

test('Angular: a wrong name in the template is an error, so that the promise can fail', async () => {
  const wrong = code('angular', 'ts')[0]!.replace('"follow($event)"', '"folow($event)"');
  const project = createProject('angular-wrong', {'help.ts': wrong, 'tsconfig.json': angularConfig}, ['@angular/core', 'rxjs', 'tslib']);
  assert.match(await complaints(project, '@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', '.'), /Property 'folow' does not exist/);
});

test('versions: each release gets a folder of its own, which never changes', async () => {
  const target = join(folder, 'cdn');
  const lay = () => run(process.execPath, ['--import', 'tsx', 'src/tools/versioned-paths.ts', target], {cwd: root});
  const {stdout} = await lay();
  assert.equal(stdout.trim(), join(target, release.version));
  const files = (path: string) => readdirSync(path, {recursive: true}).sort();
  assert.deepEqual(files(join(target, release.version)), files(distFolder));
  await lay();
  writeFileSync(join(target, release.version, 'integrity.json'), '{}');
  await assert.rejects(lay, /holds another release/);
});
