import {expect} from '@open-wc/testing';
import {findById, findByTopic, groupHotlines} from '../../src/catalog/find-hotlines.js';
import type {Hotline} from '../../src/catalog/hotline.js';

const line = (id: string, more: Partial<Hotline> = {}): Hotline => ({
  id,
  name: id,
  group: 'crisis',
  topics: ['crisis'],
  ...more,
});
const first = line('first', {group: 'first', topics: ['trafficking']});
const second = line('second');
const third = line('third', {topics: ['youth', 'crisis']});
const all = [first, second, third];

describe('finding hotlines', () => {
  it('keeps the order in which an embedder names lines', () => {
    expect(findById(all, ['third', 'first'])).to.deep.equal([third, first]);
  });

  it('finds the lines with one of the topics', () => {
    expect(findByTopic(all, ['youth', 'trafficking'])).to.deep.equal([first, third]);
    expect(findByTopic(all, ['crisis'])).to.deep.equal([second, third]);
  });

  it('puts lines of one group under one heading, in catalog order', () => {
    expect(groupHotlines(all)).to.deep.equal([
      {group: 'first', hotlines: [first]},
      {group: 'crisis', hotlines: [second, third]},
    ]);
  });
});
