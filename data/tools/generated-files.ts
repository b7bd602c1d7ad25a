import {benefitsFile} from './benefits.js';
import {hotlinesFile} from './hotlines.js';
import {localHelpFile} from './local-help.js';
import {findTargetLocales, languagesFile, localeLoadersFile} from './locales.js';
import {partnerLineValidatorFile} from './partner-lines.js';
import {readRecords} from './read-records.js';
import {recordTypesFile} from './record-types.js';
import {resourcesFile} from './resources.js';
import {reviewDatesFile} from './review-dates.js';
import {rightsFile} from './rights.js';
import {programsFile} from './state-compensation.js';
import {stateNamesFile} from './state-names.js';

/**
 * All that is made from `data/`, by path in `src/generated/`, but for the languages: see `locale-files.ts`.
 * No dates and nothing in the order of the disk: the same data give the same bytes on every machine.
 */
export const generateFiles = async (): Promise<Map<string, string>> => {
  const programs = readRecords('state-compensation');
  const states = programs.map(({state}) => state).sort();
  return new Map([
    ['records.ts', await recordTypesFile()],
    ['validate-partner-line.ts', partnerLineValidatorFile()],
    ['hotlines.ts', hotlinesFile(readRecords('hotlines'))],
    ['local-help.ts', localHelpFile(readRecords('local-help'))],
    ['state-compensation.ts', programsFile(programs)],
    ['rights.ts', rightsFile(readRecords('rights'))],
    ['benefits.ts', benefitsFile(readRecords('benefits'))],
    ['resources.ts', resourcesFile(readRecords('resources'))],
    ['review-dates.ts', reviewDatesFile()],
    ['state-names.ts', stateNamesFile(states)],
    ['languages.ts', languagesFile(findTargetLocales())],
    ['locale-loaders.ts', localeLoadersFile(findTargetLocales())],
  ]);
};
