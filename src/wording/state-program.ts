import type {FilingDeadline, MaximumAward, ReportingRule, StateProgram} from '../catalog/state-compensation.js';
import {formatDuration} from '../localization/format.js';
import {msg, str} from '../localization/messages.js';

/**
 * The rules of a program as sentences. The records hold them as amounts and named cases, so every language says the
 * same; a summary is never exact, so every time limit says "about" and sends to the program.
 */

export const deadlineLabel = (): string =>
  msg('Time to apply', {
    id: 'state.deadline',
    desc: 'Name of a fact in a table: how long a person can wait before they apply',
  });

export const deadlineText = (locale: string, deadline: FilingDeadline): string[] => {
  const texts = [deadlineRule(locale, deadline)];
  if ('notice_within' in deadline && deadline.notice_within) {
    const time = formatDuration(locale, deadline.notice_within.amount, deadline.notice_within.unit);
    texts.push(
      msg(str`Tell the program within about ${time} that you will apply.`, {
        id: 'deadline.notice',
        desc: 'The value is an amount of time in its plain form, such as "90 days"; word the sentence so that this form fits',
      }),
    );
  }
  if (deadline.changed) {
    texts.push(
      msg('The rule changed not long ago, or official pages do not agree on it.', {
        id: 'deadline.changed',
        desc: 'The rule about the time to apply',
      }),
    );
  }
  texts.push(msg('Ask the program: there are exceptions.', {id: 'deadline.ask', desc: 'After a time limit'}));
  return texts;
};

const deadlineRule = (locale: string, deadline: FilingDeadline): string => {
  if ('limit' in deadline) {
    return deadline.limit === 'none'
      ? msg('The law sets no time limit. Apply soon all the same.', {
          id: 'deadline.none',
          desc: 'Instead of a time limit',
        })
      : msg('You can apply for as long as the crime can still be taken to court.', {
          id: 'deadline.prosecution',
          desc: 'Instead of a time limit: until the law no longer lets a court judge the crime',
        });
  }
  const time = formatDuration(locale, deadline.amount, deadline.unit);
  switch (deadline.counted_from) {
    case 'discovery':
      return msg(str`About ${time} after you learned of the crime.`, {
        id: 'deadline.discovery',
        desc: 'The value is an amount of time in its plain form, such as "3 years"; word the sentence so that this form fits',
      });
    case 'injury':
      return msg(str`About ${time} after you were hurt.`, {
        id: 'deadline.injury',
        desc: 'The value is an amount of time in its plain form, such as "3 years"; hurt: in any way',
      });
    case 'police-report':
      return msg(str`About ${time} after the police learned of the crime.`, {
        id: 'deadline.police-report',
        desc: 'The value is an amount of time in its plain form, such as "3 years"',
      });
    default:
      return msg(str`About ${time} after the crime.`, {
        id: 'deadline.crime',
        desc: 'The value is an amount of time in its plain form, such as "3 years"',
      });
  }
};

export const awardLabel = (): string =>
  msg('Most it pays', {
    id: 'state.award',
    desc: 'Name of a fact in a table: the largest sum of money that the program pays',
  });

/** `dollars` is the sum, where the program has one. */
export const awardText = (award: MaximumAward, dollars: string): string[] => {
  if ('limit' in award)
    return [
      msg('There is a limit for each kind of cost.', {
        id: 'award.by-cost',
        desc: 'Instead of one sum: for example one limit for doctors and another for lost pay',
      }),
    ];
  return [
    msg(str`About ${dollars}.`, {id: 'award.amount', desc: 'The value is a sum in US dollars, such as "$25,000"'}),
    ...(award.more ? [msg('It can be more in some cases.', {id: 'award.more', desc: 'After a sum'})] : []),
    ...(award.changed
      ? [
          msg('This amount changes: ask the program.', {
            id: 'award.changed',
            desc: 'After a sum that official pages do not agree on',
          }),
        ]
      : []),
  ];
};

export const reportLabel = (): string =>
  msg('Police report', {
    id: 'state.report',
    desc: 'Name of a fact in a table: whether the crime has to be reported to the police',
  });

export const reportText = (locale: string, rule: ReportingRule): string[] => {
  const texts = [reportCase(rule)];
  if (rule.within) {
    const time = formatDuration(locale, rule.within.amount, rule.within.unit);
    texts.push(
      msg(str`The time to report is about ${time}.`, {
        id: 'report.within',
        desc: 'The value is an amount of time in its plain form, such as "72 hours"',
      }),
    );
  }
  if (rule.within_trafficking) {
    const time = formatDuration(locale, rule.within_trafficking.amount, rule.within_trafficking.unit);
    texts.push(
      msg(str`If you were trafficked, it is about ${time}.`, {
        id: 'report.within-trafficking',
        desc: 'After the time for everybody; the value is an amount of time in its plain form',
      }),
    );
  }
  if (rule.exceptions)
    texts.push(
      msg('A later report may be accepted.', {id: 'report.exceptions', desc: 'After the time to report to the police'}),
    );
  if (rule.changed)
    texts.push(
      msg('This rule changed not long ago: ask the program.', {
        id: 'report.changed',
        desc: 'The rule about the report to the police',
      }),
    );
  return texts;
};

const reportCase = (rule: ReportingRule): string => {
  switch (rule.case) {
    case 'police':
      return msg('The program asks for a report to the police.', {
        id: 'report.police',
        desc: 'What the program asks for',
      });
    case 'police-or-other':
      return msg(
        'The program asks for a report to the police. In some cases other proof counts, such as a medical exam or a court order.',
        {
          id: 'report.police-or-other',
          desc: 'What the program asks for; medical exam: by a doctor or nurse after an assault',
        },
      );
    case 'any-proof':
      return msg('A police report is one kind of proof. Other kinds count too.', {
        id: 'report.any-proof',
        desc: 'What the program asks for',
      });
    default:
      return msg('You can apply without a report to the police.', {
        id: 'report.no-report',
        desc: 'What the program asks for',
      });
  }
};

export const statusLabel = (): string =>
  msg('Immigration status', {id: 'state.status', desc: 'Name of a fact in a table'});

export const statusText = (status: NonNullable<StateProgram['immigration_status']>): string => {
  switch (status) {
    case 'asked':
      return msg('The program asks for proof of your status. Talk to a lawyer first.', {
        id: 'status.asked',
        desc: 'Status: immigration status',
      });
    case 'us-resident':
      return msg('The program asks if you live in the United States. Ask what that means for you.', {
        id: 'status.us-resident',
        desc: 'About living in the US',
      });
    default:
      return msg('You can apply whatever your status is.', {
        id: 'status.not-asked',
        desc: 'Status: immigration status',
      });
  }
};

export const callersText = (callers: 'in-state' | 'victims'): string =>
  callers === 'in-state'
    ? msg('This number may work only inside the state.', {
        id: 'callers.in-state',
        desc: 'Under the phone number of a state program',
      })
    : msg('This number is only for people who were hurt by a crime.', {
        id: 'callers.victims',
        desc: 'Under the phone number of a state program',
      });
