import {msg} from '../localization/messages.js';

/**
 * Words for organizations. They say what the pages behind the links ask of an organization, and nothing about
 * texts that nobody here has read: the sample principles are linked, not told.
 */
export const providersTitle = (): string =>
  msg('For groups that help', {id: 'providers.title', desc: 'Main heading of the part for organizations'});

export const providersText = (): string =>
  msg('For groups that serve people who were trafficked. Do you need help yourself? Call a number above.', {
    id: 'providers.text',
    desc: 'Under the heading; the readers are organizations, the question is for a person in need who reads it',
  });

export const serviceHeading = (): string =>
  msg('Put the person first', {
    id: 'providers.service',
    desc: 'Heading: think of the needs of the person before the needs of the case',
  });

export const serviceText = (): string =>
  msg('Ask people what they need, say what happens next, and let them choose. Safety and trust come first.', {
    id: 'providers.service-text',
    desc: 'Advice for organizations',
  });

export const survivorsHeading = (): string =>
  msg('Work with survivors', {
    id: 'providers.survivors',
    desc: 'Heading: organizations work together with people who were trafficked',
  });

export const survivorsText = (): string =>
  msg('Survivors are leaders and experts. Plan with them and pay them. Ask for more than their story.', {
    id: 'providers.survivors-text',
    desc: 'Advice for organizations; pay them for their work, and ask for their skills, not only for what happened to them',
  });

/** The center has a name, and no source says that it still works: so the page that names it is linked, and no more. */
export const consultantsText = (): string =>
  msg(
    'The US office for victims has a sample statement. It also names a center for survivors who consult. We could not check that the center is still open.',
    {id: 'providers.consultants', desc: 'For organizations; consult: advise organizations for pay'},
  );

export const policyHeading = (): string =>
  msg('Survivors in US policy', {
    id: 'providers.policy',
    desc: 'Heading: people who were trafficked have a say in federal policy',
  });

export const policyText = (): string =>
  msg('The President names survivors to a council. It tells US offices what to do better.', {
    id: 'providers.policy-text',
    desc: 'For organizations; names: appoints',
  });

const linkTexts: Record<string, () => string> = {
  'service-delivery': () =>
    msg('What the US office for victims asks of groups', {
      id: 'link.service-delivery',
      desc: 'Link for organizations, to a page of the Office for Victims of Crime',
    }),
  'principles-statement': () =>
    msg('A sample statement that your group can adopt or change', {
      id: 'link.principles-statement',
      desc: 'Link for organizations, to a sample of a statement of principles',
    }),
  'survivor-engagement': () =>
    msg('Guides to work with survivors', {
      id: 'link.survivor-engagement',
      desc: 'Link for organizations: guides on how to work together with survivors',
    }),
  'advisory-council': () =>
    msg('What the council does', {
      id: 'link.advisory-council',
      desc: 'Link for organizations, to the US Advisory Council on Human Trafficking',
    }),
};

/** What stands behind a link, in plain words; the official name stands beside it. */
export const providerLinkText = (id: string): string => linkTexts[id]?.() ?? '';
