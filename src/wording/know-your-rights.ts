import {msg} from '../localization/messages.js';

export const rightsTitle = (): string => msg('Your rights', {id: 'rights.title'});

export const rightsHeading = (): string => msg('What no one may do to you', {id: 'rights.no-one'});

export const lawSummary = (): string => msg('The law behind this', {id: 'rights.law'});

export const immigrationHeading = (): string => msg('Ways that may let you stay', {id: 'rights.immigration'});

export const immigrationAdvice = (): string =>
  msg(
    'Talk to a lawyer before you apply or speak to any immigration office. The rules changed not long ago. They may change again.',
    {id: 'rights.lawyer-first'},
  );

export const freeLawyerText = (): string => msg('Find a free lawyer', {id: 'rights.free-lawyer'});

export const immigrationLawyerText = (): string =>
  msg('Find a free or low-cost immigration lawyer', {id: 'rights.immigration-lawyer'});

export const afterwardsHeading = (): string => msg('Your record and your money', {id: 'rights.afterwards'});

export const linksHeading = (): string => msg('More on your rights', {id: 'rights.links'});

export const notAdviceText = (): string =>
  msg(
    'Rights are for everyone. Benefits, like food or health care, can depend on your papers. We cannot promise that immigration police will leave you alone: a lawyer can tell you what is safe. This page is not legal advice.',
    {id: 'rights.not-advice'},
  );

const linkTexts: Record<string, () => string> = {
  'ag-guidelines': () =>
    msg('How the US Department of Justice must treat victims and witnesses', {id: 'link.ag-guidelines'}),
  htpu: () => msg('Federal lawyers who take traffickers to court', {id: 'link.htpu'}),
  'fbi-victim-services': () =>
    msg('Help for people hurt by a crime that the FBI looks into', {id: 'link.fbi-victim-services'}),
  'dol-whd-rights': () => msg('Rights to pay and fair hours', {id: 'link.dol-whd-rights'}),
  'uscis-resources': () =>
    msg('What the immigration office says on T and U visas', {id: 'link.uscis-resources'}),
  'record-relief': () => msg('The 2026 law on clearing a federal record', {id: 'link.record-relief'}),
};

/** What stands behind a link, in plain words; the official name stands beside it. */
export const linkText = (id: string): string => linkTexts[id]?.() ?? '';
