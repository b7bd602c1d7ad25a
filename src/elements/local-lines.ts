/**
 * The section of a partner's own lines, before it that of a state, and the lines that the catalog holds back. Few sites
 * have some, so this part and all that checks them is a file of its own beside the script, fetched by the elements that
 * were given lines or a state, or that name a line which is not listed. It
 * imports nothing that the script has already, which would come twice and not know what the first one knows: the
 * script hands those over as tools.
 */
import type {TemplateResult} from 'lit';
import {unlistedHotlines} from '../catalog/catalog.js';
import type {LocalLine, LocalText} from '../catalog/local-lines.js';
import {LocalLinesController, type LocalLinesHost} from '../controllers/local-lines-controller.js';
import {fill} from '../localization/fill.js';
import {pickText} from '../localization/pick-text.js';
import {emailText, localLinesNote, localLinesTitle, policeText} from '../wording/local-lines.js';
import {describeUnlistedHotline} from '../wording/unlisted-hotlines.js';
import type {CardContext, DescribedHotline} from './hotline-card.js';
import type {LocalTools} from './local-tools.js';
import {stateLines, type StateLinesHost} from './state-lines.js';

const words = ({html}: LocalTools, text: LocalText, locale: string): TemplateResult => {
  const picked = pickText(text, locale);
  // `bdi` finds the direction of a text whose language is not that of the page, and keeps it from turning ours.
  return html`<bdi lang=${picked.lang}>${picked.text}</bdi>`;
};

const card = (tools: LocalTools, line: LocalLine, context: CardContext): TemplateResult => {
  const {html, heading, actions, smallPrint} = tools;
  const {name, description, email, hotline} = line;
  return html`<li class="card" part="card">
    ${heading(context.level, words(tools, name, context.locale))}
    ${description ? html`<p>${words(tools, description, context.locale)}</p>` : ''}
    <div class="actions">${actions(hotline, context)}</div>
    <div class="fine">
      ${hotline.law_enforcement ? html`<p>${policeText(tools)}</p>` : ''}${smallPrint(hotline, context)}
    </div>
    ${email
      ? html`<div><p class="fine">${fill((address) => emailText(tools, address), html`<a part="link" href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>`)}</p></div>`
      : ''}
  </li>`;
};

/**
 * Reads the lines that were given to an element and brings those of its state, and returns how to render both: nothing
 * while there are none.
 */
export const createLocalLines = (
  host: LocalLinesHost & StateLinesHost,
  tools: LocalTools,
): ((context: CardContext) => unknown) => {
  const controller = new LocalLinesController(host);
  const renderStateLines = stateLines(host, tools);
  return (context) => [renderStateLines(context), renderPartnerLines(controller.lines, context, tools)];
};

/** The lines of the catalog that an element shows only where a page names them. */
export const bringUnlistedHotlines = (tools: LocalTools): DescribedHotline[] =>
  unlistedHotlines.map((hotline) => ({...hotline, describe: (id) => describeUnlistedHotline(tools, id)}));

const renderPartnerLines = (lines: readonly LocalLine[], context: CardContext, tools: LocalTools): unknown => {
  if (!lines.length) return '';
  const {html, heading} = tools;
  const below = {...context, level: Math.min(context.level + 1, 6)};
  return html`<section class="section local wide">
    ${heading(context.level, localLinesTitle(tools))}
    <p class="fine">${localLinesNote(tools)}</p>
    <ul class="cards">
      ${lines.map((line) => card(tools, line, below))}
    </ul>
  </section>`;
};
