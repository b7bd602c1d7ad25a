import {html, type TemplateResult} from 'lit';
import {hotlinesReviewDates} from '../catalog/catalog.js';
import type {Hotline, HotlinePhone} from '../catalog/hotline.js';
import {smsHref} from '../catalog/phone.js';
import {findOpeningState} from '../catalog/schedule.js';
import {fill} from '../localization/fill.js';
import {formatList} from '../localization/format.js';
import {
  alwaysOpenText,
  channelLanguages,
  channelName,
  chatLabel,
  holidaysText,
  languagesText,
  openingText,
  relayText,
  textLabel,
  textphoneText,
} from '../wording/channels.js';
import {websiteLabel} from '../wording/common.js';
import {describeHotline} from '../wording/hotlines.js';
import {callButton, phoneLink, verbatim, videoButton} from './call-button.js';
import {heading} from './heading.js';
import {chatIcon, textIcon} from './icons.js';
import {linkOut} from './link-out.js';
import {reviewNote} from './review-note.js';

/** What a card needs to know of the page around it. */
export interface CardContext {
  readonly level: number;
  readonly locale: string;
  readonly now: Date;
  /** That language's own names of states, for the files that show lines of a state. */
  readonly stateNames?: readonly string[];
}

/** What a card reads of a line; one from elsewhere has no place in the catalog. */
type Line = Omit<Hotline, 'group' | 'topics'>;

const phoneOf = ({phones = []}: Line, type: HotlinePhone['type']): HotlinePhone | undefined =>
  phones.find((phone) => phone.type === type);

/** A line may take texts under a keyword for each language. */
const textsOf = ({phones = []}: Line): HotlinePhone[] => phones.filter(({type}) => type === 'text');

const chatUrl = ({url, url_by_language}: NonNullable<Hotline['chat']>, locale: string): string =>
  url_by_language?.[locale] ?? url;

/** A line with words for itself, if it comes from a file that brings them along. */
export interface DescribedHotline extends Hotline {
  readonly describe?: (id: string) => string;
}

/** One line: its name, whom it is for, the ways to reach it, then when and in which languages it answers. */
export const hotlineCard = (hotline: DescribedHotline, context: CardContext): TemplateResult => html`<li
  class="card"
  part="card"
>
  ${heading(context.level, html`<bdi lang="en">${hotline.name}</bdi>`)}
  <p>${(hotline.describe ?? describeHotline)(hotline.id)}</p>
  ${hotline.id === '911' ? '' : reviewNote(hotlinesReviewDates, hotline.id)}
  <div class="actions">${actions(hotline, context)}</div>
  <div class="fine">${smallPrint(hotline, context)}</div>
</li>`;

/** The ways to reach a line, as buttons. */
export const actions = (hotline: Line, {locale}: CardContext): unknown[] => {
  const voice = phoneOf(hotline, 'voice');
  const video = phoneOf(hotline, 'video');
  return [
    voice && callButton(voice.number, undefined, hotline.id === '911' ? 'danger' : ''),
    // 988 takes voice and video on the same number: one button is enough, its phone knows what it can do.
    video && video.number !== voice?.number ? videoButton(video.number, !voice) : '',
    ...textsOf(hotline).map(textButton),
    hotline.chat && linkOut(chatUrl(hotline.chat, locale), html`<span>${chatIcon}${chatLabel()}</span>`, 'button screen', 'chat'),
    hotline.url && linkOut(hotline.url, websiteLabel(), 'button call screen'),
  ];
};

const textButton = (text: HotlinePhone): TemplateResult => html`<a class="button" part="text" href=${smsHref(text)}
  ><span
    >${textIcon}${fill((number, word) => textLabel(text, number, word), verbatim(text.number), verbatim(text.keyword ?? ''))}</span
  ></a
>`;

/** When and in which languages a line answers, and the ways to reach it that few need. */
export const smallPrint = (hotline: Line, {locale, now}: CardContext): unknown => {
  const voice = phoneOf(hotline, 'voice');
  const textphone = phoneOf(hotline, 'textphone');
  const lines = [
    hotline.always_open && alwaysOpenText(),
    // On paper, "now" is over.
    hotline.schedules &&
      html`<span class="screen">${openingText(locale, findOpeningState(hotline.schedules, now))}</span>`,
    hotline.closed_on_holidays && holidaysText(),
    ...languageLines(hotline, locale),
    hotline.relay && voice && fill(relayText, phoneLink(hotline.relay), verbatim(voice.number)),
    textphone && fill(textphoneText, phoneLink(textphone.number)),
  ];
  return lines.map((line) => (line ? html`<p>${line}</p>` : ''));
};

/**
 * Languages are a fact of each channel: a page in Spanish must not make a caller expect a Spanish answer.
 * Channels that are answered in the same languages share a line.
 */
const languageLines = (line: Line, locale: string): string[] => {
  const {phones = [], chat} = line;
  const isKeywordTelling = textsOf(line).length > 1;
  const channels = [
    ...phones.filter(({type}) => type !== 'textphone'),
    ...(chat ? [{...chat, type: 'chat', keyword: undefined} as const] : []),
  ];
  const namesByLanguages = new Map<string, string[]>();
  for (const channel of channels) {
    const languages = languagesText(locale, channel);
    const name = channelName(channel.type, isKeywordTelling ? channel.keyword : undefined);
    if (languages) namesByLanguages.set(languages, [...(namesByLanguages.get(languages) ?? []), name]);
  }
  return [...namesByLanguages].map(([languages, names]) => channelLanguages(formatList(locale, names), languages));
};
