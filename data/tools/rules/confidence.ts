/**
 * A record claims no more than its sources carry, and what none of them carries is on no screen.
 * A number that rests on hearsay can be somebody else's by now.
 */
import type {AnyRecord, RecordFile} from '../read-records.js';

type Source = AnyRecord['sources'][number];

/** Two people who looked on different days, or at different pages, did not copy from each other. */
const areIndependent = (a: Source, b: Source): boolean => a.url !== b.url || (a.read ?? a.date) !== (b.read ?? b.date);

const supportsHigh = (sources: readonly Source[]): boolean =>
  sources.some(({second_hand}) => !second_hand) ||
  sources.some((a, index) => sources.slice(index + 1).some((b) => areIndependent(a, b)));

export const findConfidenceProblems = ({path, record}: RecordFile<AnyRecord>): string[] => {
  const {confidence, sources} = record;
  if (confidence === 'high' && !supportsHigh(sources)) {
    return [
      `${path}: confidence is high on one second-hand source; read the page yourself, add a second one, or make it medium`,
    ];
  }
  if (confidence === 'medium' && sources.length === 0) {
    return [`${path}: confidence is medium without a source; add one, or make it low`];
  }
  return [];
};
