import type {html as Html, TemplateResult} from 'lit';
import type {Hotline} from '../catalog/hotline.js';
import {hasOwnLine, isSurvivorLine, type LocalSection, type LocalService} from '../catalog/local-help.js';
import type {formatPhone as FormatPhone, phoneHref as PhoneHref} from '../catalog/phone.js';
import type {fill as Fill, slot as Slot} from '../localization/fill.js';
import {localServicesWording, type Speech} from '../wording/local-services.js';
import type {verbatim as Verbatim} from './call-button.js';
import type {heading as Heading} from './heading.js';
import type {actions as Actions, CardContext, smallPrint as SmallPrint} from './hotline-card.js';
import type {linkOut as LinkOut} from './link-out.js';

/**
 * What the list needs of the script. It travels in a file beside the script and imports nothing of it: that would
 * fetch the whole a second time.
 */
export interface LocalTools extends Speech {
  readonly html: typeof Html;
  readonly fill: typeof Fill;
  readonly slot: typeof Slot;
  readonly formatPhone: typeof FormatPhone;
  readonly phoneHref: typeof PhoneHref;
  readonly verbatim: typeof Verbatim;
  readonly heading: typeof Heading;
  readonly actions: typeof Actions;
  readonly smallPrint: typeof SmallPrint;
  readonly linkOut: typeof LinkOut;
  readonly websiteLabel: () => string;
  readonly nationalHotline: Hotline;
}

interface Place extends CardContext {
  /** Name of the state in the language on screen. */
  readonly name: string;
  readonly sections: readonly LocalSection[];
}

/** The card of a line: its name, who answers, the ways to reach it, then when and in which languages it answers. */
const card = (
  {html, heading, actions, smallPrint}: LocalTools,
  line: Parameters<typeof Actions>[0],
  context: CardContext,
  {text, more = '', fine = []}: {text: string; more?: unknown; fine?: readonly unknown[]},
): TemplateResult => html`<li class="card" part="card">
  ${heading(context.level, html`<span lang="en">${line.name}</span>`)}
  <p>${text}</p>
  <div class="actions">${actions(line, context)}${more}</div>
  <div class="fine">${fine.map((entry) => (entry ? html`<p>${entry}</p>` : ''))}${smallPrint(line, context)}</div>
</li>`;

/** One line, office or site. An office number is a small link: it is not where help answers. */
const localCard = (service: LocalService, context: CardContext, tools: LocalTools): TemplateResult => {
  const {html, fill, slot, linkOut, phoneHref, formatPhone, verbatim} = tools;
  const {answerText, audienceText, areaText, officeText} = localServicesWording(tools);
  const {url, area, office, answer, ...line} = service;
  return card(tools, {...line, id: ''}, context, {
    text: [answerText(service), audienceText(service)].join(' '),
    more: url && linkOut(url, tools.websiteLabel(), answer === 'portal' ? 'button call screen' : 'button screen'),
    fine: [
      area && fill(areaText(slot(0)), html`<span lang="en">${area}</span>`),
      office && fill(officeText(slot(0)), html`<a href=${phoneHref(office)}>${verbatim(formatPhone(office))}</a>`),
    ],
  });
};

/** The help of one state under its headings, the national hotline first where the state has no line for survivors. */
export const renderLocalList = (services: readonly LocalService[], place: Place, tools: LocalTools): unknown => {
  const {html, heading, nationalHotline} = tools;
  const {sectionHeading, limitsText, noOwnLineText} = localServicesWording(tools);
  const context = {...place, level: Math.min(place.level + 2, 6)};
  const renderSection = (section: LocalSection) => {
    const shown = services.filter((service) => service.section === section);
    const needsNational = section === 'trafficking' && !hasOwnLine(services);
    if (!shown.length && !needsNational) return '';
    return html`<section class="section">
      ${heading(Math.min(place.level + 1, 6), sectionHeading(section))}
      ${section === 'lawyers' ? html`<p>${limitsText()}</p>` : ''}
      <ul class="cards">
        ${needsNational ? card(tools, nationalHotline, context, {text: noOwnLineText(place.name)}) : ''}
        ${shown.map((service) => localCard(service, context, tools))}
      </ul>
    </section>`;
  };
  return [heading(place.level, place.name), ...place.sections.map(renderSection)];
};

/** Only the lines that somebody who was hurt can call, under the name of the state; nothing where there is none. */
export const renderSurvivorLines = (
  services: readonly LocalService[],
  name: string,
  context: CardContext,
  tools: LocalTools,
): unknown => {
  const {html, heading} = tools;
  const lines = services.filter(isSurvivorLine);
  return lines.length
    ? html`<section class="section wide">
        ${heading(context.level, name)}
        <ul class="cards">
          ${lines.map((service) => localCard(service, {...context, level: Math.min(context.level + 1, 6)}, tools))}
        </ul>
      </section>`
    : '';
};
