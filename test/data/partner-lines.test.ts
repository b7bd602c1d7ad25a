/**
 * The schema that a partner writes lines by: it takes our own records, it knows numbers and tags as ours do, and the
 * check that ships, compiled from it, says the same as the schema.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {partnerLineValidatorFile} from '../../data/tools/partner-lines.js';
import {readJson, readRecordFiles} from '../../data/tools/read-records.js';
import {readLocalLines} from '../../src/catalog/local-lines.js';
import {assertNoProblems} from '../support/records.js';

interface Definition {
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Definition>>;
}
type Schema = {readonly $defs: Readonly<Record<string, Definition>>; readonly properties?: Readonly<Record<string, Definition>>};

const schema = readJson('schema/partner-lines.schema.json') as Schema;
const follows = new Ajv2020({allowUnionTypes: true}).compile(schema);
const demo: unknown = JSON.parse(readFileSync(new URL('../../demo/our-lines.json', import.meta.url), 'utf8'));

test('a record of ours is a line that a partner may add, unless immigration police answer it or nobody can reach it', () => {
  const problems = readRecordFiles('hotlines').flatMap(({path, record}) => {
    const isReachable = Boolean(record.phones ?? record.chat ?? record.email ?? record.url);
    const isWelcome = isReachable && record.law_enforcement !== 'immigration';
    const found = readLocalLines([record]).problems;
    if (follows([record]) === isWelcome && (found.length === 0) === isWelcome) return [];
    return [`${path}: ${found.join() || 'is taken'}; make data/schema/partner-lines.schema.json agree`];
  });
  assertNoProblems(problems);
});

test('numbers, language tags and kinds of phones are those of our records', () => {
  const common = readJson('schema/common.schema.json') as Schema;
  const hotline = readJson('schema/hotline.schema.json') as Schema;
  const {phone, schedule, language_tag} = schema.$defs;
  assert.equal(phone!.properties!['number']!.pattern, common.$defs['phone_number']!.pattern);
  assert.equal(language_tag!.pattern, common.$defs['language_tag']!.pattern);
  assert.deepEqual(phone!.properties!['type']!.enum, hotline.$defs['phone']!.properties!['type']!.enum);
  for (const [key, {pattern}] of Object.entries(schedule!.properties!)) {
    assert.equal(pattern, hotline.$defs['schedule']!.properties![key]!.pattern, key);
  }
});

test('the lines of the demo follow it, and are from the range that is set aside for fiction', () => {
  assert.ok(follows(demo), JSON.stringify(follows.errors));
  const {lines, problems} = readLocalLines(demo);
  assert.deepEqual(problems, []);
  const numbers = lines.flatMap(({hotline}) => hotline.phones ?? []).map(({number}) => number);
  assert.ok(numbers.length > 1);
  for (const number of numbers) assert.match(number, /^\+1\d{3}55501\d\d$/);
});

test('the check that ships needs nothing of what a strict policy forbids', () => {
  assert.doesNotMatch(partnerLineValidatorFile(), /\beval\b|\bFunction\s*\(|\brequire\s*\(|\bimport\b/);
});
