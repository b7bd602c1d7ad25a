import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';

const unit = (id: string, source: string, target: string): string =>
  `<trans-unit id="${id}">\n  <source>${source}</source>\n  <target>${target}</target>\n</trans-unit>`;

/** A folder of its own with one invented language of two texts, which goes with the test file. */
export const makeTranslations = (record: object = {}) => {
  const directory = `${mkdtempSync(join(tmpdir(), 'translations-'))}/`;
  after(() => rmSync(directory, {recursive: true}));
  mkdirSync(`${directory}translations/words`, {recursive: true});
  const write = (path: string, text: string): void => writeFileSync(`${directory}translations/${path}`, text);
  const read = (path: string): string => readFileSync(`${directory}translations/${path}`, 'utf8');
  write('xx.xlf', [unit('greeting', 'Good day', 'Dag'), unit('thanks', 'Thank you', 'Dank')].join('\n'));
  write('xx.json', JSON.stringify({locale: 'xx', language: 'Sample', reviewed: null, ...record}));
  write('xx.state-names.json', JSON.stringify({locale: 'xx', names: {OH: 'Ohayo'}}));
  write('words/xx.json', JSON.stringify({locale: 'xx', words: {Mon: 'Ma'}}));
  return {
    directory,
    read,
    write,
    /** Changes a text as somebody does by hand. */
    change: (path: string, before: string, after: string): void => write(path, read(path).replace(before, after)),
  };
};
