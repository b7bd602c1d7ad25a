/** What the doctor says about one thing on a page. */
export interface Finding {
  /** A name that scripts may rely on, such as `policy-script`. */
  readonly id: string;
  /** `stopped`: visitors see no more than the links inside the tag, if those. `weakened`: the elements work, but not as well as they could. */
  readonly severity: 'stopped' | 'weakened';
  /** The line of the page; none when it is about the whole of it, or about its headers. */
  readonly line?: number;
  readonly message: string;
  readonly repair: string;
}

/** What the doctor says to the shell; `ht-help doctor --help` and demo/docs/doctor.md tell them to people. */
export const exitCodes = {
  /** Nothing found. */
  fine: 0,
  /** The elements work, but something takes away from them. */
  weakened: 1,
  /** Visitors do not get what the page means to show them. */
  stopped: 2,
  /** The page could not be read: nothing is known about it. */
  unread: 3,
  /** The command was not understood. */
  usage: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The worst of the findings decides. */
export const exitCodeOf = (findings: readonly Finding[]): ExitCode => {
  if (findings.some(({severity}) => severity === 'stopped')) return exitCodes.stopped;
  return findings.length > 0 ? exitCodes.weakened : exitCodes.fine;
};
