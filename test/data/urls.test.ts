/**
 * Addresses are https, because what a person reads about must not travel in the open for everybody on the Wi-Fi.
 * Where a site offers only http, the record says so in plain words, so that somebody checked.
 */
import test from 'node:test';
import {findAddressProblems} from '../../data/tools/rules/urls.js';
import {allRecordFiles, assertNoProblems, assertProblem} from '../support/records.js';
import {sampleResource} from '../support/sample-records.js';

test('every address is https, or says why not', () => {
  assertNoProblems(allRecordFiles().flatMap(findAddressProblems));
});

test('names the place and the way out when an address is http', () => {
  assertProblem(
    findAddressProblems(sampleResource({url: 'http://example.org/'})),
    /^resources\/sample-page\.json: url: http:\/\/example\.org\/ is not https; use https, or/,
  );
});

test('takes an http address that the note or the source explains', () => {
  const source = {url: 'http://example.org/', supports: 'all of it', why_http: 'the site has no https'};
  assertNoProblems(findAddressProblems(sampleResource({url: 'http://example.org/', note: 'The site is http only.'})));
  assertNoProblems(findAddressProblems(sampleResource({sources: [source]})));
});

test('refuses what no reader can open', () => {
  assertProblem(findAddressProblems(sampleResource({url: 'example.org'})), /is not an address/);
  assertProblem(findAddressProblems(sampleResource({url: 'https://localhost/page'})), /is not a public address/);
  assertProblem(findAddressProblems(sampleResource({url: 'file://host.example/page'})), /is not a web address/);
});
