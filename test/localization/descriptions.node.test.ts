/**
 * A translator sees one text at a time, without the page around it: "Text" is a message to send or a piece of
 * writing, "record" a song or an arrest. So each text says where it stands and what is meant.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {assertNoProblems, assertProblem} from '../support/records.js';

const xliff = readFileSync(new URL('../../data/translations/es.xlf', import.meta.url), 'utf8');

const findUndescribed = (file: string): string[] =>
  [...file.matchAll(/<trans-unit id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g)]
    .filter(([, , body]) => !/<note from="lit-localize">[^<]{10,}<\/note>/.test(body!))
    .map(([, id]) => `${id}: has no \`desc\`; say in its msg() where it stands and what is meant`);

test('every text tells translators where it stands and what is meant', () => {
  assert.ok(xliff.includes('<trans-unit'));
  assertNoProblems(findUndescribed(xliff));
});

test('finds a text without a description', () => {
  const unit = (note: string) => `<trans-unit id="sample"><source>Text</source>${note}</trans-unit>`;
  assertProblem(findUndescribed(unit('')), /^sample: has no `desc`/);
  assertProblem(findUndescribed(unit('<note from="lit-localize">Button</note>')), /^sample/);
  assertNoProblems(findUndescribed(unit('<note from="lit-localize">Button that writes a text message</note>')));
});
