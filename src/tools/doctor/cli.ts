/**
 * `npx ht-help doctor <file or URL>`: what would stop or weaken the elements on a page, in words that say how to
 * repair it. It reads that page, our script and the page's style sheets, and tells nobody.
 */
import {Command, CommanderError} from 'commander';
import {examine} from './examine.js';
import {exitCodes} from './finding.js';
import {UnreadableError} from './load.js';
import {readRelease} from './release.js';
import {inWords} from './report.js';

// The program is `bin/ht-help.mjs` in the package, and what it knows lies one folder up.
const release = readRelease(new URL('../', import.meta.url));

const answer = async (place: string, {json}: {json?: true}): Promise<void> => {
  try {
    const report = await examine(place, release);
    process.stdout.write(`${json ? JSON.stringify(report, null, 2) : inWords(report)}\n`);
    process.exitCode = report.exitCode;
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    if (json) process.stdout.write(`${JSON.stringify({doctor: release.version, page: place, problem: error.message, exitCode: exitCodes.unread}, null, 2)}\n`);
    else process.stderr.write(`${place} could not be read: ${error.message}.\n`);
    process.exitCode = exitCodes.unread;
  }
};

const program = new Command('ht-help').description('Help for people in human trafficking, on any page.').version(release.version).exitOverride();

program
  .command('doctor')
  .description('Says what would stop or weaken the elements on a page, and how to repair it.')
  .argument('<file or URL>', 'the page, as the server sends it')
  .option('--json', 'answer as JSON, for machines')
  .exitOverride()
  .addHelpText(
    'after',
    `
Exit codes:
  ${exitCodes.fine}  nothing found
  ${exitCodes.weakened}  the elements work, but something takes away from them
  ${exitCodes.stopped}  visitors do not get what the page means to show them
  ${exitCodes.unread}  the page could not be read
  ${exitCodes.usage}  the command was not understood`,
  )
  .action(answer);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
}
