import {readJson, recordKinds, schemaFiles} from '../read-records.js';

type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};
type JsonObject = {readonly [key: string]: Json};

const stemOf = (file: string): string => file.replace('.schema.json', '');

/** `common.schema.json#/$defs/note` and, within a file, `#/$defs/phone`: where both are found in one file. */
const moveRef = (ref: string, stem: string): string => {
  const [file, pointer = ''] = ref.split('#');
  return `#/$defs/${file ? stemOf(file) : stem}${pointer}`;
};

const moveRefs = (value: Json, stem: string): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => moveRefs(item, stem));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === '$ref' && typeof child === 'string' ? moveRef(child, stem) : moveRefs(child, stem),
    ]),
  );
};

/** A schema of `data/schema/` as a part of another one: without its address, and without the pointer for editors. */
const embed = (file: string): JsonObject => {
  const {$schema: _, $id: __, ...schema} = readJson(`schema/${file}`) as JsonObject;
  const {$schema: ___, ...properties} = (schema.properties ?? {}) as JsonObject;
  return moveRefs(
    {
      ...schema,
      ...(schema.properties && {properties}),
      ...(schema.required && {required: (schema.required as readonly Json[]).filter((key) => key !== '$schema')}),
    },
    stemOf(file),
  ) as JsonObject;
};

const text = (description: string, rest: JsonObject = {}): JsonObject => ({description, type: 'string', ...rest});

const closed = (description: string, properties: JsonObject): JsonObject => ({
  description,
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

/** The schemas of our own records; those of others, such as what a partner writes, are not in the catalog. */
const embedded = ['common.schema.json', ...recordKinds.map((kind) => schemaFiles[kind])];

/** One schema for the whole of catalog.json that needs no other file: validators fetch nothing. */
export const catalogSchema = (): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ht-help catalog',
  $comment: 'Made from data/schema/. Dedicated to the public domain under CC0 1.0.',
  ...closed('Every fact of ht-help with where it comes from, by kind of record and by id or USPS code of the state.', {
    $schema: text('Where this schema is.'),
    title: text('What the file is.'),
    version: text('The release it belongs to (Semantic Versioning 2.0.0).', {pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+'}),
    license: closed('On what terms the facts may be used.', {
      name: text('SPDX identifier.', {const: 'CC0-1.0'}),
      url: text('Where its text stands.', {format: 'uri'}),
    }),
    warning: text('What to do before these facts are published again.'),
    records: closed(
      'The records, by kind.',
      Object.fromEntries(
        recordKinds.map((kind) => [
          kind,
          {
            type: 'object',
            additionalProperties: {$ref: `#/$defs/${stemOf(schemaFiles[kind])}${kind === 'local-help' ? '/$defs/service' : ''}`},
          },
        ]),
      ),
    ),
  }),
  $defs: Object.fromEntries(embedded.map((file) => [stemOf(file), embed(file)])),
});
