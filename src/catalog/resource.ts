import type {ResourceRecord} from '../generated/records.js';

/** A page of an office or organization that our elements link to. */
export type Resource = Pick<ResourceRecord, 'id' | 'name' | 'url'>;
