/**
 * The only file that imports the generated data: what the rest of the code knows of the catalog it learns here.
 */
import {benefits} from '../generated/benefits.js';
import {hotlines, unlistedHotlines} from '../generated/hotlines.js';
import {resources} from '../generated/resources.js';
import {rights} from '../generated/rights.js';
import {stateNames} from '../generated/state-names.js';
import type {Hotline} from './hotline.js';
import type {Resource} from './resource.js';

export {benefits, hotlines, rights, stateNames, unlistedHotlines};
export {
  benefitsReviewDates,
  hotlinesReviewDates,
  localHelpReviewDates,
  rightsReviewDates,
  stateCompensationReviewDates,
} from '../generated/review-dates.js';
export {packedServices} from '../generated/local-help.js';
export {packedPrograms} from '../generated/state-compensation.js';

// A data rule keeps every record that an element counts on by its id, so neither of the two comes back empty.
const byId = <T extends {id: string}>(records: readonly T[], id: string): T =>
  records.find((record) => record.id === id)!;

/** The hotline that an element counts on. */
export const hotline = (id: string): Hotline => byId(hotlines, id);

/** The resource that an element links to. */
export const resource = (id: string): Resource => byId(resources, id);
