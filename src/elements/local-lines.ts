/**
 * The section of a partner's own lines. Few sites have some, so this part and all that checks them is a file of its
 * own beside the script, fetched by the elements that were given lines. It imports nothing that the script has
 * already, which would come twice and not know what the first one knows: the script hands those over as tools.
 */
import type {html, TemplateResult} from 'lit';
import type {LocalLine, LocalText} from '../catalog/local-lines.js';
import {LocalLinesController, type LocalLinesHost} from '../controllers/local-lines-controller.js';
import {fill, slot} from '../localization/fill.js';
import {pickText} from '../localization/pick-text.js';
import {emailText, localLinesNote, localLinesTitle, policeText, type Speech} from '../wording/local-lines.js';
import type {heading} from './heading.js';
import type {actions, CardContext, smallPrint} from './hotline-card.js';

/** What the script hands over. */
export interface LocalLinesTools extends Speech {
  readonly html: typeof html;
  readonly heading: typeof heading;
  readonly actions: typeof actions;
  readonly smallPrint: typeof smallPrint;
}

const words = ({html}: LocalLinesTools, text: LocalText, locale: string): TemplateResult => {
  const picked = pickText(text, locale);
  // `bdi` finds the direction of a text whose language is not that of the page, and keeps it from turning ours.
  return html`<bdi lang=${picked.lang}>${picked.text}</bdi>`;
};

const card = (tools: LocalLinesTools, line: LocalLine, context: CardContext): TemplateResult => {
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
      ? html`<div><p class="fine">${fill(emailText(tools, slot(0)), html`<a part="link" href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>`)}</p></div>`
      : ''}
  </li>`;
};

/** Reads the lines that were given to an element, and returns how to render them: nothing while there are none. */
export const createLocalLines = (host: LocalLinesHost, tools: LocalLinesTools): ((context: CardContext) => unknown) => {
  const controller = new LocalLinesController(host);
  return (context) => {
    const {html, heading} = tools;
    const {lines} = controller;
    if (!lines.length) return '';
    const below = {...context, level: Math.min(context.level + 1, 6)};
    return html`<section class="section local wide">
      ${heading(context.level, localLinesTitle(tools))}
      <p class="fine">${localLinesNote(tools)}</p>
      <ul class="cards">
        ${lines.map((line) => card(tools, line, below))}
      </ul>
    </section>`;
  };
};
