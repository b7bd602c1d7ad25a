import type {
  FilingDeadline,
  MaximumAward,
  ReportingRule,
  StateProgram,
  TraffickingException,
} from '../catalog/state-compensation.js';
import {formatDollars, formatDuration} from '../localization/format.js';
import {msg, str} from '../localization/messages.js';

/**
 * The rules of a program as sentences. The records hold them as amounts and named cases, so every language says the
 * same; a summary is never exact, so every time limit says "about" and sends to the program.
 */

export const deadlineLabel = (): string => msg('Time to apply', {id: 'state.deadline'});

export const deadlineText = (locale: string, deadline: FilingDeadline): string[] => {
  const texts = [deadlineRule(locale, deadline)];
  if ('notice_within' in deadline && deadline.notice_within) {
    const time = formatDuration(locale, deadline.notice_within.amount, deadline.notice_within.unit);
    texts.push(msg(str`Tell the program within about ${time} that you will apply.`, {id: 'deadline.notice'}));
  }
  if (deadline.changed) {
    texts.push(msg('The rule changed not long ago, or official pages do not agree on it.', {id: 'deadline.changed'}));
  }
  texts.push(msg('Ask the program: there are exceptions.', {id: 'deadline.ask'}));
  return texts;
};

const deadlineRule = (locale: string, deadline: FilingDeadline): string => {
  if ('limit' in deadline) {
    return deadline.limit === 'none'
      ? msg('The law sets no time limit. Apply soon all the same.', {id: 'deadline.none'})
      : msg('You can apply for as long as the crime can still be taken to court.', {id: 'deadline.prosecution'});
  }
  const time = formatDuration(locale, deadline.amount, deadline.unit);
  switch (deadline.counted_from) {
    case 'discovery':
      return msg(str`About ${time} after you learned of the crime.`, {id: 'deadline.discovery'});
    case 'injury':
      return msg(str`About ${time} after you were hurt.`, {id: 'deadline.injury'});
    case 'police-report':
      return msg(str`About ${time} after the police learned of the crime.`, {id: 'deadline.police-report'});
    default:
      return msg(str`About ${time} after the crime.`, {id: 'deadline.crime'});
  }
};

export const awardLabel = (): string => msg('Most it pays', {id: 'state.award'});

export const awardText = (locale: string, award: MaximumAward): string[] => {
  if ('limit' in award) return [msg('There is a limit for each kind of cost.', {id: 'award.by-cost'})];
  const dollars = formatDollars(locale, award.amount);
  return [
    msg(str`About ${dollars}.`, {id: 'award.amount'}),
    ...(award.more ? [msg('It can be more in some cases.', {id: 'award.more'})] : []),
    ...(award.changed ? [msg('This amount changes: ask the program.', {id: 'award.changed'})] : []),
  ];
};

export const reportLabel = (): string => msg('Police report', {id: 'state.report'});

export const reportText = (locale: string, rule: ReportingRule): string[] => {
  const texts = [reportCase(rule)];
  if (rule.within) {
    const time = formatDuration(locale, rule.within.amount, rule.within.unit);
    texts.push(msg(str`The time to report is about ${time}.`, {id: 'report.within'}));
  }
  if (rule.within_trafficking) {
    const time = formatDuration(locale, rule.within_trafficking.amount, rule.within_trafficking.unit);
    texts.push(msg(str`If you were trafficked, it is about ${time}.`, {id: 'report.within-trafficking'}));
  }
  if (rule.exceptions) texts.push(msg('A later report may be accepted.', {id: 'report.exceptions'}));
  if (rule.changed) texts.push(msg('This rule changed not long ago: ask the program.', {id: 'report.changed'}));
  return texts;
};

const reportCase = (rule: ReportingRule): string => {
  switch (rule.case) {
    case 'police':
      return msg('The program asks for a report to the police.', {id: 'report.police'});
    case 'police-or-other':
      return msg(
        'The program asks for a report to the police. In some cases other proof counts, such as a medical exam or a court order.',
        {id: 'report.police-or-other'},
      );
    case 'any-proof':
      return msg('A police report is one kind of proof. Other kinds count too.', {id: 'report.any-proof'});
    default:
      return msg('You can apply without a report to the police.', {id: 'report.no-report'});
  }
};

export const traffickingLabel = (): string => msg('If you were trafficked', {id: 'state.trafficking'});

const exceptionTexts: Record<TraffickingException['case'], () => string> = {
  'listed-crime': () => msg('Trafficking is on the list of crimes it covers.', {id: 'trafficking.listed-crime'}),
  'late-report': () => msg('A late report to the police is not held against you.', {id: 'trafficking.late-report'}),
  'no-police-report': () => msg('You may use other proof in place of a police report.', {id: 'trafficking.no-police-report'}),
  'no-cooperation-duty': () => msg('You do not have to help the police.', {id: 'trafficking.no-cooperation-duty'}),
  'longer-report-time': () => msg('You have more time to report.', {id: 'trafficking.longer-report-time'}),
  'conduct-not-counted': () => msg('What you were made to do does not count against you.', {id: 'trafficking.conduct'}),
  'no-deadline': () => msg('The time to apply does not run out.', {id: 'trafficking.no-deadline'}),
  relocation: () => msg('It may pay for moving to a new place.', {id: 'trafficking.relocation'}),
  'tattoo-removal': () => msg('It may pay to remove a tattoo.', {id: 'trafficking.tattoo-removal'}),
  'pain-and-suffering': () => msg('It may pay for pain and suffering.', {id: 'trafficking.pain-and-suffering'}),
  'safety-waiver': () =>
    msg('You may not have to help the police if that is not safe for you.', {id: 'trafficking.safety-waiver'}),
};

export const exceptionText = ({case: name, only}: TraffickingException): string => {
  const text = exceptionTexts[name]();
  switch (only) {
    case 'minors':
      return msg(str`${text} (If you were under 18.)`, {id: 'trafficking.minors'});
    case 'sex-trafficking':
      return msg(str`${text} (For sex trafficking.)`, {id: 'trafficking.sex'});
    case 'minors-sex-trafficking':
      return msg(str`${text} (For sex trafficking when you were under 18.)`, {id: 'trafficking.minors-sex'});
    default:
      return text;
  }
};

export const statusLabel = (): string => msg('Immigration status', {id: 'state.status'});

export const statusText = (status: NonNullable<StateProgram['immigration_status']>): string => {
  switch (status) {
    case 'asked':
      return msg('The program asks for proof of your status. Talk to a lawyer first.', {id: 'status.asked'});
    case 'us-resident':
      return msg('The program asks if you live in the United States. Ask what that means for you.', {
        id: 'status.us-resident',
      });
    default:
      return msg('You can apply whatever your status is.', {id: 'status.not-asked'});
  }
};

export const callersText = (callers: 'in-state' | 'victims'): string =>
  callers === 'in-state'
    ? msg('This number may work only inside the state.', {id: 'callers.in-state'})
    : msg('This number is only for people who were hurt by a crime.', {id: 'callers.victims'});
