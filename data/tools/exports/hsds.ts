/**
 * The catalog for referral software, in the terms of Open Referral HSDS 3: services, each with its organization
 * inside, and the organizations once more as a list.
 */
import {createRequire} from 'node:module';
import {v5 as uuidOf} from 'uuid';
import {formatPhone} from '../../../src/catalog/phone.js';
import {isForDirectories, servicesOf} from '../kinds.js';
import type {AnyRecord, RecordFile} from '../read-records.js';
import type {Service, ServicePhone, ServiceSchedule} from '../service.js';
import {englishStateNames} from '../state-names.js';
import {license, version, warning} from './notice.js';

/** Names turn into the same UUID on every machine, and for as long as this one stays. */
const namespace = '6f0a4c5e-2d2b-5c1e-9a57-3f6d1c0b8e24';

const idOf = (...parts: readonly string[]): string => uuidOf(parts.join('/'), namespace);

/** From CLDR and not from the machine, whose names change with the version of Node. */
const languageNames = (
  createRequire(import.meta.url)('cldr-localenames-full/main/en/languages.json') as {
    main: {en: {localeDisplayNames: {languages: Readonly<Record<string, string>>}}};
  }
).main.en.localeDisplayNames.languages;

const languageName = (code: string): string => languageNames[code] ?? code;

const everyDay = 'MO,TU,WE,TH,FR,SA,SU';

const phoneDescription = ({vanity, keyword, text_prompt, callers, intake}: ServicePhone): string | undefined =>
  [
    intake === false && 'An office number: no source shows that people who seek help are to use it.',
    vanity && `Printed as ${vanity}.`,
    keyword && `Text the word ${keyword}.`,
    text_prompt === 'zip' && 'Text your own ZIP code.',
    callers === 'in-state' && 'May work only inside the state.',
    callers === 'victims' && 'Kept for people who were harmed by a crime.',
  ]
    .filter(Boolean)
    .join(' ') || undefined;

const toPhone = (service: Service, phone: ServicePhone) => {
  const id = idOf(service.key, 'phones', phone.number, phone.type, phone.keyword ?? '');
  const description = phoneDescription(phone);
  return {
    id,
    service_id: idOf(service.key),
    number: phone.number,
    type: phone.type,
    ...(description && {description}),
    ...(phone.languages && {
      languages: phone.languages.map((code) => ({
        id: idOf(id, 'languages', code),
        phone_id: id,
        name: languageName(code),
        code,
      })),
    }),
  };
};

/**
 * HSDS writes a time zone as a distance from UTC, which is wrong for half the year wherever clocks change.
 * So the times stand as on the wall, and the note names the zone.
 */
const toSchedule = (service: Service, schedule: ServiceSchedule) => ({
  id: idOf(service.key, 'schedules', schedule.byday, schedule.opens_at),
  service_id: idOf(service.key),
  freq: 'WEEKLY',
  byday: schedule.byday,
  opens_at: schedule.opens_at,
  closes_at: schedule.closes_at,
  notes: [
    `Times are on the clock of ${schedule.timezone}, in summer and in winter.`,
    ...(service.closed_on_holidays ? ['Closed on some public holidays.'] : []),
  ].join(' '),
});

const alwaysOpen = (service: Service) => ({
  id: idOf(service.key, 'schedules', 'always'),
  service_id: idOf(service.key),
  freq: 'WEEKLY',
  byday: everyDay,
  opens_at: '00:00',
  closes_at: '24:00',
  description: 'Open day and night, every day.',
});

const toSchedules = (service: Service) =>
  service.always_open
    ? [alwaysOpen(service)]
    : service.schedules?.map((schedule) => toSchedule(service, schedule));

const interpreters = ({phones = []}: Service): string | undefined =>
  phones
    .filter((phone) => phone.interpreter_languages)
    .map(({number, type, interpreter_languages: count}) =>
      count === true
        ? `Interpreters for more languages on ${type} ${formatPhone(number)}.`
        : `Interpreters for at least ${count} languages on ${type} ${formatPhone(number)}.`,
    )
    .join(' ') || undefined;

