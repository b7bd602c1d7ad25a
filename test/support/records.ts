import assert from 'node:assert/strict';
import {readRecordFiles, recordKinds, type RecordFile, type RecordTypes} from '../../data/tools/read-records.js';

export type {RecordFile};

/** A record of any kind: all have their provenance in common. */
export type AnyRecord = RecordTypes[keyof RecordTypes];

export const allRecordFiles = (): RecordFile<AnyRecord>[] =>
  recordKinds.flatMap((kind): RecordFile<AnyRecord>[] => readRecordFiles(kind));

/** Fails with all problems at once, each in a line of its own that says where and how to repair. */
export const assertNoProblems = (problems: readonly string[]): void => {
  assert.ok(problems.length === 0, `\n${problems.join('\n')}`);
};

/** The one problem a rule must find in a record that breaks it. */
export const assertProblem = (problems: readonly string[], ...parts: readonly RegExp[]): void => {
  assert.equal(problems.length, 1, `expected one problem, got:\n${problems.join('\n')}`);
  parts.forEach((part) => assert.match(problems[0]!, part));
};

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
