import type {HotlinePhone} from '../catalog/hotline.js';
import type {OpeningState} from '../catalog/schedule.js';
import {formatLanguage, formatList, formatTime, formatTimeZone} from '../localization/format.js';
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
  language === 'ase'
    ? msg('American Sign Language', {
        id: 'language.ase',
        desc: 'Name of a language in a list of languages that a line speaks',
      })
    : formatLanguage(locale, language);

/** The languages of a channel: "English, Spanish, and more than 200 others with an interpreter". Empty if unknown. */
export const languagesText = (locale: string, {languages = [], interpreter_languages}: ChannelLanguages): string => {
  const names = languages.map((language) => languageName(locale, language));
  if (interpreter_languages === true) {
    names.push(
      msg('others with an interpreter', {
        id: 'language.interpreter',
        desc: 'Last item in a list of languages: "English, Spanish and others with an interpreter"',
      }),
    );
  } else if (interpreter_languages) {
    names.push(
      msg(str`${interpreter_languages} others with an interpreter`, {
        id: 'language.interpreters',
        desc: 'Last item in a list of languages; the value is a number such as 200',
      }),
    );
  }
  return names.length ? formatList(locale, names) : '';
};

/** What the button of a text line says: "Text HELP to 233733". */
export const textLabel = ({keyword, text_prompt}: HotlinePhone, number: string, word: string): string => {
  if (text_prompt)
    return msg(str`Text your ZIP code to ${number}`, {
      id: 'channel.text-zip',
      desc: 'Button that opens a text message; ZIP code is the US postal code; the value is the number to text',
    });
  return keyword
    ? msg(str`Text ${word} to ${number}`, {
        id: 'channel.text-keyword',
        desc: 'Button that opens a text message: send the first value (a word such as HELP, never translated) to the second (a number)',
      })
    : msg(str`Text ${number}`, {
        id: 'channel.text-plain',
        desc: 'Button that opens a text message (SMS) to the number',
      });
};

export const videoLabel = (number: string): string =>
  msg(str`Video call ${number}`, {
    id: 'channel.video-call',
    desc: 'Button for Deaf people: call the number by video, in sign language',
  });

export const chatLabel = (): string =>
  msg('Chat online', {id: 'channel.chat-online', desc: 'Button that opens a chat with the line on its website'});

export const relayText = (relay: string, number: string): string =>
  msg(str`Deaf or hard of hearing? Dial ${relay}, then ask for ${number}.`, {
    id: 'channel.relay',
    desc: 'Under a line; the first value is 711 (the relay service), the second the phone number to ask for there',
  });

export const textphoneText = (number: string): string =>
  msg(str`TTY: ${number}`, {
    id: 'channel.textphone-number',
    desc: 'Under a line: number for a TTY, the US name of a text telephone for Deaf people',
  });

/** A channel as the small print names it; a keyword tells two text services on one number apart. */
export const channelName = (channel: Channel, keyword?: string): string => {
  switch (channel) {
    case 'text':
      return keyword
        ? msg(str`text with ${keyword}`, {
            id: 'channel.text-word',
            desc: 'Way to reach a line, in a list before the languages spoken there; the value is a word to send, never translated',
          })
        : msg('text', {
            id: 'channel.text',
            desc: 'Way to reach a line (text message), in a list before the languages spoken there; lower case where the language has it',
          });
    case 'chat':
      return msg('chat', {
        id: 'channel.chat',
        desc: 'Way to reach a line (online chat), in a list before the languages spoken there; lower case where the language has it',
      });
    case 'video':
      return msg('video call', {
        id: 'channel.video',
        desc: 'Way to reach a line (by video), in a list before the languages spoken there; lower case where the language has it',
      });
    default:
      return msg('phone', {
        id: 'channel.voice',
        desc: 'Way to reach a line (phone call), in a list before the languages spoken there; lower case where the language has it',
      });
  }
};

/** Which channels are answered in which languages: "phone and text: English and Spanish". */
export const channelLanguages = (channels: string, languages: string): string =>
  msg(str`${channels}: ${languages}`, {
    id: 'channel.languages',
    desc: 'Under a line: a list of ways to reach it, then a list of languages: "Phone and chat: English and Spanish"',
  });

export const alwaysOpenText = (): string =>
  msg('Open day and night.', {id: 'hours.always', desc: 'Under a line: somebody answers at every hour of every day'});

export const holidaysText = (): string =>
  msg('It may be closed on holidays.', {
    id: 'hours.holidays',
    desc: 'Under a line with limited hours: public holidays',
  });

/** "Open now, until 8:00 PM Pacific Time" or "Closed now. Opens Mon 11:00 AM Pacific Time". */
export const openingText = (locale: string, {open, weekday, time, timezone}: OpeningState): string => {
  const zone = formatTimeZone(locale, timezone);
  if (open) {
    const closes = formatTime(locale, time);
    return msg(str`Open now, until ${closes} ${zone}.`, {
      id: 'hours.open',
      desc: 'Under a line; the value is a time with its zone: "8:00 PM Pacific Time"',
    });
  }
  const opens = formatTime(locale, time, weekday);
  return msg(str`Closed now. Opens ${opens} ${zone}.`, {
    id: 'hours.closed',
    desc: 'Under a line; the value is a day and time with its zone: "Mon 11:00 AM Pacific Time"',
  });
};
