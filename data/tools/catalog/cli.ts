/**
 * `npm run catalog`: the tool of those who keep the facts true. Each subcommand is a file beside this one; here is
 * only how it is called. What data/README.md says about it and `--help` are the same words.
 */
import {writeFileSync} from 'node:fs';
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import ora from 'ora';
import {allRecordFiles, dataDirectory, recordKinds, type AnyRecord, type RecordFile} from '../read-records.js';
import {assure} from './assure.js';
import {callSheet, type SheetFormat} from './call-sheet.js';
import {check} from './check.js';
import {pagesToVerify} from './claims.js';
import {day, folderOf, show, type CommonOptions} from './command-line.js';
import {today} from './dates.js';
import {diff} from './diff.js';
import {due} from './due.js';
import {exitCodes, UsageError} from './failure.js';
import {findRecord, findRecords} from './find-record.js';
import {readCatalog} from './read-catalog.js';
import {verify} from './verify.js';
import {version} from '../exports/notice.js';

const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
};

const todayOption = () => new Option('--today <day>', 'the day that counts as today').argParser(day).default(today(), 'today');

const kindOption = () =>
  new Option('--kind <kinds...>', 'only records of these kinds').choices(recordKinds).default(recordKinds, 'all');

const readFiles = (options: CommonOptions & {readonly kind?: readonly string[]}): RecordFile<AnyRecord>[] =>
  allRecordFiles(folderOf(options)).filter(({path}) => options.kind?.includes(path.split('/')[0]!) ?? true);

/** Only those that somebody named, or all. */
const choose = (files: readonly RecordFile<AnyRecord>[], ids: readonly string[]): readonly RecordFile<AnyRecord>[] =>
  ids.length > 0 ? [...new Set(ids.flatMap((id) => findRecords(files, id)))] : files;

/** Progress goes to the error stream, so that the answer can go into a file. */
const spin = () => {
  const spinner = ora({stream: process.stderr});
  return {
    show: (done: number, all: number, url: string) => {
      const text = `${done} of ${all} pages ${url}`.trim();
      if (done === all) spinner.succeed(text);
      else if (spinner.isSpinning) spinner.text = text;
      else spinner.start(text);
    },
    stop: () => spinner.stop(),
  };
};

const program = new Command('catalog')
  .description('Keeps the facts in data/ true. Exit codes: 0 nothing to do, 1 something needs a person, 2 the command was not understood, 3 some pages did not answer.')
  .exitOverride()
  .showSuggestionAfterError();

const command = (name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .exitOverride()
    .option('--json', 'answer as JSON, for machines')
    .addOption(new Option('--data <folder>', 'the folder of the records').default(dataDirectory, 'data/'));

command('check', 'holds every record to every rule, and says how to repair what breaks one').action(
  (options: CommonOptions) => show(check(readFiles(options)), options),
);

command('due', 'lists what must be checked soon; exit code 1 when a record is past its day')
  .addOption(new Option('--within <days>', 'how many days to look ahead').argParser(wholeNumber).default(30))
  .addOption(todayOption())
  .action((options: CommonOptions & {within: number; today: string}) =>
    show(due(readFiles(options), options.today, options.within), options),
  );

command('verify', 'reads every source and says whether the number, name or deadline still stands there')
  .argument('[ids...]', 'only the sources of these records')
  .addOption(kindOption())
  .option('--report <file>', 'keeps the answers; a run that was stopped goes on from it', 'verify-report.json')
  .option('--contact <address>', 'a web or e-mail address, told to the servers that are asked')
  .addOption(new Option('--pause <milliseconds>', 'between two requests to one host').argParser(wholeNumber).default(1000))
  .addOption(new Option('--timeout <milliseconds>', 'how long to wait for a page').argParser(wholeNumber).default(20_000))
  .addOption(new Option('--max-bytes <bytes>', 'the longest page to read').argParser(wholeNumber).default(5_000_000))
  .addOption(todayOption())
  .action(
    async (
      ids: readonly string[],
      options: CommonOptions & {
        kind: readonly string[];
        report: string;
        contact?: string;
        pause: number;
        timeout: number;
        maxBytes: number;
        today: string;
      },
    ) => {
      const contact = options.contact ? `; contact: ${options.contact}` : '';
      const progress = spin();
      try {
        const answer = await verify(pagesToVerify(choose(readFiles(options), ids)), {
          manners: {
            userAgent: `ht-help-catalog/${version} (checks whether published help lines are still right${contact})`,
            pauseMilliseconds: options.pause,
            timeoutMilliseconds: options.timeout,
            maxBytes: options.maxBytes,
          },
          reportFile: options.report,
          day: options.today,
          onProgress: progress.show,
        });
        show(answer, options);
      } finally {
        progress.stop();
      }
    },
  );

command('diff', 'says in words what changed between two catalogs')
  .argument('<before>', 'a catalog.json, a data folder or a git revision')
  .argument('[after]', 'the same; the folder of the records when absent')
  .action((before: string, after: string | undefined, options: CommonOptions) => {
    const folder = folderOf(options);
    show(diff(readCatalog(before, folder), readCatalog(after ?? folder, folder)), options);
  });

command('call-sheet', 'writes a list to print for the people who dial each line before a release')
  .argument('[ids...]', 'only these records')
  .addOption(kindOption())
  .addOption(new Option('--format <format>', 'how it is written').choices(['html', 'markdown']).default('html'))
  .option('--out <file>', 'where it goes, rather than to the screen')
  .action(
    (ids: readonly string[], options: CommonOptions & {kind: readonly string[]; format: SheetFormat; out?: string}) => {
      const answer = callSheet(choose(readFiles(options), ids), options.format);
      if (options.out === undefined) return show(answer, options);
      writeFileSync(options.out, options.json ? `${JSON.stringify(answer.json, null, 2)}\n` : answer.text);
      process.stderr.write(`Written to ${options.out}\n`);
    },
  );

command('assure', 'writes into a record who checked it, how and when, and sets when it is due again')
  .argument('<id>', 'the record, as nhth, OH or state-compensation/OH')
  .requiredOption('--by <name>', 'who checked: a name, initials or a role, as that person agreed to be named in public')
  .requiredOption('--how <text>', 'what was done and what came of it')
  .addOption(new Option('--date <day>', 'the day of the check; today when absent').argParser(day))
  .addOption(todayOption())
  .action((id: string, options: CommonOptions & {by: string; how: string; date?: string; today: string}) => {
    const file = findRecord(readFiles(options), id);
    const {by, how, date = options.today} = options;
    show(assure(folderOf(options), file, {date, by, how}, options.today), options);
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
