/** A text in a record, and the keys that lead to it. */
export interface TextInRecord {
  readonly keys: readonly string[];
  readonly text: string;
}

/** Every text in a record, so that a rule about texts need not know where they may stand. */
export const findTexts = (value: unknown, keys: readonly string[] = []): TextInRecord[] => {
  if (typeof value === 'string') return [{keys, text: value}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => findTexts(child, [...keys, key]));
};

/** Reads like a place a person can find: `sources 2 url`, counted from 1. */
export const placeOf = (keys: readonly string[]): string =>
  keys.map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key)).join(' ');
