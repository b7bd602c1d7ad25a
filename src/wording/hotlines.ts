import type {HotlineGroup} from '../catalog/hotline.js';
import {msg} from '../localization/messages.js';

/**
 * Whom each line is for, in one breath. A line says what it is for before its number: a person with one
 * call to make must not spend it on the wrong line.
 */
const descriptions: Record<string, () => string> = {
  '911': () =>
    msg('For danger right now. 911 can send police, firefighters or an ambulance.', {
      id: 'hotline.911',
      desc: 'What 911 is for, under its name; the reader may be in danger',
    }),
  nhth: () =>
    msg('For you if someone makes you work or have sex, or did so before. Also if you worry about someone else.', {
      id: 'hotline.nhth',
      desc: 'Whom the National Human Trafficking Hotline is for; the reader may be forced to work or to have sex',
    }),
  ndvh: () =>
    msg(
      'For you if a partner or someone close to you hurts you, scares you or controls you. A computer may answer the chat first. You can ask for a person.',
      {
        id: 'hotline.ndvh',
        desc: 'Whom the National Domestic Violence Hotline is for; close: a partner, someone in the family or home',
      },
    ),
  rainn: () =>
    msg('For you if someone did something sexual to you that you did not want. It can be now or long ago.', {
      id: 'hotline.rainn',
      desc: 'Whom the National Sexual Assault Hotline is for; blame nobody, say no more than the English does',
    }),
  '988': () =>
    msg('For you if you think of ending your life, feel more pain than you can bear or just need to talk.', {
      id: 'hotline.988',
      desc: 'Whom the 988 Suicide & Crisis Lifeline is for; calm and direct',
    }),
  'crisis-text-line': () =>
    msg(
      'For you in any crisis, if you would rather text than talk. If your life is at risk, they may send emergency help.',
      {id: 'hotline.crisis-text-line', desc: 'Whom Crisis Text Line is for; text: by text message'},
    ),
  'national-runaway-safeline': () =>
    msg('For young people who left home, were thrown out or think of leaving. For their families too.', {
      id: 'hotline.national-runaway-safeline',
      desc: 'Whom the National Runaway Safeline is for; thrown out: made to leave home',
    }),
  'lgbt-youth-talkline': () =>
    msg('For LGBTQ+ young people. Trained volunteers answer. When it is closed, call The Trevor Project.', {
      id: 'hotline.lgbt-youth-talkline',
      desc: 'Whom the LGBT National Youth Talkline is for; The Trevor Project is the name of another line, never translated',
    }),
  'planned-parenthood': () =>
    msg(
      'For questions about sex, pregnancy, tests and birth control. It connects you to a health center near you while that is open. It is not a crisis line.',
      {id: 'hotline.planned-parenthood', desc: 'What Planned Parenthood answers; tests: for pregnancy and infections'},
    ),
  childhelp: () =>
    msg(
      'For you if a child is being hurt, or if you were hurt as a child. They do not take reports. If a child is in danger, they may tell someone else.',
      {id: 'hotline.childhelp', desc: 'Whom the Childhelp line is for; reports: official reports of child abuse'},
    ),
  'love-is-respect': () =>
    msg('For you if you are young and your partner hurts you, scares you or controls you.', {
      id: 'hotline.love-is-respect',
      desc: 'Whom the line love is respect is for: teens and young adults',
    }),
  ncmec: () =>
    msg(
      'For families of a missing child, and for reports that someone uses a child for sex. What you report goes to the police.',
      {id: 'hotline.ncmec', desc: 'What the National Center for Missing & Exploited Children is for'},
    ),
  trevor: () =>
    msg('For LGBTQ+ young people in crisis.', {id: 'hotline.trevor', desc: 'Whom The Trevor Project is for'}),
  'trans-lifeline': () =>
    msg('For you if you are trans or not sure. A trans person answers. You do not have to be in crisis.', {
      id: 'hotline.trans-lifeline',
      desc: 'Whom the Trans Lifeline is for; not sure: of their gender',
    }),
  stronghearts: () =>
    msg(
      'For Native American and Alaska Native people. Call if a partner hurts you, or if someone hurt you in a sexual way.',
      {
        id: 'hotline.stronghearts',
        desc: 'Whom the StrongHearts Native Helpline is for',
      },
    ),
  'deaf-hotline': () =>
    msg(
      'For Deaf, DeafBlind and hard of hearing people, if a partner hurts you or someone hurt you in a sexual way. You need a videophone.',
      {id: 'hotline.deaf-hotline', desc: 'Whom The Deaf Hotline is for; a videophone shows sign language'},
    ),
  samhsa: () =>
    msg(
      'They tell you where to find care for drug or alcohol use or for your mental health. They do not give counseling.',
      {id: 'hotline.samhsa', desc: 'What the SAMHSA National Helpline does and does not do'},
    ),
  'national-maternal-mental-health': () =>
    msg('For you if you are pregnant or have a baby and feel sad, scared or worn out.', {
      id: 'hotline.national-maternal-mental-health',
      desc: 'Whom the National Maternal Mental Health Hotline is for',
    }),
  'dol-whd': () =>
    msg(
      'For you if your boss does not pay you or pays too little, with or without papers. This is a federal government office.',
      {
        id: 'hotline.dol-whd',
        desc: 'What the Wage and Hour Division is for; papers: a permit to live or work in the US',
      },
    ),
  'ovc-map': () =>
    msg(
      'A map of groups that help people who were trafficked. Some may have closed or stopped this work. Call the hotline first.',
      {
        id: 'hotline.ovc-map',
        desc: 'What the map of service providers shows; stopped this work: help people who were trafficked no more',
      },
    ),
  lsc: () =>
    msg(
      'Find a free lawyer near you if you have little money. If you are not a citizen, say that you may have been trafficked. It can decide if they may help you.',
      {
        id: 'hotline.lsc',
        desc: 'What the Legal Services Corporation is for; "it" is that the reader may have been trafficked, "they" the lawyers',
      },
    ),
  victimconnect: () =>
    msg(
      'For anyone hurt by a crime: ask about your rights, your choices and help near you. It is not for emergencies, and its hours may change.',
      {
        id: 'hotline.victimconnect',
        desc: 'What the VictimConnect Resource Center is for; hurt by a crime: in any way, not only the body',
      },
    ),
};

