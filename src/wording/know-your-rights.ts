import {msg} from '../localization/messages.js';

export const rightsTitle = (): string =>
  msg('Your rights', {id: 'rights.title', desc: 'Main heading of the element about rights, and of a section'});

export const rightsHeading = (): string =>
  msg('What no one may do to you', {
    id: 'rights.no-one',
    desc: 'Heading over six sentences that begin with "No one can"',
  });

export const lawSummary = (): string =>
  msg('The law behind this', {id: 'rights.law', desc: 'Opens a list of laws, under a right'});

export const immigrationHeading = (): string =>
  msg('Ways that may let you stay', {
    id: 'rights.immigration',
    desc: 'Heading over ways that may let the reader stay in the US lawfully',
  });

export const immigrationAdvice = (): string =>
  msg(
    'Talk to a lawyer before you apply or speak to any immigration office. The rules changed not long ago. They may change again.',
    {id: 'rights.lawyer-first', desc: 'Advice before the list of immigration options'},
  );

export const freeLawyerText = (): string =>
  msg('Find a free lawyer', {id: 'rights.free-lawyer', desc: 'Link to a finder of lawyers who cost nothing'});

export const immigrationLawyerText = (): string =>
  msg('Find a free or low-cost immigration lawyer', {
    id: 'rights.immigration-lawyer',
    desc: 'Link to a finder of immigration lawyers who cost nothing or little',
  });

export const afterwardsHeading = (): string =>
  msg('Your record and your money', {
    id: 'rights.afterwards',
    desc: 'Heading; record: arrests and convictions that police and courts keep',
  });

export const linksHeading = (): string =>
  msg('More on your rights', {id: 'rights.links', desc: 'Heading over links to official pages'});

export const notAdviceText = (): string =>
  msg(
    'Rights are for everyone. Benefits, like food or health care, can depend on your papers. We cannot promise that immigration police will leave you alone: a lawyer can tell you what is safe. This page is not legal advice.',
    {id: 'rights.not-advice', desc: 'Note at the end; papers: a permit to live or work in the US'},
  );

const linkTexts: Record<string, () => string> = {
  'ag-guidelines': () =>
    msg('How the US Department of Justice must treat victims and witnesses', {
      id: 'link.ag-guidelines',
      desc: 'Link to official rules; their English name stands below it',
    }),
  htpu: () =>
    msg('Federal lawyers who take traffickers to court', {
      id: 'link.htpu',
      desc: 'Link to an office of the US Department of Justice; its English name stands below it',
    }),
  'fbi-victim-services': () =>
    msg('Help for people hurt by a crime that the FBI looks into', {
      id: 'link.fbi-victim-services',
      desc: 'Link to an FBI office; looks into: investigates; its English name stands below it',
    }),
  'dol-whd-rights': () =>
    msg('Rights to pay and fair hours', {
      id: 'link.dol-whd-rights',
      desc: 'Link to the office for wages; its English name stands below it',
    }),
  'uscis-resources': () =>
    msg('What the immigration office says on T and U visas', {
      id: 'link.uscis-resources',
      desc: 'Link to the US immigration office (USCIS); its English name stands below it',
    }),
  'record-relief': () =>
    msg('The 2026 law on clearing a federal record', {
      id: 'link.record-relief',
      desc: 'Link to a law; record: arrests and convictions; its English name stands below it',
    }),
};

/** What stands behind a link, in plain words; the official name stands beside it. */
export const linkText = (id: string): string => linkTexts[id]?.() ?? '';
