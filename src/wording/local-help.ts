import {msg, str} from '../localization/messages.js';

export const localTitle = (): string =>
  msg('Help in your state', {
    id: 'local.title',
    desc: 'Main heading of the part about help in one state, and name of a section',
  });

export const localIntro = (): string =>
  msg('Find help lines and free lawyers in your state. Choose the state where you are now.', {
    id: 'local.intro',
    desc: 'Under that heading',
  });

export const whereLabel = (): string =>
  msg('State where you are', {id: 'local.where', desc: 'Label of a list of US states'});

export const stateChosenText = (state: string): string =>
  msg(str`This list is for ${state}.`, {
    id: 'local.chosen',
    desc: 'Read aloud by screen readers when the list of a state has come; the value is the name of the state',
  });

export const waitingText = (): string =>
  msg('The list is loading.', {id: 'local.waiting', desc: 'While the list of lines is being fetched'});

/** Said when the file did not come: what is on the page already still holds. */
export const failedText = (): string =>
  msg('The list did not load. Until it does, use the numbers and links on this page.', {
    id: 'local.failed',
    desc: 'When the list of lines could not be fetched',
  });

export const tryAgainLabel = (): string =>
  msg('Try again', {id: 'local.again', desc: 'Button that fetches the list once more'});

export const elsewhereHeading = (): string =>
  msg('Other ways to find help', {id: 'local.elsewhere', desc: 'Heading over links to official finders'});

export const mapText = (): string =>
  msg('Map of groups that help after trafficking', {
    id: 'local.map',
    desc: 'Link to a map; after trafficking: for people who were trafficked',
  });
