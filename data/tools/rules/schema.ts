/**
 * Every record says only what its schema knows, in the form the schema asks for.
 * Elements trust the data without looking twice, so a slip of the pen has to stop here and not on a phone.
 */
import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {isLocalService, listFiles, readJson, schemaFiles, type RecordFile, type RecordKind} from '../read-records.js';
import {placeOf} from '../texts.js';

export const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true});
addFormats.default(ajv);
export const schemas = listFiles('schema').map((name) => readJson(`schema/${name}`) as {$id: string});
schemas.forEach((schema) => ajv.addSchema(schema));

const explain = ({instancePath, message, params}: ErrorObject): string => {
  const place = placeOf(instancePath.split('/').slice(1)) || 'the record';
  const details = Object.values(params as Record<string, unknown>).filter((value) => value !== undefined);
  return `${place} ${message} (${JSON.stringify(details)})`;
};

export const findSchemaProblems = ({path, record}: RecordFile<unknown>): string[] => {
  const schema = schemaFiles[path.split('/')[0] as RecordKind];
  const validate = ajv.getSchema(isLocalService(path) ? `${schema}#/$defs/service` : schema)!;
  if (validate(record)) return [];
  const errors = (validate.errors ?? []).map(explain).join('; ');
  return [`${path}: ${errors}; see schema/${schema} for what a record may say`];
};
