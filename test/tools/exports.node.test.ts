/**
 * The catalog as files: whoever takes the facts elsewhere gets all of them with their doubts, or the part that can be
 * handed on without them, in forms that their software reads. What is exported wrongly is wrong on sites we never see.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv, type ValidateFunction} from 'ajv';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {parse} from 'csv-parse/sync';
import {catalogJson} from '../../data/tools/exports/catalog-json.js';
import {hotlinesCsv, localHelpCsv, stateCompensationCsv} from '../../data/tools/exports/csv.js';
import {exportFiles} from '../../data/tools/exports/exported-files.js';
import {hsdsCatalog} from '../../data/tools/exports/hsds.js';
import {isForDirectories, keyOf, kindOf, servicesOf} from '../../data/tools/kinds.js';
import {allRecordFiles, readRecordFiles, recordKinds} from '../../data/tools/read-records.js';
import {findTexts} from '../support/records.js';
import {sampleHotline, sampleProgram, sampleResource, sampleService} from '../support/sample-records.js';

const files = exportFiles();
const all = allRecordFiles();

const assertValid = (validate: ValidateFunction, value: unknown): void => {
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
};

// --- catalog.json ---

const catalog = JSON.parse(files.get('catalog.json')!) as ReturnType<typeof catalogJson>;

const compileSchema = (): ValidateFunction => {
  const ajv = new Ajv2020({allowUnionTypes: true});
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(files.get('catalog.schema.json')!) as object);
};

test('catalog.json holds every record, whole, by kind and by id or state', () => {
  assert.deepEqual(Object.keys(catalog.records), recordKinds);
  for (const file of all) {
    const {$schema: _, ...record} = file.record as typeof file.record & {$schema?: string};
    assert.deepEqual(catalog.records[kindOf(file)]?.[keyOf(file.record)], record, file.path);
  }
  const count = Object.values(catalog.records).flatMap((records) => Object.keys(records)).length;
  assert.equal(count, all.length);
});

test('catalog.json holds what nobody vouches for too, with the doubt in it', () => {
  const low = all.filter(({record}) => record.confidence === 'low');
  assert.ok(low.length > 0, 'or this test proves nothing');
  const text = files.get('catalog.json')!;
  for (const {record} of low) assert.ok(text.includes(JSON.stringify(record.note)));
});

test('catalog.json follows catalog.schema.json, which needs no other file', () => {
  assertValid(compileSchema(), catalog);
  const refs = findTexts(JSON.parse(files.get('catalog.schema.json')!)).filter(({keys}) => keys.at(-1) === '$ref');
  assert.ok(refs.length > 20);
  assert.deepEqual(refs.filter(({text}) => !text.startsWith('#/$defs/')), []);
});

test('catalog.schema.json refuses a record that its own schema refuses', () => {
  const validate = compileSchema();
  const broken = [
    sampleHotline({phones: [{number: '202-555-0123', type: 'voice'}]}),
    sampleHotline({sources: []}),
    sampleHotline({hours: 'always'} as object),
    sampleProgram({email: 'nobody'}),
  ];
  for (const file of broken) assert.equal(validate(catalogJson([file])), false, JSON.stringify(file.record));
  assertValid(validate, catalogJson([sampleHotline(), sampleProgram(), sampleResource()]));
});

test('every file of facts says on what terms it may be used, and the long ones that nobody has dialled', () => {
  for (const [path, text] of files) assert.match(text, /CC0[- ]1\.0/, path);
  for (const path of ['catalog.json', 'catalog.hsds.json']) assert.match(files.get(path)!, /call every number/, path);
});

test('two runs, and any order of the files on the disk, give the same bytes', () => {
  assert.deepEqual([...exportFiles()], [...files]);
  const backwards = [...all].reverse();
  assert.equal(JSON.stringify(catalogJson(backwards)), JSON.stringify(catalogJson(all)));
  assert.equal(JSON.stringify(hsdsCatalog(backwards)), JSON.stringify(hsdsCatalog(all)));
  const hotlines = readRecordFiles('hotlines');
  assert.equal(hotlinesCsv([...hotlines].reverse()), hotlinesCsv(hotlines));
});

// --- catalog.hsds.json ---

const hsdsFolder = fileURLToPath(new URL('../support/hsds/', import.meta.url));
const readHsds = (file: string) => JSON.parse(readFileSync(`${hsdsFolder}${file}`, 'utf8')) as {$id: string};
const hsdsSchemas = readdirSync(hsdsFolder)
  .filter((file) => file.endsWith('.json'))
  .map(readHsds);

/** Tables that HSDS has and our export does not use: the copy leaves them out, so whatever uses one fails. */
const unused = [
  'funding', 'contact', 'location', 'program', 'organization_identifier', 'attribute', 'metadata',
  'service_at_location', 'cost_option', 'required_document', 'service_capacity',
];

