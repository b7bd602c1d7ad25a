import type {TraffickingException} from '../catalog/state-compensation.js';
import {msg, str} from '../localization/messages.js';

/** What a program does differently for people who were trafficked, as sentences. */

export const traffickingLabel = (): string =>
  msg('If you were trafficked', {
    id: 'state.trafficking',
    desc: 'Name of a fact in a table: what the program does differently for people who were trafficked',
  });

const exceptionTexts: Record<TraffickingException['case'], () => string> = {
  'listed-crime': () =>
    msg('Trafficking is on the list of crimes it covers.', {
      id: 'trafficking.listed-crime',
      desc: 'One of a list of rules of a program; it: the program',
    }),
  'late-report': () =>
    msg('A late report to the police is not held against you.', {
      id: 'trafficking.late-report',
      desc: 'One of a list of rules of a program',
    }),
  'no-police-report': () =>
    msg('You may use other proof in place of a police report.', {
      id: 'trafficking.no-police-report',
      desc: 'One of a list of rules of a program; proof: of the crime',
    }),
  'no-cooperation-duty': () =>
    msg('You do not have to help the police.', {
      id: 'trafficking.no-cooperation-duty',
      desc: 'One of a list of rules of a program',
    }),
  'longer-report-time': () =>
    msg('You have more time to report.', {
      id: 'trafficking.longer-report-time',
      desc: 'One of a list of rules of a program; report: to the police',
    }),
  'conduct-not-counted': () =>
    msg('What you were made to do does not count against you.', {
      id: 'trafficking.conduct',
      desc: 'One of a list of rules of a program: forced acts are not a reason to say no',
    }),
  'no-deadline': () =>
    msg('The time to apply does not run out.', {
      id: 'trafficking.no-deadline',
      desc: 'One of a list of rules of a program',
    }),
  relocation: () =>
    msg('It may pay for moving to a new place.', {
      id: 'trafficking.relocation',
      desc: 'One of a list of rules of a program; it: the program',
    }),
  'tattoo-removal': () =>
    msg('It may pay to remove a tattoo.', {
      id: 'trafficking.tattoo-removal',
      desc: 'One of a list of rules of a program: traffickers may mark people with a tattoo',
    }),
  'pain-and-suffering': () =>
    msg('It may pay for pain and suffering.', {
      id: 'trafficking.pain-and-suffering',
      desc: 'One of a list of rules of a program: money for what a person went through',
    }),
  'safety-waiver': () =>
    msg('You may not have to help the police if that is not safe for you.', {
      id: 'trafficking.safety-waiver',
      desc: 'One of a list of rules of a program',
    }),
};

export const exceptionText = ({case: name, only}: TraffickingException): string => {
  const text = exceptionTexts[name]();
  switch (only) {
    case 'minors':
      return msg(str`${text} (If you were under 18.)`, {
        id: 'trafficking.minors',
        desc: 'The value is one of the rules, a whole sentence; this limits it to children',
      });
    case 'sex-trafficking':
      return msg(str`${text} (For sex trafficking.)`, {
        id: 'trafficking.sex',
        desc: 'The value is one of the rules, a whole sentence; this limits it to sex trafficking',
      });
    case 'minors-sex-trafficking':
      return msg(str`${text} (For sex trafficking when you were under 18.)`, {
        id: 'trafficking.minors-sex',
        desc: 'The value is one of the rules, a whole sentence; this limits it to sex trafficking of children',
      });
    default:
      return text;
  }
};
