/**
 * `npm run translations`: the tool of those who translate and those who sign. Each subcommand is a file beside this one;
 * here is only how it is called. What data/translations/README.md says about it and `--help` are the same words.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Command, CommanderError, Option} from 'commander';
import {day, folderOf, show, type CommonOptions} from '../catalog/command-line.js';
import {today} from '../catalog/dates.js';
import {exitCodes, UsageError} from '../catalog/failure.js';
import {dataDirectory, listFiles} from '../read-records.js';
import {pseudo} from './pseudo.js';
import {sign} from './sign.js';
import {readMessages} from './source-messages.js';
import {status} from './status.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const localesIn = (directory: string): string[] =>
  listFiles('translations', directory)
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => name.replace(/\.xlf$/, ''));

const knownLocale = (locale: string, directory: string): string => {
  if (existsSync(`${directory}translations/${locale}.xlf`)) return locale;
  throw new UsageError(`There is no translation "${locale}"; there are ${localesIn(directory).join(', ')}`);
};

/** Runs another tool of the project as a person would. */
const run = (file: string, ...parts: readonly string[]): void => {
  const {status: code} = spawnSync(process.execPath, [file, ...parts], {cwd: root, stdio: 'inherit'});
  process.exitCode = code ?? exitCodes.needsWork;
};

const program = new Command('translations')
  .description('Keeps the languages whole and their signatures true. Exit codes: 0 nothing to do, 1 something needs a person, 2 the command was not understood.')
  .exitOverride()
  .showSuggestionAfterError();

const command = (name: string, description: string): Command =>
  program.command(name).description(description).exitOverride();

const readingCommand = (name: string, description: string): Command =>
  command(name, description)
    .option('--json', 'answer as JSON, for machines')
    .addOption(new Option('--data <folder>', 'the folder of the facts').default(dataDirectory, 'data/'));

readingCommand('status', 'shows for each language what is translated, who signed it, and what changed since').action(
  (options: CommonOptions) => {
    const directory = folderOf(options);
    show(status(localesIn(directory), [...readMessages().keys()], directory), options);
  },
);

command('extract', 'brings the texts of the code into each .xlf, and takes out those that are gone').action(() =>
  run('node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract', '--config', 'src/localization/lit-localize.json'),
);

command('build', 'writes the file of each language, with all else in src/generated/').action(
  async () => void (await import('../generate.js')),
);

command('pseudo', 'copies dist/ to pseudo/ with Spanish and Arabic in invented letters, to look for what is cut or turned')
  .option('--json', 'answer as JSON, for machines')
  .action(async (options: {readonly json?: true}) => show(await pseudo(), options));

readingCommand('sign', 'writes that a native reviewer has read every text of a language as it is now')
  .argument('<locale>', 'the language, as es or zh-Hans')
  .requiredOption('--by <name>', 'who has read it: a name, initials or a role, as that person agreed to be named in public')
  .addOption(new Option('--date <day>', 'the day of the review').argParser(day).default(today(), 'today'))
  .action((locale: string, options: CommonOptions & {by: string; date: string}) => {
    const directory = folderOf(options);
    show(sign(knownLocale(locale, directory), options, today(), [...readMessages().keys()], directory), options);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  else if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exitCodes.usage;
  } else throw error;
}