const hsdsValidator = (table: string): ValidateFunction => {
  const ajv = new Ajv({strict: true});
  addFormats.default(ajv);
  hsdsSchemas.forEach((schema) => ajv.addSchema(schema));
  const {$id} = readHsds(`${table}.json`);
  const folder = $id.replace(/[^/]+$/, '');
  for (const name of unused) {
    ajv.addSchema({$id: `${folder}${name}.json`, description: `add test/support/hsds/${name}.json`, not: {}});
  }
  return ajv.getSchema($id)!;
};

const hsds = JSON.parse(files.get('catalog.hsds.json')!) as ReturnType<typeof hsdsCatalog>;

test('every service and organization of catalog.hsds.json is valid HSDS 3', () => {
  const isService = hsdsValidator('service');
  const isOrganization = hsdsValidator('organization');
  assert.ok(hsds.services.length > 70);
  hsds.services.forEach((service) => assertValid(isService, service));
  hsds.organizations.forEach((organization) => assertValid(isOrganization, organization));
});

test('the copy of the HSDS schemas refuses what HSDS refuses', () => {
  const isService = hsdsValidator('service');
  const [service] = hsds.services;
  const broken = [
    {...service, id: 'nhth'},
    {...service, status: 'unknown'},
    {...service, url: 'not an address'},
    {...service, phones: [{number: '911'}]},
    {...service, schedules: [{id: service!.id, freq: 'DAILY'}]},
    {...service, organization: {id: service!.id, name: 'No description'}},
    {...service, locations: undefined, contacts: [{id: service!.id}]},
  ];
  for (const one of broken) assert.equal(isService(one), false, JSON.stringify(one).slice(0, 200));
});

test('each id in catalog.hsds.json is unique and made from the name, so that it stays', () => {
  const ids = [...hsds.services, ...hsds.organizations].map(({id}) => id);
  assert.equal(new Set(ids).size, ids.length);
  const nhth = hsds.services.find(({name}) => name === 'National Human Trafficking Hotline');
  // A change here breaks whoever imported us before: they would get every line twice.
  assert.equal(nhth?.id, 'ebcb761c-ce4b-5d67-aa0c-d9ab77429d1b');
});

test('a directory that imports us gets no line that nobody vouches for, that ended, or that immigration police answer', () => {
  const {services} = hsdsCatalog([
    sampleHotline({id: 'low', confidence: 'low'}),
    sampleHotline({id: 'ended', status: 'inactive'}),
    sampleHotline({id: 'ice', law_enforcement: 'immigration'}),
    sampleHotline({id: 'good'}),
  ]);
  assert.equal(services.length, 1);
  const text = files.get('catalog.hsds.json')!;
  const kept = all.filter(({record}) => record.confidence === 'low' && 'url' in record && record.url);
  for (const {record} of kept) assert.ok(!text.includes(`"name": ${JSON.stringify((record as {name?: string}).name)}`));
});

