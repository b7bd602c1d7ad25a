import {compile} from 'json-schema-to-typescript';
import {dataDirectory, readJson, recordKinds, schemaFiles, type RecordKind} from './read-records.js';
import {sourceFile} from './source-file.js';

/** The name of each kind's type; the schema bears it as its title. */
const typeNames: Readonly<Record<RecordKind, string>> = {
  benefits: 'BenefitRecord',
  hotlines: 'HotlineRecord',
  'local-help': 'LocalHelpRecord',
  resources: 'ResourceRecord',
  rights: 'RightRecord',
  'state-compensation': 'StateCompensationRecord',
};

const assertTitle = (kind: RecordKind): void => {
  const {title} = readJson(`schema/${schemaFiles[kind]}`) as {title?: string};
  if (title !== typeNames[kind]) {
    throw new Error(
      `schema/${schemaFiles[kind]}: the title is ${title}; make it ${typeNames[kind]}, the name of its type`,
    );
  }
};

/**
 * The TypeScript types of the records, from their JSON Schemas.
 * All in one go: compiled one by one, each would bring its own copy of the parts that they share.
 */
export const recordTypesFile = async (): Promise<string> => {
  recordKinds.forEach(assertTitle);
  const catalog = {
    title: 'CatalogRecords',
    description: 'One record of each kind.',
    type: 'object' as const,
    additionalProperties: false,
    required: [...recordKinds],
    properties: {
      ...Object.fromEntries(recordKinds.map((kind) => [kind, {$ref: schemaFiles[kind]}])),
      // No folder of ours holds these: they stand on the sites that embed us.
      'partner-lines': {$ref: 'partner-lines.schema.json'},
    },
  };
  const types = await compile(catalog, catalog.title, {
    cwd: `${dataDirectory}schema/`,
    bannerComment: '',
    // A tuple type for every minItems would make the generated lists unreadable to the compiler.
    ignoreMinAndMaxItems: true,
    style: {singleQuote: true},
  });
  return sourceFile('data/schema/', types.trim());
};
