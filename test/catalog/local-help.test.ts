import {expect} from '@open-wc/testing';
import {packedServices, stateNames} from '../../src/catalog/catalog.js';
import {hasOwnLine, isSurvivorLine, type LocalService} from '../../src/catalog/local-help.js';
import {unpackServices} from '../../src/catalog/unpack-services.js';

const line: LocalService = {section: 'trafficking', name: 'Line', phones: [{number: '+19075550123', type: 'voice'}]};

describe('a survivor line', () => {
  it('is one that helpers answer, or nobody knows who', () => {
    expect(isSurvivorLine(line)).to.be.true;
    expect(isSurvivorLine({...line, answer: 'advocates'})).to.be.true;
  });

  for (const answer of ['police', 'police-and-advocates', 'child-protection'] as const) {
    it(`is none behind which there is ${answer}`, () => {
      expect(isSurvivorLine({...line, answer})).to.be.false;
      expect(hasOwnLine([{...line, answer}])).to.be.false;
    });
  }

  it('is none without a number, and no lawyer', () => {
    expect(isSurvivorLine({...line, phones: undefined, office: '+19075550123'})).to.be.false;
    expect(isSurvivorLine({...line, section: 'lawyers'})).to.be.false;
  });
});

describe('the packed services', () => {
  it('hold all 56 jurisdictions, each with somewhere to go', () => {
    expect(Object.keys(packedServices)).to.have.members(Object.keys(stateNames));
    for (const [state, packed] of Object.entries(packedServices)) {
      for (const {name, phones, office, url} of unpackServices(packed)) expect(phones ?? office ?? url, `${state} ${name}`).to.be.ok;
    }
  });

  it('unpack numbers, texts with a keyword, languages, an office and an area', () => {
    const packed = ['0091', 'Line', 'example.org', '9075550123:en,es,* ~20121=HELP -9075550199', 'The north'];
    expect(unpackServices([packed])).to.deep.equal([
      {
        section: 'trafficking',
        name: 'Line',
        answer: 'advocates',
        always_open: true,
        url: 'https://example.org',
        phones: [
          {number: '+19075550123', type: 'voice', languages: ['en', 'es'], interpreter_languages: true},
          {number: '20121', type: 'text', keyword: 'HELP'},
        ],
        office: '+19075550199',
        area: 'The north',
      },
    ]);
  });
});
