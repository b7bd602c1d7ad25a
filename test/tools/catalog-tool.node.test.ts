/**
 * `npm run catalog`: what a maintainer is told, what is written into the records, and what a script that calls it
 * can rely on. No test knows which day it is.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import {assure, writeAssurance} from '../../data/tools/catalog/assure.js';
import {callSheet, type Call} from '../../data/tools/catalog/call-sheet.js';
import {check} from '../../data/tools/catalog/check.js';
import {parseDay, today} from '../../data/tools/catalog/dates.js';
import {diff, findChanges} from '../../data/tools/catalog/diff.js';
import {due} from '../../data/tools/catalog/due.js';
import {UsageError} from '../../data/tools/catalog/failure.js';
import {findRecord, findRecords} from '../../data/tools/catalog/find-record.js';
import {readCatalog, type Catalog} from '../../data/tools/catalog/read-catalog.js';
import {catalogJson} from '../../data/tools/exports/catalog-json.js';
import {toJson} from '../../data/tools/exports/notice.js';
import {fullKeyOf, keyOf} from '../../data/tools/kinds.js';
import {dataDirectory, fileOf, recordKinds} from '../../data/tools/read-records.js';
import {allRecordFiles, type AnyRecord, type RecordFile} from '../support/records.js';
import {sampleHotline, sampleProgram, sampleResource, sampleService} from '../support/sample-records.js';

const folder = mkdtempSync(join(tmpdir(), 'catalog-'));
after(() => rmSync(folder, {recursive: true}));

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the tool as a person does. */
const run = (...parts: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const tool = ['--import', 'tsx', 'data/tools/catalog/cli.ts', ...parts];
    execFile(process.execPath, tool, {cwd: root, maxBuffer: 1e7}, (error, out, err) =>
      resolve({code: error ? Number(error.code) : 0, out, err}),
    );
  });

// --- check ---

test('check: a catalog without problems is fine', () => {
  const {code, text} = check(allRecordFiles());
  assert.equal(code, 0);
  assert.match(text, /records, 12 rules: all is well/);
});

test('check: each problem says where it is, which rule it breaks and how to repair it', () => {
  const files = allRecordFiles().map((file) =>
    file.path === 'hotlines/nhth.json' ? {...file, record: {...file.record, review_by: '2036-01-01'}} : file,
  );
  const {code, text, json} = check(files);
  assert.equal(code, 1);
  assert.match(text, /^hotlines\/nhth\.json: review_by 2036-01-01 is more than 6 months on; set .* or earlier\n/);
  assert.deepEqual((json as {problems: {rule: string}[]}).problems.map(({rule}) => rule), ['assured-dates']);
});

// --- due ---

const dueOn = (day: string, within = 30) => due([sampleHotline({review_by: '2026-12-01'})], day, within);

test('due: a record is due on its last day and late on the day after, when a release must fail', () => {
  assert.equal(dueOn('2026-12-01').code, 0);
  assert.match(dueOn('2026-12-01').text, /in 0 days {2}hotlines\/sample-line {2}Sample Line/);
  assert.equal(dueOn('2026-12-02').code, 1);
  assert.match(dueOn('2026-12-02').text, /1 day late {2}hotlines\/sample-line/);
});

test('due: a local service is late by itself, and not with all of its state', () => {
  const late = {path: 'local-help/ak.json ak-late', record: sampleService({id: 'ak-late', review_by: '2026-11-01'})};
  const fine = {path: 'local-help/ak.json ak-fine', record: sampleService({id: 'ak-fine', review_by: '2027-11-01'})};
  const {code, json} = due([late, fine], '2026-12-01', 0);
  assert.equal(code, 1);
  assert.deepEqual((json as {past: {id: string}[]}).past.map(({id}) => id), ['local-help/ak-late']);
});

test('due: looks ahead as many days as it is told, across the end of a month and a change of clocks', () => {
  const coming = (day: string, within: number) => (dueOn(day, within).json as {coming: unknown[]}).coming.length;
  assert.equal(coming('2026-10-20', 42), 1);
  assert.equal(coming('2026-10-20', 41), 0);
});

test('due: the latest stands first', () => {
  const files = [sampleHotline({id: 'b', review_by: '2026-11-02'}), sampleHotline({id: 'a', review_by: '2026-11-01'})];
  const {past} = due(files, '2026-12-01', 0).json as {past: {id: string}[]};
  assert.deepEqual(past.map(({id}) => id), ['hotlines/a', 'hotlines/b']);
});

test('a day that the calendar does not have is refused', () => {
  assert.equal(parseDay('2028-02-29'), '2028-02-29');
  for (const bad of ['2027-02-29', '2026-13-01', '26-01-01', 'tomorrow', '']) assert.throws(() => parseDay(bad), UsageError);
  assert.equal(today(new Date(2026, 0, 5, 23, 59)), '2026-01-05', 'on the clock of this machine');
});

