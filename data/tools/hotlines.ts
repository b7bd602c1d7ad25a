import type {HotlineRecord} from '../../src/generated/records.js';
import {pick} from './pick.js';
import {constant, sourceFile} from './source-file.js';

/** The order of the groups on screen: the number for danger first, then by whom the lines are for. */
const groups: readonly HotlineRecord['group'][] = [
  'first',
  'crisis',
  'young-people',
  'lgbtq',
  'native',
  'deaf',
  'health',
  'work',
  'near-you',
  'none',
];

const byPlaceOnScreen = (a: HotlineRecord, b: HotlineRecord): number =>
  groups.indexOf(a.group) - groups.indexOf(b.group) || a.position - b.position || (a.id < b.id ? -1 : 1);

/**
 * Lines that nobody may meet by chance: what no source supports, what immigration police answer (for a person
 * without papers it is the opposite of help), and what is not for survivors at all.
 */
const isUnlisted = ({confidence, law_enforcement, group}: HotlineRecord): boolean =>
  confidence === 'low' || law_enforcement === 'immigration' || group === 'none';

const projectPhone = (phone: NonNullable<HotlineRecord['phones']>[number]) =>
  pick(phone, ['number', 'type', 'languages', 'interpreter_languages', 'keyword', 'text_prompt']);

const projectHotline = (record: HotlineRecord) => ({
  ...pick(record, ['id', 'name', 'group', 'topics']),
  ...(record.phones && {phones: record.phones.map(projectPhone)}),
  ...pick(record, ['always_open']),
  // A relay path that nobody tried could end in silence, so only a confirmed one is shown.
  ...(record.relay_confirmed && pick(record, ['relay'])),
  ...(record.chat && {chat: pick(record.chat, ['url', 'languages', 'url_by_language'])}),
  ...pick(record, ['schedules', 'closed_on_holidays']),
  // A website is the way in only where nobody answers a number or a chat.
  ...(!record.phones && !record.chat && pick(record, ['url'])),
});

/** What the page needs of the hotlines that still run, in the order in which they stand there. */
const project = (records: readonly HotlineRecord[]) =>
  records
    .filter(({status}) => status !== 'inactive')
    .sort(byPlaceOnScreen)
    .map(projectHotline);

/** The hotlines that everybody may see. */
export const projectHotlines = (records: readonly HotlineRecord[]) =>
  project(records.filter((record) => !isUnlisted(record)));

/** Those that a page shows only where an embedder names them; few do, so they are not in what everybody fetches. */
export const projectUnlistedHotlines = (records: readonly HotlineRecord[]) => project(records.filter(isUnlisted));

export const hotlinesFile = (records: readonly HotlineRecord[]): string =>
  sourceFile(
    'data/hotlines/',
    "import type {Hotline} from '../catalog/hotline.js';",
    constant('hotlines', 'readonly Hotline[]', projectHotlines(records)),
    constant('unlistedHotlines', 'readonly Hotline[]', projectUnlistedHotlines(records)),
  );