test('catalog.hsds.json says when calling can bring the police, what to text, and which languages answer', () => {
  const record = sampleHotline({
    law_enforcement: 'police',
    phones: [{number: '12345', type: 'text', keyword: 'HOLA', languages: ['es', 'ase']}],
  });
  const service = hsdsCatalog([record]).services[0] as unknown as {
    alert: string;
    phones: {number: string; description: string; languages: {name: string; code: string}[]}[];
  };
  assert.match(service.alert, /can bring the police/);
  assert.match(service.phones[0]!.description, /Text the word HOLA/);
  assert.deepEqual(
    service.phones[0]!.languages.map(({name, code}) => [code, name]),
    [['es', 'Spanish'], ['ase', 'American Sign Language']],
  );
});

/** A local service as one of the files of records, with its state in its path. */
const localFile = (changes: Parameters<typeof sampleService>[0] = {}) => {
  const record = sampleService(changes);
  return {path: `local-help/${record.id.slice(0, 2)}.json ${record.id}`, record};
};

interface LocalHsds {
  readonly name: string;
  readonly alert?: string;
  readonly eligibility_description?: string;
  readonly phones?: readonly {readonly description?: string}[];
  readonly service_areas?: readonly {readonly name: string; readonly description?: string}[];
}
const localHsds = (changes: Parameters<typeof sampleService>[0]) => hsdsCatalog([localFile(changes)]).services[0] as unknown as LocalHsds;

test('catalog.hsds.json says of each local service in which state it is, and in which part of that', () => {
  const local = readRecordFiles('local-help').flatMap(({record}) => record.services.map(({name}) => name));
  const services = (hsds.services as unknown as LocalHsds[]).filter(({name}) => local.includes(name));
  assert.ok(services.length > 300);
  for (const {name, service_areas: areas} of services) assert.equal(areas?.length, 1, name);
  assert.equal(services.find(({name}) => name === 'Ohio Sexual Violence Helpline')!.service_areas![0]!.name, 'Ohio');
  const [area] = localHsds({service_area: 'Oahu'}).service_areas!;
  assert.deepEqual([area!.name, area!.description], ['Alaska', 'Serves Oahu.']);
});

test('catalog.hsds.json warns where police or a child welfare office answer a local line, and says whom it is for', () => {
  assert.match(localHsds({answered_by: 'police'}).alert!, /^Police answer/);
  assert.match(localHsds({answered_by: 'police-and-advocates'}).alert!, /Police and people who help survivors/);
  assert.match(localHsds({answered_by: 'child-protection'}).alert!, /child welfare office.*may tell the police/);
  assert.equal(localHsds({answered_by: 'advocates'}).alert, undefined);
  assert.match(localHsds({audience: 'children'}).eligibility_description!, /children and teens only/);
  // Those of the catalog, each by its name and state.
  for (const {record} of readRecordFiles('local-help')) {
    for (const {id, answered_by: answer, confidence} of record.services) {
      const [found] = hsdsCatalog(all.filter(({record: one}) => 'id' in one && one.id === id)).services as unknown as LocalHsds[];
      if (confidence === 'low') assert.equal(found, undefined, id);
      else assert.equal(Boolean(found!.alert), answer !== undefined && !['advocates', 'legal-aid'].includes(answer), id);
    }
  }
});

test('catalog.hsds.json calls an office number one, and a line none', () => {
  const described = (intake?: boolean) => localHsds({phones: [{number: '+19075550123', type: 'voice', ...(intake !== undefined && {intake})}]}).phones![0]!.description;
  for (const intake of [undefined, false]) assert.match(described(intake)!, /^An office number/);
  assert.equal(described(true), undefined);
});

test('hours keep their named zone, since an offset would be an hour wrong for half the year', () => {
  const schedules = [{byday: 'MO', opens_at: '09:00', closes_at: '17:00', timezone: 'America/New_York'}];
  const service = hsdsCatalog([sampleHotline({schedules})]).services[0] as unknown as {
    schedules: {timezone?: number; notes: string; opens_at: string}[];
  };
  assert.equal(service.schedules[0]!.timezone, undefined);
  assert.equal(service.schedules[0]!.opens_at, '09:00');
  assert.match(service.schedules[0]!.notes, /America\/New_York/);
});

