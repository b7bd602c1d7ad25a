import type {ExitCode} from './failure.js';

/** What a subcommand found, for the shell, for machines and for people. */
export interface Answer {
  readonly code: ExitCode;
  readonly json: unknown;
  readonly text: string;
}
