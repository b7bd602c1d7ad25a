/**
 * What ships is made from the data alone: the same data give the same bytes on every machine, so that a stranger can
 * rebuild the file an agency has pinned; and none of the provenance rides along, which people would download in vain.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {benefitsFile, projectBenefits} from '../../data/tools/benefits.js';
import {generateFiles} from '../../data/tools/generated-files.js';
import {hotlinesFile, projectHotlines} from '../../data/tools/hotlines.js';
import {localHelpFile, projectLocalHelp} from '../../data/tools/local-help.js';
import {readRecords} from '../../data/tools/read-records.js';
import {projectResources, resourcesFile} from '../../data/tools/resources.js';
import {projectRights, rightsFile} from '../../data/tools/rights.js';
import {programsFile, projectPrograms} from '../../data/tools/state-compensation.js';
import {allRecordFiles, assertNoProblems, assertProblem} from '../support/records.js';
import {sampleBenefit, sampleHotline} from '../support/sample-records.js';

const provenanceKeys = ['$schema', 'sources', 'assurances', 'assured_date', 'review_by', 'confidence', 'note', 'seed'];

const findKeys = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => [key, ...findKeys(child)])
    : [];

const findProvenance = (kind: string, projected: unknown): string[] =>
  [...new Set(findKeys(projected))]
    .filter((key) => provenanceKeys.includes(key))
    .map((key) => `src/generated/${kind}.ts carries ${key}; name the keys to keep in data/tools/${kind}.ts`);

test('two runs give the same bytes', async () => {
  assert.deepEqual([...(await generateFiles())], [...(await generateFiles())]);
});

test('the order in which the disk lists the files changes nothing', () => {
  const check = <T>(records: T[], file: (records: T[]) => string) =>
    assert.equal(file([...records].reverse()), file(records));
  check(readRecords('benefits'), benefitsFile);
  check(readRecords('hotlines'), hotlinesFile);
  check(readRecords('local-help'), localHelpFile);
  check(readRecords('resources'), resourcesFile);
  check(readRecords('rights'), rightsFile);
  check(readRecords('state-compensation'), programsFile);
});

test('no key of the provenance ships', () => {
  assertNoProblems([
    ...findProvenance('benefits', projectBenefits(readRecords('benefits'))),
    ...findProvenance('hotlines', projectHotlines(readRecords('hotlines'))),
    ...findProvenance('local-help', projectLocalHelp(readRecords('local-help'))),
    ...findProvenance('resources', projectResources(readRecords('resources'))),
    ...findProvenance('rights', projectRights(readRecords('rights'))),
    ...findProvenance('state-compensation', projectPrograms(readRecords('state-compensation'))),
  ]);
});

test('no note ships', async () => {
  const shipped = [...(await generateFiles()).values()].join('\n');
  const notes = allRecordFiles().filter(({record}) => shipped.includes(JSON.stringify(record.note).slice(1, -1)));
  assertNoProblems(notes.map(({path}) => `${path}: its note is in src/generated/; mend data/tools/`));
});

test('a relay path that nobody confirmed does not ship', () => {
  const {record} = sampleHotline({relay: '711', relay_confirmed: false});
  assert.equal(projectHotlines([record])[0]!.relay, undefined);
  assert.equal(projectHotlines([{...record, relay_confirmed: true}])[0]!.relay, '711');
});

test('of the day a benefit was checked, its month ships: the reader is told as of when the rules hold', () => {
  const [benefit] = projectBenefits([sampleBenefit({assured_date: '2026-06-01'}).record]);
  assert.equal(benefit!.as_of, '2026-06');
});

test('names the file to mend when provenance would ship', () => {
  assertProblem(
    findProvenance('hotlines', [{id: 'sample-line', phones: [{note: 'Invented.'}]}]),
    /^src\/generated\/hotlines\.ts carries note; name the keys to keep in data\/tools\/hotlines\.ts/,
  );
});