// --- finding a record ---

const all = allRecordFiles();

test('a record is found by its id, its state, or either with its kind', () => {
  for (const id of ['nhth', 'NHTH', 'hotlines/nhth', 'data/hotlines/nhth.json']) {
    assert.equal(findRecord(all, id).path, 'hotlines/nhth.json');
  }
  assert.equal(findRecord(all, 'state-compensation/oh').path, 'state-compensation/oh.json');
});

test('an unknown id is answered with the nearest ones, by spelling or by name', () => {
  assert.throws(() => findRecord(all, 'nhht'), /No record has the id "nhht"\. Did you mean[^]*hotlines\/nhth \(National Human Traff/);
  assert.throws(() => findRecord(all, 'runaway'), /hotlines\/national-runaway-safeline/);
});

test('an id that two kinds have is answered with both', () => {
  const files = [sampleHotline({id: 'same'}), sampleResource({id: 'same'})];
  assert.throws(() => findRecord(files, 'same'), /more than one folder; write hotlines\/same or resources\/same/);
});

test('the local services of a state are found by its file, all at once where that makes sense', () => {
  const inFile = all.filter(({path}) => path.startsWith('local-help/oh.json '));
  assert.ok(inFile.length > 1);
  for (const id of ['local-help/OH', 'local-help/oh', 'data/local-help/oh.json']) assert.deepEqual(findRecords(all, id), inFile);
  assert.deepEqual(findRecords(all, 'nhth').map(({path}) => path), ['hotlines/nhth.json']);
  assert.throws(() => findRecord(all, 'local-help/oh'), /has \d+ services; name one of them\n {2}local-help\/oh-/);
  assert.equal(findRecord(all, 'oh-endohht').path, 'local-help/oh.json oh-endohht');
});

// --- assure ---

const assurance = {date: '2026-06-15', by: 'A. Tester', how: 'Called at 14:00; answered in English.'};

const textOf = ({record}: RecordFile<AnyRecord>): string => `${JSON.stringify(record, null, 2)}\n`;

test('assure: writes who, how and when, and when it is due again: lines in six months, the rest in a year', () => {
  const line = JSON.parse(writeAssurance(textOf(sampleHotline()), 'hotlines/sample-line.json', assurance)) as AnyRecord;
  assert.deepEqual(line.assurances, [assurance]);
  assert.deepEqual([line.assured_date, line.review_by], ['2026-06-15', '2026-12-15']);
  const page = JSON.parse(writeAssurance(textOf(sampleResource()), 'resources/sample-page.json', assurance)) as AnyRecord;
  assert.equal(page.review_by, '2027-06-15');
});

test('assure: a second check stands below the first, which stays', () => {
  const once = writeAssurance(textOf(sampleHotline()), 'hotlines/sample-line.json', assurance);
  const twice = JSON.parse(writeAssurance(once, 'hotlines/sample-line.json', {...assurance, date: '2026-11-30'})) as AnyRecord;
  assert.deepEqual(twice.assurances?.map(({date}) => date), ['2026-06-15', '2026-11-30']);
});

test('assure: touches no other line of the file, for every record in the catalog', () => {
  for (const file of all) {
    const before = readFileSync(`${dataDirectory}${fileOf(file.path)}`, 'utf8');
    const after = writeAssurance(before, file.path, {...assurance, date: '2027-01-02'});
    const kept = after.split('\n').filter((line) => !/"(assured_date|review_by)"/.test(line));
    const missing = before.split('\n').filter((line) => !/"(assured_date|review_by)"/.test(line) && !kept.includes(line));
    assert.deepEqual(missing, [], file.path);
    const written = JSON.parse(after) as {services?: {id: string}[]};
    const keys = Object.keys(written.services?.find(({id}) => id === keyOf(file.record)) ?? written);
    assert.equal(keys[keys.indexOf('sources') + 1], 'assurances', file.path);
    if (!file.record.assurances) assert.equal(after, `${JSON.stringify(JSON.parse(after), null, 2)}\n`, file.path);
  }
});

/** A folder of records of its own, so that no test writes into the real one. */
const copyData = (): string => {
  const copy = `${mkdtempSync(join(folder, 'data-'))}/`;
  for (const kind of recordKinds) cpSync(`${dataDirectory}${kind}`, `${copy}${kind}`, {recursive: true});
  return copy;
};

test('assure: refuses a day to come, a day before the last check, and an empty name, and writes nothing then', () => {
  const copy = copyData();
  const file = findRecord(allRecordFiles(copy), 'nhth');
  const {assured_date: last} = file.record;
  const before = readFileSync(`${copy}${file.path}`, 'utf8');
  const refuse = (changes: Partial<typeof assurance>, day: string, message: RegExp) =>
    assert.throws(() => assure(copy, file, {...assurance, date: last, ...changes}, day), message);
  refuse({date: '2036-01-02'}, '2036-01-01', /has not come yet/);
  refuse({date: '2001-01-01'}, '2036-01-01', /was checked on .*, later than 2001-01-01/);
  refuse({by: '  '}, last, /Nothing was written\.\n.*assurances 1 by/);
  assert.equal(readFileSync(`${copy}${file.path}`, 'utf8'), before);
});

test('assure: what it writes passes every rule', async () => {
  const copy = copyData();
  const {code, out} = await run(
    ...['assure', 'nhth', '--by', 'A. Tester', '--how', 'Called.', '--date', '2036-05-01', '--today', '2036-05-02', '--data', copy, '--json'],
  );
  assert.equal(code, 0);
  assert.equal((JSON.parse(out) as {review_by: string}).review_by, '2036-11-01');
  assert.equal(check(allRecordFiles(copy)).text.includes('all is well'), true);
});

// --- call-sheet ---

const callsOf = (...files: RecordFile<AnyRecord>[]) => (callSheet(files, 'html').json as {calls: Call[]}).calls;

test('call-sheet: has each number of each line, with what to know and what to ask', () => {
  const [call, ...rest] = callsOf(sampleHotline({always_open: true, relay: '711', relay_confirmed: false}));
  assert.equal(rest.length, 0);
  assert.equal(call!.number, '1-202-555-0123');
  assert.equal(call!.open, 'always');
  const asked = call!.ask.join('\n');
  for (const part of [/Is this Sample Line, run by Sample Organization/, /Which languages/, /police, immigration/, /711/]) {
    assert.match(asked, part);
  }
});

test('call-sheet: leaves out no number of the catalog', () => {
  const numbers = all.flatMap(({record}) => ('phones' in record ? (record.phones ?? []) : []));
  assert.equal(callsOf(...all).length, numbers.length);
});

test('call-sheet: tells nobody to test 911', () => {
  const calls = callsOf(...all.filter((file) => fullKeyOf(file) === 'hotlines/911'));
  assert.ok(calls.length > 0);
  for (const {ask} of calls) assert.deepEqual(ask, ['Do not dial it to test it. Tick when you have looked that the card shows 911.']);
});

test('call-sheet: is a whole page on which no record is markup', () => {
  const {text} = callSheet([sampleHotline({name: '<img src=x>', note: 'A & "B"'})], 'html');
  assert.match(text, /^<!doctype html>\n<html lang="en">[^]*<\/html>\n$/);
  assert.ok(!text.includes('<img') && text.includes('&lt;img src=x&gt;') && text.includes('A &amp; &quot;B&quot;'));
});

test('call-sheet: asks a state program for its deadline', () => {
  const filing_deadline = {amount: 3, unit: 'year' as const, counted_from: 'crime' as const, exceptions: true};
  const [call] = callsOf(sampleProgram({filing_deadline}));
  assert.match(call!.ask.join('\n'), /How long does a person have to apply\? We say: 3 years/);
});

test('call-sheet: asks of a local number whether it is a line or an office, who answers, and whom it is for', () => {
  const local = (changes: Parameters<typeof sampleService>[0]) => callsOf({path: 'local-help/ak.json ak-sample-line', record: sampleService(changes)})[0]!.ask.join('\n');
  assert.match(local({answered_by: 'police'}), /We say: for people who seek help\.\n.*We say: police\./);
  assert.match(local({phones: [{number: '+19075550123', type: 'voice'}], answered_by: undefined, audience: 'children'}), /We say: an office\.\n.*We say: not known, only for: children\./);
  assert.doesNotMatch(callsOf(sampleHotline())[0]!.ask.join(), /an office/);
});

// --- diff ---

const catalogOf = (...files: readonly RecordFile<AnyRecord>[]): Catalog =>
  new Map(files.map((file) => [fullKeyOf(file), file.record]));

test('diff: says in words which number, hour or text is another one now', () => {
  const before = catalogOf(sampleHotline({phones: [{number: '+12025550123', type: 'voice'}, {number: '12345', type: 'text', keyword: 'HELP'}]}));
  const after = catalogOf(sampleHotline({phones: [{number: '+12025550199', type: 'voice'}, {number: '12345', type: 'text', keyword: 'HELP', languages: ['es']}], always_open: true}));
  const {text} = diff(before, after);
  assert.match(text, /^1 record differ/);
  assert.match(text, /hotlines\/sample-line \(Sample Line\)/);
  assert.match(text, /phones: removed number \+12025550123, type voice/);
  assert.match(text, /phones: added number \+12025550199, type voice/);
  assert.match(text, /phones: 12345 text HELP: languages: added es/);
  assert.match(text, /always_open: added true/);
});

test('diff: keeps what people see apart from what was only checked again', () => {
  const [record] = findChanges(
    catalogOf(sampleHotline()),
    catalogOf(sampleHotline({assured_date: '2026-07-01', note: 'Called.', name: 'New Name'})),
  );
  assert.deepEqual(record!.facts, [{place: 'name', before: 'Sample Line', after: 'New Name'}]);
  assert.deepEqual(record!.provenance.map(({place}) => place), ['assured_date', 'note']);
});

test('diff: names what is new, what is gone, and a new order', () => {
  const {text} = diff(catalogOf(sampleHotline()), catalogOf(sampleResource()));
  assert.match(text, /## Added\n\n- resources\/sample-page \(Sample Page\)\n\n## Removed\n\n- hotlines\/sample-line/);
  const [record] = findChanges(
    catalogOf(sampleHotline({topics: ['crisis', 'youth']})),
    catalogOf(sampleHotline({topics: ['youth', 'crisis']})),
  );
  assert.equal(record!.facts[0]!.place, 'topics: order');
});

test('diff: says of a local service in its state which number, or who answers, is another one now', () => {
  const local = (changes: Parameters<typeof sampleService>[0]) => catalogOf({path: 'local-help/ak.json ak-sample-line', record: sampleService(changes)});
  const {text} = diff(local({}), local({answered_by: 'police', phones: [{number: '+19075550199', type: 'voice', intake: true}]}));
  assert.match(text, /local-help\/ak-sample-line \(Sample Local Line\)/);
  assert.match(text, /answered_by: was advocates, is now police/);
  assert.match(text, /phones: removed number \+19075550123[^]*phones: added number \+19075550199/);
});

test('diff: a catalog does not differ from itself, whether a folder or a catalog.json', () => {
  const file = join(folder, 'catalog.json');
  writeFileSync(file, toJson(catalogJson(all)));
  assert.equal(diff(readCatalog(file, dataDirectory), readCatalog(dataDirectory, dataDirectory)).text, 'No record differs.');
});

test('diff: what is no catalog is refused with what may be named', () => {
  const file = join(folder, 'other.json');
  writeFileSync(file, '{}');
  assert.throws(() => readCatalog(file, dataDirectory), /is not a catalog\.json; name one, a data folder or a git revision/);
  assert.throws(() => readCatalog('no-such-revision', dataDirectory), /is no file, no folder, and no git revision/);
  assert.throws(() => readCatalog('--output=x', dataDirectory), /is no file, no folder, and no git revision/);
});

test('diff: reads a git revision without checking it out', async () => {
  const repository = mkdtempSync(join(folder, 'git-'));
  const git = (...parts: readonly string[]) =>
    new Promise<void>((resolve, reject) => {
      const named = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main', ...parts];
      execFile('git', named, {cwd: repository}, (error) => (error ? reject(error) : resolve()));
    });
  const place = `${repository}/data/hotlines/sample-line.json`;
  await git('init', '-q');
  cpSync(`${dataDirectory}hotlines`, `${repository}/data/hotlines`, {recursive: true});
  writeFileSync(place, textOf(sampleHotline()));
  await git('add', '.');
  await git('commit', '-qm', 'One');
  writeFileSync(place, textOf(sampleHotline({name: 'Renamed'})));
  const data = `${repository}/data/`;
  const {text} = diff(readCatalog('HEAD', data), readCatalog(data, data));
  assert.match(text, /name: was Sample Line, is now Renamed/);
});

// --- the command ---

test('the command answers a mistake with one sentence and exit code 2, and does nothing', async () => {
  const mistakes = [
    [['assure', 'nthh', '--by', 'A. T.', '--how', 'called'], /No record has the id "nthh"/],
    [['due', '--today', '2026-02-30'], /is not a day; write it as/],
    [['chekc'], /Did you mean check/],
  ] as const;
  for (const [parts, message] of mistakes) {
    const {code, out, err} = await run(...parts);
    assert.equal(code, 2, parts.join(' '));
    assert.equal(out, '');
    assert.match(err, message);
    assert.doesNotMatch(err, /\n {4}at /, 'no stack');
  }
});

test('with --json, all that comes out is JSON, and the exit code is the same', async () => {
  const {code, out} = await run('due', '--today', '2036-01-01', '--json');
  assert.equal(code, 1);
  assert.equal((JSON.parse(out) as {past: unknown[]}).past.length, all.length);
  assert.equal((await run('check', '--json')).code, 0);
});