test('doubts and misprints stay in catalog.json', () => {
  const others = [...files].filter(([path]) => !path.startsWith('catalog.json') && path !== 'catalog.schema.json');
  for (const [path, text] of others) {
    const found = all.filter(({record}) => text.includes(JSON.stringify(record.note).slice(1, -1)));
    assert.deepEqual(found.map((file) => `${path} has the note of ${file.path}`), []);
  }
});

// --- CSV ---

const rowsOf = (text: string) => parse(text, {columns: true, bom: true}) as Record<string, string>[];

test('hotlines.csv has a row for each line that may be handed on', () => {
  const rows = rowsOf(files.get('hotlines.csv')!);
  const ids = rows.map(({id}) => id);
  assert.deepEqual(ids, [...ids].sort());
  assert.ok(ids.includes('nhth') && !ids.includes('hsi-tip-line') && !ids.includes('american-pregnancy-helpline'));
  assert.deepEqual([...new Set(rows.map(({confidence}) => confidence))].sort(), ['high', 'medium']);
});

test('a spreadsheet shows numbers as they are dialled, with the word to text', () => {
  const nhth = rowsOf(files.get('hotlines.csv')!).find(({id}) => id === 'nhth')!;
  assert.equal(nhth.call, '1-888-373-7888');
  assert.equal(nhth.text, '233733 (text HELP)');
  assert.doesNotMatch(files.get('hotlines.csv')!, /\+1\d{10}/);
});

test('no cell of a table is a formula, and none breaks the table', () => {
  const [row] = rowsOf(hotlinesCsv([sampleHotline({name: '=HYPERLINK("https://example.org")'})]));
  assert.equal(row!.name, '\'=HYPERLINK("https://example.org")');
  const [other] = rowsOf(hotlinesCsv([sampleHotline({name: 'A, "B"\nand C'})]));
  assert.equal(other!.name, 'A, "B"\nand C');
});

test('state-compensation.csv has a row for each jurisdiction, empty where nobody vouches for the program', () => {
  const rows = rowsOf(files.get('state-compensation.csv')!);
  assert.equal(rows.length, 56);
  assert.equal(rows.find(({state}) => state === 'OH')!.state_name, 'Ohio');
  const [row] = rowsOf(stateCompensationCsv([sampleProgram({confidence: 'low'})]));
  assert.deepEqual([row!.state, row!.program, row!.call, row!.confidence], ['AK', '', '', 'low']);
});

test('local-help.csv has a row for each local service, its state, who answers, and office numbers apart from lines', () => {
  const rows = rowsOf(files.get('local-help.csv')!);
  const shown = readRecordFiles('local-help').flatMap(({record}) => record.services.filter(({confidence}) => confidence !== 'low'));
  assert.deepEqual(rows.map(({id}) => id), shown.map(({id}) => id).sort());
  assert.equal(new Set(rows.map(({state}) => state)).size, 56);
  const police = rows.find(({id}) => id === 'oh-endohht')!;
  assert.deepEqual([police.state_name, police.call, police.answered_by, police.police_answer], ['Ohio', '1-844-363-6448', 'police', 'yes']);
  const phones = [{number: '+19075550123', type: 'voice' as const}, {number: '+19075550124', type: 'voice' as const, intake: true}];
  const [row] = rowsOf(localHelpCsv([localFile({phones, service_area: 'The north', answered_by: 'advocates'})]));
  assert.deepEqual([row!.call, row!.office, row!.area, row!.police_answer], ['1-907-555-0124', '1-907-555-0123', 'The north', '']);
  assert.deepEqual(rowsOf(localHelpCsv([localFile({confidence: 'low'})])), []);
});

test('every service that may be handed on is in catalog.hsds.json', () => {
  const services = all.filter(isForDirectories).flatMap(servicesOf);
  assert.deepEqual(
    hsds.services.map(({name}) => name).sort(),
    services.map(({name}) => name).sort(),
  );
});
