/** What the file holds. */
export type LocalHelp = typeof import('./local-help.js');

/**
 * How to fetch the file, time after time: browsers remember for the life of the page that a module did not come, and
 * ask for it again only under another name. A phone in a basement needs more than one try.
 */
export const localHelpLoaders: (() => Promise<LocalHelp>)[] = [
  () => import('./local-help.js'),
  () => import('./local-help.js?2'),
  () => import('./local-help.js?3'),
  () => import('./local-help.js?4'),
];

/** What came and holds nothing of ours, as some filters answer, did not come. */
const check = (file: LocalHelp): LocalHelp => {
  if (!file.renderLocalList) throw new TypeError();
  return file;
};

let loaded: Promise<LocalHelp> | undefined;
let tries = 0;

/** The local help, fetched once for all elements of a page. Rejects when it does not come; then ask again. */
export const loadLocalHelp = (): Promise<LocalHelp> => {
  const load = localHelpLoaders[Math.min(tries, localHelpLoaders.length - 1)]!;
  loaded ??= load().then(check).catch((error) => {
    tries++;
    loaded = undefined;
    throw error;
  });
  return loaded;
};
