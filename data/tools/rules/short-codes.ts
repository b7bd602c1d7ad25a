/**
 * Numbers of three to six digits that a phone in the United States dials or texts.
 * Nothing can compute whether a short code is real, so each stands here by hand, and a code that no record uses
 * any more is to be deleted. Before you add one, read it on its owner's own page: one wrong digit of a text code
 * sends a person's "help me" to an advertiser.
 */
export interface ShortCode {
  /** The record that may use it. */
  readonly record: string;
  /** What it can be used for. */
  readonly types: readonly string[];
  readonly why: string;
}

export const shortCodes: Readonly<Record<string, ShortCode>> = {
  '911': {record: 'hotlines/911.json', types: ['voice'], why: 'emergency number of the whole numbering plan'},
  '988': {record: 'hotlines/988.json', types: ['voice', 'text', 'video'], why: 'set by law as the crisis line'},
  '233733': {record: 'hotlines/nhth.json', types: ['text'], why: 'spells BEFREE'},
  '88788': {record: 'hotlines/ndvh.json', types: ['text'], why: "the line's own text code"},
  '64673': {record: 'hotlines/rainn.json', types: ['text'], why: 'ends in 4673, HOPE'},
  '678678': {record: 'hotlines/trevor.json', types: ['text'], why: "the project's own text code"},
  '741741': {record: 'hotlines/crisis-text-line.json', types: ['text'], why: "the line's own text code"},
  '435748': {record: 'hotlines/samhsa.json', types: ['text'], why: 'spells HELP4U'},
  '20121': {
    record: 'local-help/ia.json ia-victim-service-call-center',
    types: ['text'],
    why: 'printed by three official pages of Iowa, with the word IOWAHELP',
  },
  '22522': {record: 'hotlines/love-is-respect.json', types: ['text'], why: "the line's own text code"},
};
