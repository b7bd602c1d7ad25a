import type {LocalService as LocalRecord} from '../generated/records.js';
import type {Hotline} from './hotline.js';

/** The parts of the page in which local help stands, in their order; also the values of `kinds`. */
export const localSections = ['trafficking', 'lawyers', 'violence'] as const;

export type LocalSection = (typeof localSections)[number];

/** What a person must know before they tap: who answers, or what stands behind a link. */
export type LocalAnswer = NonNullable<LocalRecord['answered_by']> | 'portal' | 'immigration-lawyers' | 'office';

/** What the page needs of a local service. `phones` are lines for people who seek help, and nothing else. */
export type LocalService = Pick<Hotline, 'name' | 'phones' | 'url' | 'always_open'> & {
  readonly section: LocalSection;
  readonly answer?: LocalAnswer;
  readonly audience?: NonNullable<LocalRecord['audience']>;
  /** The part of the state that it serves, as people call it there. */
  readonly area?: string;
  /** A number that nobody showed to be a line for people who seek help. */
  readonly office?: string;
};

/** A service with the last day on which it counts as checked. */
export type ShownService = LocalService & {readonly reviewDate: string};

/** Behind these are police, a report, or an office: never the first that a person meets. */
const notForSurvivors: readonly (LocalAnswer | undefined)[] = ['police', 'police-and-advocates', 'child-protection', 'office'];

/** A line that somebody who was hurt can call without reaching police or a report. */
export const isSurvivorLine = ({section, phones, answer}: LocalService): boolean =>
  section !== 'lawyers' && phones !== undefined && !notForSurvivors.includes(answer);

/** Whether the state has a trafficking line of its own for survivors; where not, the national hotline stands first. */
export const hasOwnLine = (services: readonly LocalService[]): boolean =>
  services.some((service) => service.section === 'trafficking' && isSurvivorLine(service));
