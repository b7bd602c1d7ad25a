/** What the commands of the catalog and of the translations have in common: how they are asked, and how they answer. */
import {InvalidArgumentError} from 'commander';
import type {Answer} from './answer.js';
import {parseDay} from './dates.js';

export interface CommonOptions {
  readonly json?: true;
  readonly data: string;
}

/** A day as an option of a command; a mistake is told as commander tells its own. */
export const day = (text: string): string => {
  try {
    return parseDay(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
};

export const show = ({code, json, text}: Answer, options: {readonly json?: true}): void => {
  process.stdout.write(options.json ? `${JSON.stringify(json, null, 2)}\n` : `${text.trimEnd()}\n`);
  process.exitCode = code;
};

export const folderOf = ({data}: CommonOptions): string => (data.endsWith('/') ? data : `${data}/`);
