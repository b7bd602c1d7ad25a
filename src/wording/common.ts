import {msg, str} from '../localization/messages.js';

/** Words that more than one element says. */

export const languageLabel = (): string => msg('Language', {id: 'common.language'});

export const translationNote = (): string =>
  msg('No native speaker has checked this translation yet. The phone numbers are the same in every language.', {
    id: 'common.unreviewed',
  });

export const emergencyLabel = (number: string): string => msg(str`In danger? Call ${number}`, {id: 'common.emergency'});

export const hotlineLabel = (number: string): string =>
  msg(str`Trafficking hotline ${number}`, {id: 'common.hotline'});

export const callLabel = (number: string): string => msg(str`Call ${number}`, {id: 'common.call'});

export const dueText = (number: string): string =>
  msg(str`It is time to check this entry again. It is surer to call ${number}.`, {id: 'common.due'});

export const websiteLabel = (): string => msg('Open the website', {id: 'common.website'});
