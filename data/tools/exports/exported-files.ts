import {allRecordFiles, readRecordFiles, servicesOf} from '../read-records.js';
import {catalogJson} from './catalog-json.js';
import {catalogSchema} from './catalog-schema.js';
import {hotlinesCsv, localHelpCsv, stateCompensationCsv} from './csv.js';
import {hsdsCatalog} from './hsds.js';
import {toJson} from './notice.js';

/**
 * The catalog as files beside the scripts, by name in `dist/`.
 * No day of the build in them, and nothing in the order of the disk: the same data give the same bytes.
 */
export const exportFiles = (): Map<string, string> => {
  const files = allRecordFiles();
  return new Map([
    ['catalog.json', toJson(catalogJson(files))],
    ['catalog.schema.json', toJson(catalogSchema())],
    ['catalog.hsds.json', toJson(hsdsCatalog(files))],
    ['hotlines.csv', hotlinesCsv(readRecordFiles('hotlines'))],
    ['local-help.csv', localHelpCsv(readRecordFiles('local-help').flatMap(servicesOf))],
    ['state-compensation.csv', stateCompensationCsv(readRecordFiles('state-compensation'))],
  ]);
};
