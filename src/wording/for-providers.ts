import {msg} from '../localization/messages.js';

/**
 * Words for organizations. They say what the pages behind the links ask of an organization, and nothing about
 * texts that nobody here has read: the sample principles are linked, not told.
 */
export const providersTitle = (): string => msg('For groups that help', {id: 'providers.title'});

export const providersText = (): string =>
  msg('For groups that serve people who were trafficked. Do you need help yourself? Call a number above.', {
    id: 'providers.text',
  });

export const serviceHeading = (): string => msg('Put the person first', {id: 'providers.service'});

export const serviceText = (): string =>
  msg('Ask people what they need, say what happens next, and let them choose. Safety and trust come first.', {
    id: 'providers.service-text',
  });

export const survivorsHeading = (): string => msg('Work with survivors', {id: 'providers.survivors'});

export const survivorsText = (): string =>
  msg('Survivors are leaders and experts. Plan with them and pay them. Ask for more than their story.', {
    id: 'providers.survivors-text',
  });

/** The center has a name, and no source says that it still works: so the page that names it is linked, and no more. */
export const consultantsText = (): string =>
  msg(
    'The US office for victims has a sample statement. It also names a center for survivors who consult. We could not check that the center is still open.',
    {id: 'providers.consultants'},
  );

export const policyHeading = (): string => msg('Survivors in US policy', {id: 'providers.policy'});

export const policyText = (): string =>
  msg('The President names survivors to a council. It tells US offices what to do better.', {id: 'providers.policy-text'});

const linkTexts: Record<string, () => string> = {
  'service-delivery': () => msg('What the US office for victims asks of groups', {id: 'link.service-delivery'}),
  'principles-statement': () =>
    msg('A sample statement that your group can adopt or change', {id: 'link.principles-statement'}),
  'survivor-engagement': () => msg('Guides to work with survivors', {id: 'link.survivor-engagement'}),
  'advisory-council': () => msg('What the council does', {id: 'link.advisory-council'}),
};

/** What stands behind a link, in plain words; the official name stands beside it. */
export const providerLinkText = (id: string): string => linkTexts[id]?.() ?? '';
