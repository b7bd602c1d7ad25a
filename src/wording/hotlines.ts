import type {HotlineGroup} from '../catalog/hotline.js';
import {msg} from '../localization/messages.js';

/**
 * Whom each line is for, in one breath. A line says what it is for before its number: a person with one
 * call to make must not spend it on the wrong line.
 */
const descriptions: Record<string, () => string> = {
  '911': () => msg('For danger right now. 911 can send police, firefighters or an ambulance.', {id: 'hotline.911'}),
  nhth: () =>
    msg(
      'For you if someone makes you work or have sex, or did so before. Also if you worry about someone else.',
      {id: 'hotline.nhth'},
    ),
  ndvh: () =>
    msg(
      'For you if a partner or someone close to you hurts you, scares you or controls you. A computer may answer the chat first. You can ask for a person.',
      {id: 'hotline.ndvh'},
    ),
  rainn: () =>
    msg('For you if someone did something sexual to you that you did not want. It can be now or long ago.', {
      id: 'hotline.rainn',
    }),
  '988': () =>
    msg('For you if you think of ending your life, feel more pain than you can bear or just need to talk.', {
      id: 'hotline.988',
    }),
  'crisis-text-line': () =>
    msg(
      'For you in any crisis, if you would rather text than talk. If your life is at risk, they may send emergency help.',
      {id: 'hotline.crisis-text-line'},
    ),
  'national-runaway-safeline': () =>
    msg('For young people who left home, were thrown out or think of leaving. For their families too.', {
      id: 'hotline.national-runaway-safeline',
    }),
  'lgbt-youth-talkline': () =>
    msg(
      'For LGBTQ+ young people. Trained volunteers answer. When it is closed, call The Trevor Project.',
      {id: 'hotline.lgbt-youth-talkline'},
    ),
  'planned-parenthood': () =>
    msg(
      'For questions about sex, pregnancy, tests and birth control. It connects you to a health center near you while that is open. It is not a crisis line.',
      {id: 'hotline.planned-parenthood'},
    ),
  'american-pregnancy-helpline': () =>
    msg(
      'We could not check this line, so its number is not shown.',
      {id: 'hotline.american-pregnancy-helpline'},
    ),
  childhelp: () =>
    msg(
      'For you if a child is being hurt, or if you were hurt as a child. They do not take reports. If a child is in danger, they may tell someone else.',
      {id: 'hotline.childhelp'},
    ),
  'love-is-respect': () =>
    msg('For you if you are young and your partner hurts you, scares you or controls you.', {
      id: 'hotline.love-is-respect',
    }),
  ncmec: () =>
    msg(
      'For families of a missing child, and for reports that someone uses a child for sex. What you report goes to the police.',
      {id: 'hotline.ncmec'},
    ),
  trevor: () => msg('For LGBTQ+ young people in crisis.', {id: 'hotline.trevor'}),
  'trans-lifeline': () =>
    msg('For you if you are trans or not sure. A trans person answers. You do not have to be in crisis.', {
      id: 'hotline.trans-lifeline',
    }),
  stronghearts: () =>
    msg('For Native American and Alaska Native people. Call if a partner hurts you, or if someone hurt you in a sexual way.', {
      id: 'hotline.stronghearts',
    }),
  'deaf-hotline': () =>
    msg(
      'For Deaf, DeafBlind and hard of hearing people, if a partner hurts you or someone hurt you in a sexual way. You need a videophone.',
      {id: 'hotline.deaf-hotline'},
    ),
  samhsa: () =>
    msg(
      'They tell you where to find care for drug or alcohol use or for your mental health. They do not give counseling.',
      {id: 'hotline.samhsa'},
    ),
  'national-maternal-mental-health': () =>
    msg('For you if you are pregnant or have a baby and feel sad, scared or worn out.', {
      id: 'hotline.national-maternal-mental-health',
    }),
  'dol-whd': () =>
    msg(
      'For you if your boss does not pay you or pays too little, with or without papers. This is a federal government office.',
      {id: 'hotline.dol-whd'},
    ),
  'ovc-map': () =>
    msg(
      'A map of groups that help people who were trafficked. Some may have closed or lost their money. Call the hotline first.',
      {id: 'hotline.ovc-map'},
    ),
  lsc: () =>
    msg(
      'Find a free lawyer near you if you have little money. If you are not a citizen, say that you may have been trafficked. It can decide if they may help you.',
      {id: 'hotline.lsc'},
    ),
  victimconnect: () =>
    msg(
      'For anyone hurt by a crime: ask about your rights, your choices and help near you. It is not for emergencies, and its hours may change.',
      {id: 'hotline.victimconnect'},
    ),
  'hsi-tip-line': () =>
    msg(
      'This line takes reports of trafficking. Immigration police (ICE) answer it. They also arrest immigrants. You can talk to a lawyer first.',
      {id: 'hotline.hsi-tip-line'},
    ),
  'ovc-ttac': () =>
    msg('Training for groups that help. It is not a help line.', {
      id: 'hotline.ovc-ttac',
    }),
};

/** The sentence that says whom a line is for; empty for a line we have no words for. */
export const describeHotline = (id: string): string => descriptions[id]?.() ?? '';

const headings: Partial<Record<HotlineGroup, () => string>> = {
  crisis: () => msg('More crisis lines', {id: 'group.crisis'}),
  'young-people': () => msg('For children and teens', {id: 'group.young-people'}),
  lgbtq: () => msg('For LGBTQ+ people', {id: 'group.lgbtq'}),
  native: () => msg('For Native American people', {id: 'group.native'}),
  deaf: () => msg('For Deaf people', {id: 'group.deaf'}),
  health: () => msg('For your health', {id: 'group.health'}),
  work: () => msg('For your pay', {id: 'group.work'}),
  'near-you': () => msg('Near you', {id: 'group.near-you'}),
};

/** The heading over a group of lines; empty for the first lines, which need none. */
export const groupHeading = (group: HotlineGroup): string => headings[group]?.() ?? '';

export const hotlinesTitle = (): string => msg('Call, text or chat', {id: 'hotlines.title'});

/** Said right after the first numbers and not before them: a person with seconds to spare must not read it first. */
export const safetyText = (): string =>
  msg(
    'You can ask any line first what it keeps private and what it tells the police. Calls and texts stay on your phone, so delete them if someone may look.',
    {id: 'hotlines.safety'},
  );
