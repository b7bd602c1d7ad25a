/**
 * A number spelled with letters dials the same line as its digits.
 * Two of the misprints this catalog started from were numbers whose letters nobody had compared.
 */
import test from 'node:test';
import {findVanityProblems} from '../../data/tools/rules/vanity.js';
import {allRecordFiles, assertNoProblems, assertProblem} from '../support/records.js';
import {sampleBenefit, sampleHotline} from '../support/sample-records.js';

test('every spelling with letters dials the number it stands for', () => {
  assertNoProblems(allRecordFiles().flatMap(findVanityProblems));
});

const spelled = (vanity: string) => sampleHotline({phones: [{number: '+12025554673', type: 'voice', vanity}]});

test('takes a word that is longer than the number', () => {
  assertNoProblems(findVanityProblems(spelled('1-202-555-HOPEFUL')));
});

test('names the phone, the spelling and what it dials when they differ', () => {
  assertProblem(
    findVanityProblems(spelled('1-202-556-HOPE')),
    /^hotlines\/sample-line\.json: phone 1: 1-202-556-HOPE dials 12025564673, not \+12025554673; compare both/,
  );
});

test('looks at every kind of record that has numbers', () => {
  const phones = [{number: '+12025554673', type: 'voice' as const, vanity: '1-202-556-HOPE'}];
  assertProblem(findVanityProblems(sampleBenefit({phones})), /^benefits\/sample-program\.json: phone 1/);
});

test('refuses surplus digits, which a phone would dial', () => {
  assertProblem(findVanityProblems(spelled('1-202-555-HOPE-7')), /compare both/);
});
