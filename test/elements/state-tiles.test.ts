import {expect} from '@open-wc/testing';
import {stateNames} from '../../src/catalog/catalog.js';
import {findNeighbor, tileRows} from '../../src/elements/state-tiles.js';

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const states = tileRows.flat().filter((tile) => tile !== '.');

const positionOf = (state: string) => {
  const y = tileRows.findIndex((row) => row.includes(state));
  return {x: tileRows[y]!.indexOf(state), y};
};

describe('the map of tiles', () => {
  it('has one tile for each of the 56 jurisdictions', () => {
    expect(states.length).to.equal(56);
    expect([...states].sort()).to.deep.equal(Object.keys(stateNames).sort());
  });

  it('is a grid: every row is as long as the first', () => {
    for (const row of tileRows) expect(row.length, row.join(' ')).to.equal(tileRows[0]!.length);
  });

  it('has no tile that the arrow keys cannot reach from any other', () => {
    for (const from of states) {
      const reached = new Set([from]);
      for (const state of reached) {
        for (const key of keys) {
          const next = findNeighbor(state, key);
          if (next) reached.add(next);
        }
      }
      expect(states.filter((state) => !reached.has(state)), `from ${from}`).to.deep.equal([]);
    }
  });

  it('leads each arrow to where it points, never back or in place', () => {
    for (const state of states) {
      const from = positionOf(state);
      for (const key of keys) {
        const next = findNeighbor(state, key);
        if (!next) continue;
        const to = positionOf(next);
        const points = {ArrowLeft: to.x < from.x, ArrowRight: to.x > from.x, ArrowUp: to.y < from.y, ArrowDown: to.y > from.y};
        expect(points[key as keyof typeof points], `${key} from ${state} to ${next}`).to.be.true;
      }
    }
  });

  it('leads to the tile next door where there is one', () => {
    for (const state of states) {
      const {x, y} = positionOf(state);
      const doors = {ArrowLeft: tileRows[y]![x - 1], ArrowRight: tileRows[y]![x + 1], ArrowUp: tileRows[y - 1]?.[x], ArrowDown: tileRows[y + 1]?.[x]};
      for (const [key, door] of Object.entries(doors)) {
        if (door && door !== '.') expect(findNeighbor(state, key), `${key} from ${state}`).to.equal(door);
      }
    }
  });

  const leaps: [string, string, string][] = [
    ['MI', 'ArrowRight', 'NY'],
    ['TX', 'ArrowRight', 'LA'],
    ['GA', 'ArrowDown', 'FL'],
    ['HI', 'ArrowUp', 'CA'],
    ['AK', 'ArrowDown', 'WA'],
  ];
  for (const [from, key, to] of leaps) {
    it(`leaps over a gap: ${key} from ${from} to ${to}`, () => {
      expect(findNeighbor(from, key)).to.equal(to);
    });
  }

  it('leads nowhere at the edge, with another key and from no state', () => {
    expect(findNeighbor('AK', 'ArrowUp')).to.equal(undefined);
    expect(findNeighbor('VI', 'ArrowRight')).to.equal(undefined);
    expect(findNeighbor('OH', 'Enter')).to.equal(undefined);
    expect(findNeighbor('', 'ArrowUp')).to.equal(undefined);
    expect(findNeighbor('.', 'ArrowUp')).to.equal(undefined);
  });
});
