/**
 * A file's path says what it holds, so that a maintainer finds a record without searching,
 * and no jurisdiction is forgotten: a person there would find an empty page.
 */
import type {LocalService, StateCompensationRecord} from '../../../src/generated/records.js';
import {fileOf, isLocalService, type AnyRecord, type AnyFile, type RecordFile} from '../read-records.js';

/** The 50 states, the district, and the five territories that people live in (USPS codes). */
export const jurisdictions = `
  AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY
  OH OK OR PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY`
  .trim()
  .split(/\s+/);

const territories = ['AS', 'GU', 'MP', 'PR', 'VI'];

export const findNameProblems = ({path, record}: RecordFile<AnyRecord | AnyFile>): string[] => {
  if (isLocalService(path)) return [];
  const name = 'state' in record ? record.state.toLowerCase() : record.id;
  const expected = `${path.split('/')[0]}/${name}.json`;
  return path === expected ? [] : [`${path}: it holds ${name}; rename it to ${expected}, or correct the record`];
};

/** A local service says where it belongs, and an id is one service's alone: whoever cites it must find it. */
export const findServiceProblems = (files: readonly RecordFile<LocalService>[]): string[] =>
  files.flatMap(({path, record: {id}}, index) => {
    const file = fileOf(path);
    const state = file.slice(-7, -5);
    return [
      ...(id.startsWith(`${state}-`) ? [] : [`${file}: ${id} is not of ${state.toUpperCase()}; move it, or mend its id`]),
      ...(files.findIndex(({record}) => record.id === id) < index ? [`${file}: ${id} stands twice; take one out`] : []),
    ];
  });

export const findMissing = (kind: string, states: readonly string[]): string[] => [
  ...jurisdictions
    .filter((state) => !states.includes(state))
    .map(
      (state) => `${kind}/${state.toLowerCase()}.json is missing; add it, with what little is known`,
    ),
  ...states
    .filter((state) => !jurisdictions.includes(state))
    .map((state) => `${kind}/${state.toLowerCase()}.json: ${state} is not a US jurisdiction; take it out`),
];

const kindOf = (state: string): string =>
  state === 'DC' ? 'district' : territories.includes(state) ? 'territory' : 'state';

/** A page for a territory speaks of a territory. */
export const findKindProblems = ({path, record}: RecordFile<StateCompensationRecord>): string[] =>
  record.kind === kindOf(record.state) ? [] : [`${path}: kind is ${record.kind}; make it ${kindOf(record.state)}`];
