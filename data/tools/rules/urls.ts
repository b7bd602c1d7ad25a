/**
 * Addresses are https, because what a person reads about must not travel in the open for everybody on the Wi-Fi.
 * Where a site offers only http, the record says so in plain words, so that somebody checked.
 */
import type {AnyRecord, RecordFile} from '../read-records.js';
import {findTexts, placeOf} from '../texts.js';

const isAddress = (keys: readonly string[]): boolean => keys.some((key) => /(^|_)url(_|$)/.test(key));

/** A source says it for itself, the record for all its other addresses. */
const isExcused = (record: AnyRecord, keys: readonly string[]): boolean =>
  keys[0] === 'sources' ? Boolean(record.sources[Number(keys[1])]?.why_http) : /http only/i.test(record.note);

const explain = (record: AnyRecord, keys: readonly string[], text: string): string | undefined => {
  if (!URL.canParse(text) || /\s/.test(text)) return 'is not an address; copy it again from the browser';
  const {protocol, hostname, username} = new URL(text);
  if (username || !hostname.includes('.')) return 'is not a public address; name the page a reader can open';
  if (protocol === 'https:') return undefined;
  if (protocol !== 'http:') return 'is not a web address; name the page a reader can open';
  if (isExcused(record, keys)) return undefined;
  return 'is not https; use https, or where the site has none say so: why_http in a source, else "http only" in note';
};

export const findAddressProblems = ({path, record}: RecordFile<AnyRecord>): string[] =>
  findTexts(record)
    .filter(({keys}) => isAddress(keys))
    .flatMap(({keys, text}) => {
      const problem = explain(record, keys, text);
      return problem ? [`${path}: ${placeOf(keys)}: ${text} ${problem}`] : [];
    });
