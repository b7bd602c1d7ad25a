/**
 * Records that break no rule, for tests that break one thing in them.
 * All in them is invented; numbers are from the range that is set aside for fiction.
 */
import type {RecordFile} from '../../data/tools/read-records.js';
import type {
  BenefitRecord,
  HotlineRecord,
  LocalHelpRecord,
  LocalService,
  ResourceRecord,
  RightRecord,
  StateCompensationRecord,
} from '../../src/generated/records.js';

const provenance = {
  sources: [{url: 'https://example.org/about', supports: 'everything', date: '2026-05', read: '2026-06-01'}],
  assured_date: '2026-06-01',
  review_by: '2026-12-01',
  confidence: 'high' as const,
  note: 'Invented.',
};

export const sampleBenefit = (changes: Partial<BenefitRecord> = {}): RecordFile<BenefitRecord> => ({
  path: 'benefits/sample-program.json',
  record: {
    $schema: '../schema/benefit.schema.json',
    id: 'sample-program',
    kind: 'program',
    position: 1,
    name: 'Sample Program',
    eligible: ['citizen'],
    letter: {case: 'not-needed'},
    url: 'https://example.org/program',
    status: 'active',
    ...provenance,
    ...changes,
  },
});

export const sampleHotline = (changes: Partial<HotlineRecord> = {}): RecordFile<HotlineRecord> => ({
  path: 'hotlines/sample-line.json',
  record: {
    $schema: '../schema/hotline.schema.json',
    id: 'sample-line',
    name: 'Sample Line',
    organization: {name: 'Sample Organization'},
    category: 'crisis',
    group: 'crisis',
    position: 1,
    topics: ['crisis'],
    status: 'active',
    phones: [{number: '+12025550123', type: 'voice', languages: ['en']}],
    ...provenance,
    ...changes,
  },
});

export const sampleResource = (changes: Partial<ResourceRecord> = {}): RecordFile<ResourceRecord> => ({
  path: 'resources/sample-page.json',
  record: {
    $schema: '../schema/resource.schema.json',
    id: 'sample-page',
    name: 'Sample Page',
    topics: ['legal'],
    url: 'https://example.org/page',
    status: 'active',
    ...provenance,
    ...changes,
  },
});

export const sampleRight = (changes: Partial<RightRecord> = {}): RecordFile<RightRecord> => ({
  path: 'rights/sample-right.json',
  record: {
    $schema: '../schema/right.schema.json',
    id: 'sample-right',
    kind: 'right',
    position: 1,
    laws: [{citation: '18 U.S.C. 1', title: 'A sample'}],
    ...provenance,
    ...changes,
  },
});

export const sampleProgram = (changes: Partial<StateCompensationRecord> = {}): RecordFile<StateCompensationRecord> => ({
  path: 'state-compensation/ak.json',
  record: {
    $schema: '../schema/state-compensation.schema.json',
    state: 'AK',
    kind: 'state',
    program: {name: 'Sample Program'},
    organization: {name: 'Sample Office'},
    phones: [{number: '+19075550100', type: 'voice'}],
    url: 'https://example.org/program',
    ...provenance,
    ...changes,
  },
});

export const sampleService = (changes: Partial<LocalService> = {}): LocalService => ({
  id: 'ak-sample-line',
  name: 'Sample Local Line',
  kind: 'trafficking-line',
  phones: [{number: '+19075550123', type: 'voice', intake: true}],
  url: 'https://example.org/line',
  answered_by: 'advocates',
  ...provenance,
  ...changes,
});

/** The help of one state, with one service in it that breaks no rule but for the changes. */
export const sampleLocalHelp = (changes: Partial<LocalService> = {}): RecordFile<LocalHelpRecord> => ({
  path: 'local-help/ak.json',
  record: {
    $schema: '../schema/local-help.schema.json',
    state: 'AK',
    services: [sampleService(changes)],
  },
});
