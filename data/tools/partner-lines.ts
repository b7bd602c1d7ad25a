import {Ajv2020} from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import {readJson} from './read-records.js';
import {sourceFile} from './source-file.js';

/** A schema without its sentences, which Ajv would write into the code. */
const withoutProse = (key: string, value: unknown): unknown =>
  ['title', 'description'].includes(key) && typeof value === 'string' ? undefined : value;

const readSchema = (): {$id: string} =>
  JSON.parse(JSON.stringify(readJson('schema/partner-lines.schema.json'), withoutProse)) as {$id: string};

/**
 * The check of one partner's line, compiled from the schema: a page with a strict policy forbids what Ajv does in a
 * browser, which is to write a function and run it. What it writes here needs nothing of Ajv when it runs.
 */
export const partnerLineValidatorFile = (): string => {
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    // Lengths in UTF-16 units: counting letters would bring a module along, and a limit need not be so exact.
    unicode: false,
    logger: false,
    code: {source: true, esm: true},
  });
  const schema = readSchema();
  ajv.addSchema(schema);
  const code = standalone(ajv, {validatePartnerLine: `${schema.$id}#/$defs/line`});
  if (/\brequire\(/.test(code)) throw new Error(`schema/${schema.$id}: a keyword in it needs Ajv in the browser; say it another way`);
  return sourceFile('data/schema/partner-lines.schema.json, by Ajv', '// @ts-nocheck', code.replace('"use strict";', ''));
};
