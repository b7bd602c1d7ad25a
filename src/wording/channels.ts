import type {HotlinePhone} from '../catalog/hotline.js';
import type {OpeningState} from '../catalog/schedule.js';
import {formatLanguage, formatList, formatTime, formatTimeZone, formatWeekdayTime} from '../localization/format.js';
import {msg, str} from '../localization/messages.js';

/** A way to reach a line, as its small print names it. */
export type Channel = HotlinePhone['type'] | 'chat';

/** The languages in which one channel is answered. */
interface ChannelLanguages {
  readonly languages?: readonly string[];
  readonly interpreter_languages?: number | true;
}

// Engines leave American Sign Language out of their name lists, or call it by its code.
const languageName = (locale: string, language: string): string =>
  language === 'ase' ? msg('American Sign Language', {id: 'language.ase'}) : formatLanguage(locale, language);

/** The languages of a channel: "English, Spanish, and more than 200 others with an interpreter". Empty if unknown. */
export const languagesText = (
  locale: string,
  {languages = [], interpreter_languages}: ChannelLanguages,
): string => {
  const names = languages.map((language) => languageName(locale, language));
  if (interpreter_languages === true) {
    names.push(msg('others with an interpreter', {id: 'language.interpreter'}));
  } else if (interpreter_languages) {
    names.push(msg(str`${interpreter_languages} others with an interpreter`, {id: 'language.interpreters'}));
  }
  return names.length ? formatList(locale, names) : '';
};

/** What the button of a text line says: "Text HELP to 233733". */
export const textLabel = ({keyword, text_prompt}: HotlinePhone, number: string, word: string): string => {
  if (text_prompt) return msg(str`Text your ZIP code to ${number}`, {id: 'channel.text-zip'});
  return keyword
    ? msg(str`Text ${word} to ${number}`, {id: 'channel.text-keyword'})
    : msg(str`Text ${number}`, {id: 'channel.text-plain'});
};

export const videoLabel = (number: string): string => msg(str`Video call ${number}`, {id: 'channel.video-call'});

export const chatLabel = (): string => msg('Chat online', {id: 'channel.chat-online'});

export const relayText = (relay: string, number: string): string =>
  msg(str`Deaf or hard of hearing? Dial ${relay}, then ask for ${number}.`, {id: 'channel.relay'});

export const textphoneText = (number: string): string => msg(str`TTY: ${number}`, {id: 'channel.textphone-number'});

/** A channel as the small print names it; a keyword tells two text services on one number apart. */
export const channelName = (channel: Channel, keyword?: string): string => {
  switch (channel) {
    case 'text':
      return keyword
        ? msg(str`text with ${keyword}`, {id: 'channel.text-word'})
        : msg('text', {id: 'channel.text'});
    case 'chat':
      return msg('chat', {id: 'channel.chat'});
    case 'video':
      return msg('video call', {id: 'channel.video'});
    default:
      return msg('phone', {id: 'channel.voice'});
  }
};

/** Which channels are answered in which languages: "phone and text: English and Spanish". */
export const channelLanguages = (channels: string, languages: string): string =>
  msg(str`${channels}: ${languages}`, {id: 'channel.languages'});

export const alwaysOpenText = (): string => msg('Open day and night.', {id: 'hours.always'});

export const holidaysText = (): string => msg('It may be closed on holidays.', {id: 'hours.holidays'});

/** "Open now, until 8:00 PM Pacific Time" or "Closed now. Opens Mon 11:00 AM Pacific Time". */
export const openingText = (locale: string, {open, weekday, time, timezone}: OpeningState): string => {
  const zone = formatTimeZone(locale, timezone);
  if (open) {
    const closes = formatTime(locale, time);
    return msg(str`Open now, until ${closes} ${zone}.`, {id: 'hours.open'});
  }
  const opens = formatWeekdayTime(locale, weekday, time);
  return msg(str`Closed now. Opens ${opens} ${zone}.`, {id: 'hours.closed'});
};
