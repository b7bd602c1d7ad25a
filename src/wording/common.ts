import {msg, str} from '../localization/messages.js';

/** Words that more than one element says. */

export const languageLabel = (): string =>
  msg('Language', {id: 'common.language', desc: 'Label of the menu of languages'});

/** The file of each language brings what this is in that language: no script has to carry the English of it. */
export const translationNote = (): string =>
  msg('No native speaker has checked this translation yet. The phone numbers are the same in every language.', {
    id: 'common.unreviewed',
    desc: 'Small note under a translation that nobody has signed',
  });

/** Like the note before it. */
export const inEnglishLabel = (): string =>
  msg('Show in English', {
    id: 'common.in-english',
    desc: 'Small button after the note that nobody has checked the translation; it shows the English text in its place',
  });

export const emergencyLabel = (number: string): string =>
  msg(str`In danger? Call ${number}`, {
    id: 'common.emergency',
    desc: 'Button that calls 911, the US emergency number, which is the value',
  });

export const hotlineLabel = (number: string): string =>
  msg(str`Trafficking hotline ${number}`, {
    id: 'common.hotline',
    desc: 'Button that calls the National Human Trafficking Hotline; the value is its number; keep it short',
  });

export const callLabel = (number: string): string =>
  msg(str`Call ${number}`, {id: 'common.call', desc: 'Button that calls the number'});

export const dueText = (number: string): string =>
  msg(str`It is time to check this entry again. It is surer to call ${number}.`, {
    id: 'common.due',
    desc: 'On a card whose facts may be old; the value is the number of the national hotline',
  });

export const websiteLabel = (): string =>
  msg('Open the website', {
    id: 'common.website',
    desc: 'Button that opens the website of the line or program on its card',
  });
