import type {EligibleCase, LetterRule} from '../catalog/benefit.js';
import {formatDate, formatDuration} from '../localization/format.js';
import {msg, str} from '../localization/messages.js';

export const benefitsTitle = (): string =>
  msg('Help with food, money, health and work', {
    id: 'benefits.title',
    desc: 'Main heading of the element about public benefits',
  });

/** Rights and benefits are never blurred: who is told "no" by an office must not think that the rights are gone too. */
export const apartText = (): string =>
  msg(
    'You have rights with or without papers. Benefits are different: many depend on your papers, and the rules changed in 2025 and 2026.',
    {id: 'benefits.apart', desc: 'Under the heading; papers: a permit to live or work in the US'},
  );

export const askFirstText = (): string =>
  msg('Do not decide alone that you cannot get help. Ask a lawyer or call the hotline first.', {
    id: 'benefits.ask-first',
    desc: 'Advice in bold, before links to lawyers',
  });

export const programsHeading = (): string =>
  msg('Programs', {id: 'benefits.programs', desc: 'Heading over a list of public programs'});

export const letterHeading = (): string =>
  msg('The letter from HHS', {
    id: 'benefits.letter',
    desc: 'Heading, and name of a fact on a card; HHS is a name, never translated',
  });

export const letterText = (): string =>
  msg(
    'HHS is the US health department. Its letter says that you were trafficked and opens some programs. US citizens and people with a green card do not need it.',
    {id: 'benefits.letter-text', desc: 'Opens: lets the person use; a green card is a permit to stay for good'},
  );

const texts: Record<string, () => string> = {
  wic: () =>
    msg(
      'Free healthy food if you have little money. It is for pregnancy, for new mothers and for children under five.',
      {
        id: 'benefit.wic',
        desc: 'What WIC is',
      },
    ),
  snap: () =>
    msg('A card with money for food each month, if you have little money. You apply in your state.', {
      id: 'benefit.snap',
      desc: 'What SNAP is',
    }),
  tanf: () =>
    msg(
      'Money and help with work for families with children and little money. Each state has its own name and rules for it.',
      {
        id: 'benefit.tanf',
        desc: 'What TANF is; help with work: to find and keep a job',
      },
    ),
  ssi: () =>
    msg('Money each month if you are disabled, blind or at least 65 years old and have little income.', {
      id: 'benefit.ssi',
      desc: 'What SSI is; income: money that comes in',
    }),
  'refugee-benefits': () =>
    msg('Money and health care for a short time. Also English classes and help to find work.', {
      id: 'benefit.refugee-benefits',
      desc: 'What refugee resettlement benefits are',
    }),
  chip: () =>
    msg('Low-cost health care for children and, in some states, for pregnant people.', {
      id: 'benefit.chip',
      desc: 'What CHIP is',
    }),
  'samhsa-programs': () =>
    msg('Ways to find care for drug or alcohol use and for your mental health.', {
      id: 'benefit.samhsa-programs',
      desc: 'What the SAMHSA pages are; use: of drugs or alcohol',
    }),
  careeronestop: () =>
    msg('A free website to find a job, training or a job center near you.', {
      id: 'benefit.careeronestop',
      desc: 'What CareerOneStop is',
    }),
  'otip-services': () =>
    msg('A government list of help by need. Each office on the list decides for itself.', {
      id: 'benefit.otip-services',
      desc: 'What the list is; need: what a person needs, such as housing',
    }),
  'hhs-certification': () =>
    msg(
      'For adults who have Continued Presence, a T visa or a notice that their T visa papers are complete. A lawyer or case worker asks for it online. The hotline can help you find one.',
      {
        id: 'benefit.hhs-certification',
        desc: 'What the certification letter is; Continued Presence and T visa as elsewhere',
      },
    ),
  'hhs-child-eligibility': () =>
    msg(
      'For people under 18. You need no visa and do not have to help the police. Anyone can ask for it for you. It has to be before you turn 18. You may get help for up to 120 days while HHS decides. The phone is for office hours.',
      {id: 'benefit.hhs-child-eligibility', desc: 'What the eligibility letter is; office hours: weekdays by day'},
    ),
};

/** What a program gives, or how a letter is asked for, in plain words, by the id of its record. */
export const benefitText = (id: string): string => texts[id]?.() ?? '';

export const eligibleLabel = (): string =>
  msg('Who can get it now', {id: 'benefits.eligible', desc: 'Name of a fact on a card'});

const eligibleTexts: Record<EligibleCase, () => string> = {
  anyone: () =>
    msg('Anyone can use it, with or without papers.', {
      id: 'eligible.anyone',
      desc: 'Who can get a program; papers: a permit to live or work in the US',
    }),
  'work-permit': () =>
    msg('For training and some other help you need a permit to work.', {
      id: 'eligible.work-permit',
      desc: 'Who can get a program',
    }),
  'status-may-count': () =>
    msg('Some of the help behind it may depend on your papers.', {
      id: 'eligible.status-may-count',
      desc: 'Who can get a program; the help that a list or website leads to',
    }),
  'state-may-limit': () =>
    msg('US law does not tie it to your papers, but a state may. Ask the office.', {
      id: 'eligible.state-may-limit',
      desc: 'Who can get a program; the office: of the program',
    }),
  citizen: () =>
    msg('US citizens. A child can be a citizen when you are not.', {
      id: 'eligible.citizen',
      desc: 'Who can get a program; not sentences but a list of people',
    }),
  'green-card': () =>
    msg('Most people with a green card. Some have to wait.', {
      id: 'eligible.green-card',
      desc: 'Who can get a program; wait: some years after they got the card',
    }),
  'hhs-letter': () =>
    msg('People with a letter from HHS.', {
      id: 'eligible.hhs-letter',
      desc: 'Who can get a program; the letter from HHS',
    }),
  'state-children-pregnancy': () =>
    msg('In many states: children, and people who are pregnant, if they may live here by law.', {
      id: 'eligible.state-children',
      desc: 'Who can get a program',
    }),
  'some-others': () =>
    msg('Some other people too: ask.', {id: 'eligible.some-others', desc: 'Who can get a program; ask: the program'}),
};

export const eligibleText = (name: EligibleCase): string => eligibleTexts[name]();

export const letterRuleText = (locale: string, {case: rule, since}: LetterRule): string => {
  switch (rule) {
    case 'opens':
      return msg('It opens this program if you are not a citizen.', {
        id: 'letter.opens',
        desc: 'Whether the letter from HHS lets a person use the program',
      });
    case 'ended': {
      const date = formatDate(locale, since!);
      return msg(str`It does not open this program any more, since ${date}.`, {
        id: 'letter.ended',
        desc: 'Since that day the letter no longer lets a person use the program; the value is a date',
      });
    }
    default:
      return msg('You do not need it.', {id: 'letter.not-needed', desc: 'It: the letter from HHS'});
  }
};

export const limitText = (locale: string, amount: number, unit: string): string => {
  const time = formatDuration(locale, amount, unit);
  return msg(str`With the letter, the money lasts up to ${time}.`, {
    id: 'letter.limit',
    desc: 'The value is an amount of time in its plain form, such as "7 years"',
  });
};

export const asOfText = (locale: string, month: string): string => {
  const date = formatDate(locale, month);
  return msg(str`As of ${date}.`, {
    id: 'benefits.as-of',
    desc: 'Under a card: the facts were read at that time; the value is a month and a year',
  });
};
