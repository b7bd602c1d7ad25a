import type {TemplateResult} from 'lit';
import {hotlinesReviewDates} from '../catalog/catalog.js';
import type {Hotline} from '../catalog/hotline.js';
import {hasOwnLine, isSurvivorLine, type LocalSection, type ShownService} from '../catalog/local-help.js';
import {formatPhone, phoneHref} from '../catalog/phone.js';
import {findReviewDate} from '../catalog/review.js';
import {fill} from '../localization/fill.js';
import {localServicesWording} from '../wording/local-services.js';
import type {CardContext} from './hotline-card.js';
import type {LocalTools} from './local-tools.js';

interface Place extends CardContext {
  /** Name of the state in the language on screen. */
  readonly name: string;
  readonly sections: readonly LocalSection[];
  /** Stands first where the state has no line of its own. */
  readonly nationalHotline: Hotline;
}

interface Card {
  /** The last day on which the entry counts as checked. */
  readonly reviewDate: string;
  readonly text: string;
  readonly more?: unknown;
  readonly fine?: readonly unknown[];
}

/** The card of a line: its name, who answers, the ways to reach it, then when and in which languages it answers. */
const card = (
  {html, heading, actions, smallPrint, reviewNote}: LocalTools,
  line: Parameters<LocalTools['actions']>[0],
  context: CardContext,
  {reviewDate, text, more = '', fine = []}: Card,
): TemplateResult =>
  html`<li class="card" part="card">
    ${heading(context.level, html`<bdi lang="en">${line.name}</bdi>`)}
    <p>${text}</p>
    ${reviewNote({usual: reviewDate}, line.id)}
    <div class="actions">${actions(line, context)}${more}</div>
    <div class="fine">${fine.map((entry) => (entry ? html`<p>${entry}</p>` : ''))}${smallPrint(line, context)}</div>
  </li>`;

/** A link as in `link-out.ts`, which would bring a second Lit into this file. */
const websiteLink = (url: string, isMain: boolean, tools: LocalTools): TemplateResult => tools.html`<a
  class="button screen ${isMain ? 'call' : ''}"
  part="link"
  href=${url}
  rel="noopener noreferrer"
  referrerpolicy="no-referrer"
  >${localServicesWording(tools).websiteText()}</a
>`;

/** One line, office or site. An office number is a small link: it is not where help answers. */
const localCard = (service: ShownService, context: CardContext, tools: LocalTools): TemplateResult => {
  const {html} = tools;
  const {answerText, audienceText, areaText, officeText} = localServicesWording(tools);
  const {url, area, office, answer, reviewDate, ...line} = service;
  return card(tools, {...line, id: ''}, context, {
    reviewDate,
    text: [answerText(service), audienceText(service)].join(' '),
    more: url && websiteLink(url, answer === 'portal', tools),
    fine: [
      area && fill(areaText, html`<bdi lang="en">${area}</bdi>`),
      office &&
        fill(
          officeText,
          html`<a href=${phoneHref(office)}><bdi class="number" dir="ltr">${formatPhone(office)}</bdi></a>`,
        ),
    ],
  });
};

const nationalCard = ({nationalHotline, name}: Place, context: CardContext, tools: LocalTools): TemplateResult =>
  card(tools, nationalHotline, context, {
    reviewDate: findReviewDate(hotlinesReviewDates, nationalHotline.id),
    text: localServicesWording(tools).noOwnLineText(name),
  });

/** The help of one state under its headings, the national hotline first where the state has no line for survivors. */
export const renderLocalList = (services: readonly ShownService[], place: Place, tools: LocalTools): unknown => {
  const {html, heading} = tools;
  const {sectionHeading, limitsText} = localServicesWording(tools);
  const context = {...place, level: Math.min(place.level + 2, 6)};
  const renderSection = (section: LocalSection) => {
    const shown = services.filter((service) => service.section === section);
    const needsNational = section === 'trafficking' && !hasOwnLine(services);
    if (!shown.length && !needsNational) return '';
    return html`<section class="section">
      ${heading(Math.min(place.level + 1, 6), sectionHeading(section))}
      ${section === 'lawyers' ? html`<p>${limitsText()}</p>` : ''}
      <ul class="cards">
        ${needsNational ? nationalCard(place, context, tools) : ''}
        ${shown.map((service) => localCard(service, context, tools))}
      </ul>
    </section>`;
  };
  return [heading(place.level, place.name), ...place.sections.map(renderSection)];
};

/** Only the lines that somebody who was hurt can call, under the name of the state; nothing where there is none. */
export const renderSurvivorLines = (
  services: readonly ShownService[],
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
