/**
 * Everything that the page this catalog grew from offers is on screen in one of our elements, or stands in a list
 * with the reason why it is not: nobody may lose a way to help because a site shows us in place of that page.
 */
import {expect} from '@open-wc/testing';
import {benefits, hotline, resource, rights} from '../../src/catalog/catalog.js';
import {programs} from '../../src/catalog/programs.js';
import {rightText} from '../../src/wording/rights.js';
import {renderElement} from '../support/render-element.js';
import {sourceItems} from '../../data/tools/rules/source-page.js';

const byId = <T extends {readonly id: string}>(records: readonly T[], id: string): T => {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw new Error(`the catalog that ships has no ${id}`);
  return record;
};

/** The words that a person finds an item by, and the links that lead to it. */
const evidenceOf = (record: string): {readonly text: string; readonly links: readonly string[]} => {
  const [kind, id] = record.split('/') as [string, string];
  switch (kind) {
    case 'hotlines': {
      const {name, phones = [], chat, url} = hotline(id);
      return {text: name, links: [...phones.filter(({type}) => type === 'voice').map(({number}) => `tel:${number}`), chat?.url ?? url].filter((link) => link !== undefined)};
    }
    case 'benefits': {
      const {name, url} = byId(benefits, id);
      return {text: name, links: [url]};
    }
    case 'rights':
      return {text: rightText(byId(rights, id).id), links: []};
    case 'resources':
      return {text: '', links: [resource(id).url!]};
    default: {
      const {program, url} = programs.find(({state}) => state.toLowerCase() === id)!;
      return {text: program!.name, links: [url!]};
    }
  }
};

const elements = [...new Set(sourceItems.map(({shownIn}) => shownIn))];

describe('the page this catalog grew from', () => {
  for (const shownIn of elements) {
    it(`has each item that belongs there in <${shownIn}>`, async () => {
      const {text, links} = await renderElement(`<${shownIn}></${shownIn.split(' ')[0]}>`);
      const missing = sourceItems
        .filter((item) => item.shownIn === shownIn && !item.notShown)
        .filter(({record, says}) => {
          const evidence = record ? evidenceOf(record) : {text: says!, links: []};
          return !text().includes(evidence.text) || !evidence.links.every((link) => links().includes(link));
        });
      expect(missing.map(({item}) => item)).to.deep.equal([]);
    });
  }

  it('has nothing that is held back in any element', async () => {
    const held = sourceItems.filter(({notShown}) => notShown).map(({item}) => item);
    expect(held.length).to.be.above(0);
    for (const shownIn of elements) {
      const {text} = await renderElement(`<${shownIn}></${shownIn.split(' ')[0]}>`);
      for (const item of held) expect(text(), shownIn).not.to.include(item);
    }
  });

  it('has each item in the list once, with a record or the words that stand for it', () => {
    expect(sourceItems.length).to.be.at.least(45);
    expect(new Set(sourceItems.map(({item}) => item)).size).to.equal(sourceItems.length);
    for (const {item, record, says} of sourceItems) expect(Boolean(record ?? says), item).to.be.true;
  });
});
