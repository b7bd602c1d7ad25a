import {msg, str} from '../localization/messages.js';

export const localTitle = (): string => msg('Help in your state', {id: 'local.title'});

export const localIntro = (): string =>
  msg('Find help lines and free lawyers in your state. Choose the state where you are now.', {id: 'local.intro'});

export const whereLabel = (): string => msg('State where you are', {id: 'local.where'});

export const stateChosenText = (state: string): string => msg(str`You chose ${state}.`, {id: 'local.chosen'});

export const waitingText = (): string => msg('The list is on its way.', {id: 'local.waiting'});

/** Said when the file did not come: what is on the page already still holds. */
export const failedText = (): string =>
  msg('The list did not come. The numbers and links on this page still work.', {id: 'local.failed'});

export const tryAgainLabel = (): string => msg('Try again', {id: 'local.again'});

export const elsewhereHeading = (): string => msg('Other ways to find help', {id: 'local.elsewhere'});

export const mapText = (): string => msg('Map of groups that help after trafficking', {id: 'local.map'});
