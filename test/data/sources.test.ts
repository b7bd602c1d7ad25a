/**
 * Every fact says where it comes from, so that whoever doubts it can open the page and read it there.
 * What only its writer could open, or what one person keeps in mind, supports nothing.
 */
import test from 'node:test';
import {findClosedSources, findSourceProblems} from '../../data/tools/rules/sources.js';
import {allRecordFiles, assertNoProblems, assertProblem} from '../support/records.js';
import {sampleHotline} from '../support/sample-records.js';

test('every record names a public page and what it supports', () => {
  assertNoProblems(allRecordFiles().flatMap(findSourceProblems));
});

test('no record cites what a reader cannot open', () => {
  assertNoProblems(allRecordFiles().flatMap(findClosedSources));
});

test('names the file and the repair when a record has no source', () => {
  assertProblem(
    findSourceProblems(sampleHotline({sources: []})),
    /^hotlines\/sample-line\.json: sources is missing; add the page/,
  );
});

test("names the source when it is somebody's list", () => {
  const sources = [{url: 'https://github.com/somebody/list', supports: 'the number'}];
  assertProblem(findSourceProblems(sampleHotline({sources})), /source 1: .* name the organization's own page/);
});

const closed = {
  'an index': 'Seen in the code index.',
  'an index id': 'See 54621378119.',
  'a snapshot': 'From a snapshot kept elsewhere.',
  'a list on a code host': 'Recorded in a public GitHub file.',
  'a path': 'From /home/somebody/list.',
  'a memory': 'I recall this number.',
  'a private note': "By the data set's reviewer.",
};

for (const [what, note] of Object.entries(closed)) {
  test(`refuses a note that cites ${what}`, () => {
    assertProblem(
      findClosedSources({path: 'hotlines/sample-line.json', record: {note}}),
      /^hotlines\/sample-line\.json: note: /,
    );
  });
}

test('takes phone numbers and public addresses in a note', () => {
  const note = 'Also +12025550123 and 1-202-555-0123, see https://example.org/home/54621378.';
  assertNoProblems(findClosedSources({path: 'hotlines/sample-line.json', record: {note}}));
});
