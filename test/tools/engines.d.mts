/** The path of each program on this machine. */
export function findPrograms(env?: NodeJS.ProcessEnv): Readonly<Record<string, string | undefined>>;
