import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** The files below a folder, by path relative to it; none where there is no folder. */
const listFilesBelow = (directory: string, below = ''): string[] =>
  existsSync(join(directory, below))
    ? readdirSync(join(directory, below), {withFileTypes: true}).flatMap((entry) =>
        entry.isDirectory() ? listFilesBelow(directory, join(below, entry.name)) : [join(below, entry.name)],
      )
    : [];

/**
 * Makes a folder hold these files, and no leftovers of an earlier run but those that `keep` allows.
 * A file that is right already is not touched, so that a dev server that watches it stays calm.
 */
export const writeFiles = (
  directory: string,
  files: ReadonlyMap<string, string>,
  keep: (path: string) => boolean = () => false,
): void => {
  for (const [path, text] of files) {
    const file = join(directory, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  listFilesBelow(directory)
    .filter((path) => !files.has(path) && !keep(path))
    .forEach((path) => rmSync(join(directory, path)));
};
