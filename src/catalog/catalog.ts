/**
 * The only file that imports the generated data: what the rest of the code knows of the catalog it learns here.
 */
import {hotlines} from '../generated/hotlines.js';
import {resources} from '../generated/resources.js';
import {rights} from '../generated/rights.js';
import {programs} from '../generated/state-compensation.js';
import type {Hotline} from './hotline.js';
import type {Resource} from './resource.js';

export {hotlines, programs, rights};
export {stateNames} from '../generated/state-names.js';

const byId = <T extends {id: string}>(records: readonly T[], id: string): T => {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw new RangeError(`No record "${id}" in the catalog`);
  return record;
};

/** The hotline that an element counts on by its id; the data rules keep it in the catalog. */
export const hotline = (id: string): Hotline => byId(hotlines, id);

/** The resource that an element links to by its id; the data rules keep it in the catalog. */
export const resource = (id: string): Resource => byId(resources, id);