const toUrls = (service: Service) =>
  [
    service.application_url && ['Application', service.application_url],
    service.chat && ['Chat', service.chat.url],
    ...Object.entries(service.chat?.url_by_language ?? {}).map(([code, url]) => [`Chat (${languageName(code)})`, url]),
  ]
    .filter((entry) => entry !== undefined && entry !== '')
    .map(([label, url]) => ({id: idOf(service.key, 'urls', label!), label, url, service_id: idOf(service.key)}));

/** Who answers, where a person must know it before they call. */
const answers: Readonly<Record<string, string>> = {
  police: 'Police answer this line, or get what is said there.',
  'police-and-advocates': 'Police and people who help survivors share this line.',
  'child-protection': 'The child welfare office of the state answers. It takes reports, and may tell the police.',
};

const eligibility: Readonly<Record<string, string>> = {
  children: 'For children and teens only.',
  'sexual-violence': 'For people who lived through sexual violence.',
  'family-violence': 'For people who were hurt by a partner or family.',
};

const alert = ({law_enforcement, status, answered_by}: Service): string | undefined =>
  [
    law_enforcement === 'police' && 'Calling can bring the police.',
    answers[answered_by ?? ''],
    status === 'unknown' && 'No recent evidence was found that this service still runs.',
  ]
    .filter(Boolean)
    .join(' ') || undefined;

const organizationName = ({organization, name}: Service): string => organization?.name ?? name;

const toOrganization = (name: string, services: readonly Service[]) => ({
  id: idOf('organizations', name),
  name,
  // HSDS wants a description. What an organization says of itself is not ours to copy; what it runs is a fact.
  description: `Runs ${services.map((service) => service.name).join('; ')}.`,
});

type Dated = readonly [service: Service, assuredDate: string];

const toService = ([service, assuredDate]: Dated, organization: ReturnType<typeof toOrganization>) => {
  const urls = toUrls(service);
  const optional = {
    alternate_name: [service.abbreviation, ...(service.alternate_names ?? [])].filter(Boolean).join('; ') || undefined,
    url: service.url,
    additional_urls: urls.length > 0 ? urls : undefined,
    email: service.email,
    interpretation_services: interpreters(service),
    alert: alert(service),
    eligibility_description: eligibility[service.audience ?? ''],
    phones: service.phones?.map((phone) => toPhone(service, phone)),
    schedules: toSchedules(service),
    service_areas: service.state && [
      {
        id: idOf(service.key, 'service_areas'),
        service_id: idOf(service.key),
        name: englishStateNames([service.state])[service.state],
        ...(service.service_area && {description: `Serves ${service.service_area}.`}),
      },
    ],
  };
  return {
    id: idOf(service.key),
    organization_id: organization.id,
    name: service.name,
    status: service.status === 'inactive' ? 'inactive' : 'active',
    assured_date: assuredDate,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    organization,
  };
};

export const hsdsCatalog = (files: readonly RecordFile<AnyRecord>[]) => {
  const dated = files
    .filter(isForDirectories)
    .flatMap((file) => servicesOf(file).map((service): Dated => [service, file.record.assured_date]))
    .sort(([a], [b]) => (a.key < b.key ? -1 : 1));
  const names = [...new Set(dated.map(([service]) => organizationName(service)))].sort();
  const organizations = new Map(
    names.map((name) => [
      name,
      toOrganization(
        name,
        dated.map(([service]) => service).filter((service) => organizationName(service) === name),
      ),
    ]),
  );
  return {
    title: 'ht-help services',
    version,
    hsds_version: '3.2',
    license,
    warning,
    organizations: [...organizations.values()],
    services: dated.map((entry) => toService(entry, organizations.get(organizationName(entry[0]))!)),
  };
};
