/**
 * Two records share a number only where somebody has said why.
 * Where a page was copied by hand, the commonest slip is the number of the line above.
 */
import type {AnyRecord, RecordFile} from '../read-records.js';

type SharedNumbers = Readonly<Record<string, {readonly records: readonly string[]; readonly why: string}>>;

/** Delete an entry when one of its records is gone or has a number of its own. */
export const statedReasons: SharedNumbers = {
  '+18006624357': {
    records: ['benefits/samhsa-programs.json', 'hotlines/samhsa.json'],
    why: "the agency's one line for finding care: a line to call, and the way into its programs",
  },
  '+18558121001': {
    records: ['hotlines/deaf-hotline.json', 'hotlines/ndvh.json'],
    why: "the Domestic Violence Hotline's videophone is The Deaf Hotline, which it runs together with ADWAS",
  },
  '+18664879243': {
    records: ['hotlines/dol-whd.json', 'resources/dol-whd-rights.json'],
    why: "the Wage and Hour Division's one number: a line to call, and beside its page about rights at work",
  },
  '+18004948100': {
    records: ['local-help/ri.json ri-day-one-trafficking', 'local-help/ri.json ri-helpline'],
    why: 'Rhode Island has one helpline for all crimes; Day One serves people who were trafficked under it',
  },
};

const recordsByNumber = (files: readonly RecordFile<AnyRecord>[]): Map<string, string[]> => {
  const byNumber = new Map<string, string[]>();
  for (const {path, record} of files) {
    const numbers = new Set(('phones' in record ? record.phones : undefined)?.map(({number}) => number));
    numbers.forEach((number) => byNumber.set(number, [...(byNumber.get(number) ?? []), path]));
  }
  return byNumber;
};

export const findSharingProblems = (files: readonly RecordFile<AnyRecord>[], stated: SharedNumbers): string[] => {
  const shared = [...recordsByNumber(files)].filter(([, paths]) => paths.length > 1);
  const unstated = shared.filter(([number, paths]) => String(stated[number]?.records) !== String(paths));
  const stale = Object.keys(stated).filter((number) => !shared.some(([other]) => other === number));
  return [
    ...unstated.map(
      ([number, paths]) =>
        `${paths.join(' and ')} share ${number}; correct the wrong one, or say why in data/tools/rules/shared-numbers.ts`,
    ),
    ...stale.map(
      (number) => `${number} is listed as shared and is not; delete it from data/tools/rules/shared-numbers.ts`,
    ),
  ];
};
