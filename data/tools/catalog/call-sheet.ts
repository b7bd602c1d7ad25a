import {formatPhone} from '../../../src/catalog/phone.js';
import {fullKeyOf, servicesOf} from '../kinds.js';
import type {AnyRecord, RecordFile} from '../read-records.js';
import type {Service, ServicePhone} from '../service.js';
import type {Answer} from './answer.js';
import {exitCodes} from './failure.js';

/** One line to dial: what to know before, what to ask, what to tick. */
export interface Call {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly type: string;
  readonly open: string;
  readonly ask: readonly string[];
  readonly doubts: string;
}

const dayNames: Readonly<Record<string, string>> = {
  MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat', SU: 'Sun',
};

const hoursOf = ({always_open, schedules, closed_on_holidays}: Service): string => {
  if (always_open) return 'always';
  if (!schedules) return 'not known';
  const blocks = schedules.map(
    ({byday, opens_at, closes_at, timezone}) =>
      `${byday.split(',').map((day) => dayNames[day]).join(' ')} ${opens_at} to ${closes_at}, ${timezone}`,
  );
  return [...blocks, ...(closed_on_holidays ? ['closed on some holidays'] : [])].join('; ');
};

const languageQuestion = ({languages, interpreter_languages: more}: ServicePhone): string => {
  const named = languages ? `We say: ${languages.join(', ')}${more ? ', and others by interpreter' : ''}.` : 'We know of none.';
  return `Which languages answer here? ${named}`;
};

const howToReach = ({type, keyword, text_prompt}: ServicePhone): string => {
  if (keyword) return `Send the word ${keyword}. Does a person answer, or a machine? What does it say first?`;
  if (text_prompt === 'zip') return 'Send a ZIP code. What comes back?';
  if (type === 'text') return 'Send a text. Does a person answer, or a machine? What does it say first?';
  if (type === 'video') return 'Call by videophone. Does somebody answer in sign language?';
  if (type === 'textphone') return 'Call by textphone. Does somebody answer?';
  return 'Does a person answer, or a menu? Which key leads to a person?';
};

/** What decides whether a local number has a button on the page, and what stands before it. */
const localQuestions = ({key, answered_by, audience}: Service, {intake}: ServicePhone): string[] =>
  key.startsWith('local-help/')
    ? [
        `Is this the number for people who seek help, or that of an office? We say: ${intake ? 'for people who seek help' : 'an office'}.`,
        `Who answers, and whom is it for? We say: ${answered_by ?? 'not known'}${audience ? `, only for: ${audience}` : ''}.`,
      ]
    : [];

/** Testing 911 takes a call-taker away from somebody who is dying; the number is set by law. */
const isEmergencyNumber = (number: string): boolean => number === '911';

const questionsFor = (service: Service, phone: ServicePhone): string[] =>
  isEmergencyNumber(phone.number)
    ? ['Do not dial it to test it. Tick when you have looked that the card shows 911.']
    : [
        `Is this ${service.name}${service.organization && service.organization.name !== service.name ? `, run by ${service.organization.name}` : ''}?`,
        howToReach(phone),
        languageQuestion(phone),
        ...localQuestions(service, phone),
        `When is it open? We say: ${hoursOf(service)}.`,
        'Who is told about a call: police, immigration, parents? What do you promise about privacy?',
        ...(service.relay && phone.type === 'voice' && !service.relay_confirmed ? ['Do calls by relay (711) reach you?'] : []),
        ...(service.deadline ? [`How long does a person have to apply? We say: ${service.deadline.amount} ${service.deadline.unit}s in the ordinary case.`] : []),
      ];

const callsOf = (file: RecordFile<AnyRecord>): Call[] =>
  servicesOf(file).flatMap((service) =>
    (service.phones ?? []).map((phone) => ({
      id: fullKeyOf(file),
      name: service.name,
      number: formatPhone(phone.number),
      type: phone.type,
      open: hoursOf(service),
      ask: questionsFor(service, phone),
      doubts: file.record.note,
    })),
  );

const rules = [
  'Say at once who you are, that you check a public listing, and that you are not in danger. If the line is busy, ring off and try at a quiet hour: somebody may need it.',
  'Call once when the line should be open, and once when it should not.',
  'Do not test 911. Do not tell a made-up story.',
  'Write down what you heard, not what the record says.',
];

const ticks = ['right service', 'hours right', 'languages right', 'card on the page shows this number'];

const assureCommand = ({id}: Call): string => `npm run catalog -- assure ${id} --by "…" --how "…" --date …`;

const toMarkdown = (calls: readonly Call[]): string =>
  [
    '# Call sheet',
    ...rules.map((rule) => `- ${rule}`),
    ...calls.flatMap((call) => [
      `## ${call.name}: ${call.number} (${call.type})`,
      `Open: ${call.open}`,
      call.ask.map((question) => `- ${question}`).join('\n'),
      `Doubts so far: ${call.doubts}`,
      ticks.map((tick) => `- [ ] ${tick}`).join('\n'),
      'By: ____________________ Date and time: ____________________\n\nHeard: ________________________________________________________________',
      `\`${assureCommand(call)}\``,
    ]),
  ].join('\n\n') + '\n';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]!);

const listOf = (items: readonly string[], kind = ''): string =>
  `<ul${kind}>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem;color:#17242a}
section{break-inside:avoid;border-top:1px solid #7a8e95;padding:.5rem 0}h2{margin:.5rem 0}
.ticks{list-style:"\\2610  "}.number{white-space:nowrap;font-variant-numeric:tabular-nums}
.line{border-bottom:1px solid #7a8e95;height:2rem}code{font-size:.85rem}`;

const callToHtml = (call: Call): string => `<section>
<h2>${escape(call.name)}: <span class="number">${escape(call.number)}</span> (${escape(call.type)})</h2>
<p>Open: ${escape(call.open)}</p>
${listOf(call.ask)}
<p>Doubts so far: ${escape(call.doubts)}</p>
${listOf(ticks, ' class="ticks"')}
<p>By, date and time:</p><div class="line"></div>
<p>Heard:</p><div class="line"></div><div class="line"></div>
<p><code>${escape(assureCommand(call))}</code></p>
</section>`;

const toHtml = (calls: readonly Call[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Call sheet</title>
<style>
${style}
</style>
<h1>Call sheet</h1>
${listOf(rules)}
${calls.map(callToHtml).join('\n')}
</html>
`;

export type SheetFormat = 'html' | 'markdown';

/** A list to print for the people who dial each line before a release. */
export const callSheet = (files: readonly RecordFile<AnyRecord>[], format: SheetFormat): Answer => {
  const calls = files.flatMap(callsOf);
  return {
    code: exitCodes.fine,
    json: {rules, calls},
    text: format === 'html' ? toHtml(calls) : toMarkdown(calls),
  };
};
