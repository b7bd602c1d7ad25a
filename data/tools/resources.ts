import type {ResourceRecord} from '../../src/generated/records.js';
import {pick} from './pick.js';
import {constant, sourceFile} from './source-file.js';

const projectResource = (record: ResourceRecord) => pick(record, ['id', 'name', 'url']);

/** What the page needs of the pages it links to, those that a source supports and that are still there. */
export const projectResources = (records: readonly ResourceRecord[]) =>
  records
    .filter(({confidence, status}) => confidence !== 'low' && status !== 'inactive')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(projectResource);

export const resourcesFile = (records: readonly ResourceRecord[]): string =>
  sourceFile(
    'data/resources/',
    "import type {Resource} from '../catalog/resource.js';",
    constant('resources', 'readonly Resource[]', projectResources(records)),
  );
