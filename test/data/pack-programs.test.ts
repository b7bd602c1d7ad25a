/**
 * The programs travel as columns of letters. A letter read as another one would tell somebody of a wrong deadline.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {packPrograms} from '../../data/tools/pack-programs.js';
import {readRecords} from '../../data/tools/read-records.js';
import {projectPrograms} from '../../data/tools/state-compensation.js';
import {stateNames} from '../../src/catalog/catalog.js';
import {programs} from '../../src/catalog/programs.js';

const projected = projectPrograms(readRecords('state-compensation'));

test('the browser reads every fact of every program as its record has it', () => {
  assert.equal(programs.length, 56);
  assert.deepEqual(programs, projected);
});

test('the names of the states stand in the order of the columns', () => {
  assert.deepEqual(Object.keys(stateNames), projected.map(({state}) => state));
});

test('a fact that no letter stands for stops the build, and names the record', () => {
  const [alaska, ...others] = projected;
  const changed = {...alaska!, reporting_rule: {case: 'no-such-case'}} as never;
  assert.throws(() => packPrograms([changed, ...others]), /data\/state-compensation\/ak\.json.*packed-programs\.ts/);
});