/** The sentence that says whom a line is for; empty for a line we have no words for. */
export const describeHotline = (id: string): string => descriptions[id]?.() ?? '';

const headings: Partial<Record<HotlineGroup, () => string>> = {
  crisis: () =>
    msg('More crisis lines', {
      id: 'group.crisis',
      desc: 'Heading over a group of crisis lines, after 911 and the trafficking hotline',
    }),
  'young-people': () =>
    msg('For children and teens', {id: 'group.young-people', desc: 'Heading over a group of lines'}),
  lgbtq: () => msg('For LGBTQ+ people', {id: 'group.lgbtq', desc: 'Heading over a group of lines'}),
  native: () =>
    msg('For Native American people', {
      id: 'group.native',
      desc: 'Heading over a group of lines: the native peoples of the US and Alaska',
    }),
  deaf: () => msg('For Deaf people', {id: 'group.deaf', desc: 'Heading over a group of lines'}),
  health: () => msg('For your health', {id: 'group.health', desc: 'Heading over a group of lines: body and mind'}),
  work: () => msg('For your pay', {id: 'group.work', desc: 'Heading over a group of lines: money you earned by work'}),
  'near-you': () =>
    msg('Near you', {id: 'group.near-you', desc: 'Heading over ways to find help close to where the reader is'}),
};

/** The heading over a group of lines; empty for the first lines, which need none. */
export const groupHeading = (group: HotlineGroup): string => headings[group]?.() ?? '';

export const hotlinesTitle = (): string =>
  msg('Call, text or chat', {
    id: 'hotlines.title',
    desc: 'Main heading of the list of hotlines; text: send a text message',
  });

/** Said right after the first numbers and not before them: a person with seconds to spare must not read it first. */
export const safetyText = (): string =>
  msg(
    'You can ask any line first what it keeps private and what it tells the police. Calls and texts stay on your phone, so delete them if someone may look.',
    {id: 'hotlines.safety', desc: 'Under the two first hotlines; look: at the phone'},
  );
