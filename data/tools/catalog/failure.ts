/** What `npm run catalog` says to the shell; README.md in data/ tells them to people. */
export const exitCodes = {
  /** Nothing to do. */
  fine: 0,
  /** Something in the catalog needs a person: a broken rule, an overdue record, a page that changed. */
  needsWork: 1,
  /** The command was not understood: an unknown id, a bad date. Nothing was done. */
  usage: 2,
  /** Some pages did not answer; the same command goes on where it stopped. */
  unfinished: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A mistake in the command and not in the catalog: shown as one sentence, without a stack. */
export class UsageError extends Error {}
