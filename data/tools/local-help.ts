import type {HotlinePhone} from '../../src/catalog/hotline.js';
import {isSurvivorLine, localSections, type LocalAnswer, type LocalService} from '../../src/catalog/local-help.js';
import {answers, audiences, type PackedService} from '../../src/catalog/unpack-services.js';
import type {LocalHelpRecord, LocalService as LocalRecord} from '../../src/generated/records.js';
import {pick} from './pick.js';
import {constant, sourceFile} from './source-file.js';

type Phone = NonNullable<LocalRecord['phones']>[number];

const sectionOf = ({kind}: LocalRecord): LocalService['section'] =>
  kind.startsWith('trafficking') ? 'trafficking' : kind.startsWith('legal') ? 'lawyers' : 'violence';

const reporting: readonly LocalRecord['answered_by'][] = ['police', 'police-and-advocates', 'child-protection'];

const answerOf = ({kind, subject, answered_by, phones}: LocalRecord): LocalAnswer | undefined => {
  if (kind === 'legal-portal') return 'portal';
  if (subject === 'immigration') return 'immigration-lawyers';
  if (answered_by) return answered_by;
  // A group or an office of the state may know who helps, and is no help line, even where it asks people to call.
  return kind !== 'trafficking-program' && phones?.some(({intake}) => intake) ? undefined : 'office';
};

const projectPhone = (phone: Phone): HotlinePhone =>
  pick(phone, ['number', 'type', 'keyword', 'languages', 'interpreter_languages']);

const projectService = (record: LocalRecord): LocalService => {
  const isIntake = ({intake}: Phone) => intake === true;
  const phones = (record.phones ?? []).filter(isIntake).map(projectPhone);
  const office = (record.phones ?? []).find((phone) => !isIntake(phone))?.number;
  const answer = answerOf(record);
  return {
    section: sectionOf(record),
    name: record.name,
    ...(answer && {answer}),
    ...pick(record, ['audience', 'always_open']),
    // The site of the police is no place to send somebody to who came for help.
    ...(!reporting.includes(record.answered_by) && pick(record, ['url'])),
    ...(phones.length > 0 && {phones}),
    ...(office && {office}),
    ...(record.service_area && {area: record.service_area}),
  };
};

/** What nobody vouches for, what offers no way in, and police numbers that are for tips alone. */
const isShown = (record: LocalRecord): boolean =>
  record.confidence !== 'low' &&
  (record.url !== undefined || record.phones !== undefined) &&
  (!reporting.includes(record.answered_by) || (record.phones ?? []).some(({intake}) => intake));

/** Survivors' lines first, then what has no line, then where police or a report is behind the number. */
const rank = (record: LocalRecord): number => {
  const service = projectService(record);
  const late = ['police-and-advocates', 'child-protection', 'police'].indexOf(record.answered_by ?? '') + 1;
  if (service.section === 'lawyers') {
    return record.kind === 'legal-portal' ? 0 : record.subject ? 3 : service.phones ? 1 : 2;
  }
  return late ? 1 + late : isSurvivorLine(service) ? 0 : 1;
};

const byPlaceOnScreen = (a: LocalRecord, b: LocalRecord): number =>
  localSections.indexOf(sectionOf(a)) - localSections.indexOf(sectionOf(b)) ||
  rank(a) - rank(b) ||
  Number(b.service_area === undefined) - Number(a.service_area === undefined) ||
  (a.id < b.id ? -1 : 1);

/** What the page needs of the help in each state, in the order in which it stands there. */
export const projectLocalHelp = (records: readonly LocalHelpRecord[]): Record<string, LocalService[]> =>
  Object.fromEntries(
    [...records]
      .sort((a, b) => (a.state < b.state ? -1 : 1))
      .map(({state, services}) => [state, services.filter(isShown).sort(byPlaceOnScreen).map(projectService)]),
  );

const packPhone = ({number, type, keyword, languages = [], interpreter_languages}: HotlinePhone): string => {
  const spoken = [...languages, ...(interpreter_languages ? ['*'] : [])].join();
  return `${type === 'text' ? '~' : ''}${number.replace('+1', '')}${keyword ? `=${keyword}` : ''}${spoken && `:${spoken}`}`;
};

/** The reverse of `unpackServices()`; a test holds the two together. */
export const packServices = (services: readonly LocalService[]): PackedService[] =>
  services.map(({section, answer, audience, always_open, name, url = '', phones = [], office, area = ''}) => {
    const code = (list: readonly unknown[], value: unknown) => (value === undefined ? 9 : list.indexOf(value));
    const codes = [localSections.indexOf(section), code(answers, answer), code(audiences, audience), always_open ? 1 : ''];
    const numbers = [...phones.map(packPhone), ...(office ? [`-${office.replace('+1', '')}`] : [])].join(' ');
    const packed = [codes.join(''), name, url.replace(/^https:\/\//, ''), numbers, area];
    while (packed.at(-1) === '') packed.pop();
    return packed;
  });

const packAll = (records: readonly LocalHelpRecord[]): Record<string, PackedService[]> =>
  Object.fromEntries(Object.entries(projectLocalHelp(records)).map(([state, services]) => [state, packServices(services)]));

/** Packed, by state: the page unpacks the one that a person chose. */
export const localHelpFile = (records: readonly LocalHelpRecord[]): string =>
  sourceFile(
    'data/local-help/',
    "import type {PackedService} from '../catalog/unpack-services.js';",
    constant('packedServices', 'Readonly<Record<string, readonly PackedService[]>>', packAll(records)),
  );
