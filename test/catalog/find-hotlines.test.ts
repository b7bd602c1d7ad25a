import {expect} from '@open-wc/testing';
import {findById, findByTopic, findListed, groupHotlines} from '../../src/catalog/find-hotlines.js';
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
const hidden = line('hidden', {unlisted: true});
const third = line('third', {topics: ['youth', 'crisis']});
const all = [first, second, hidden, third];

describe('finding hotlines', () => {
  it('holds back a line that nobody vouches for', () => {
    expect(findListed(all)).to.deep.equal([first, second, third]);
  });

  it('shows even such a line to an embedder who names it', () => {
    expect(findById(all, ['hidden'])).to.deep.equal([hidden]);
  });

  it('keeps the order in which an embedder names lines', () => {
    expect(findById(all, ['third', 'first'])).to.deep.equal([third, first]);
  });

  it('finds the listed lines with one of the topics', () => {
    expect(findByTopic(all, ['youth', 'trafficking'])).to.deep.equal([first, third]);
    expect(findByTopic(all, ['crisis'])).to.deep.equal([second, third]);
  });

  it('puts lines of one group under one heading, in catalog order', () => {
    expect(groupHotlines(findListed(all))).to.deep.equal([
      {group: 'first', hotlines: [first]},
      {group: 'crisis', hotlines: [second, third]},
    ]);
  });
});
