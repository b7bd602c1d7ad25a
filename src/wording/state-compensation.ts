import {msg, str} from '../localization/messages.js';

export const stateTitle = (): string =>
  msg('Money for what the crime cost you', {
    id: 'state.title',
    desc: 'Main heading of the element about victim compensation, and of a section',
  });

export const introText = (): string =>
  msg(
    'Each state has a program that can pay back some costs of a crime, such as doctor bills, counseling or lost pay. Choose the state where the crime happened. It may not be where you live now.',
    {id: 'state.intro', desc: 'What victim compensation is; lost pay: money not earned because of the crime'},
  );

export const selectLabel = (): string =>
  msg('State where the crime happened', {id: 'state.select', desc: 'Label of a list of states'});

export const chosenText = (state: string): string =>
  msg(str`The program of ${state} is shown.`, {
    id: 'state.chosen',
    desc: 'Read aloud by screen readers after a choice; the value is the name of a state',
  });

export const noProgramText = (state: string): string =>
  msg(str`We found no program of this kind in ${state}. These can help you look for other help:`, {
    id: 'state.no-program',
    desc: 'Before links; the value is the name of a state or territory',
  });

export const applyLabel = (): string =>
  msg('How to apply', {id: 'state.apply', desc: 'Link or button to the form or page of the program'});

export const claimHelpHeading = (): string =>
  msg('Help with the claim', {id: 'state.claim-help', desc: 'Heading; claim: the application for compensation'});

export const claimHelpText = (): string =>
  msg('VictimConnect can help you find a local helper who fills in the forms with you.', {
    id: 'state.claim-help-text',
    desc: 'VictimConnect is a name, never translated',
  });

export const directoryText = (): string =>
  msg('Find help in your state', {id: 'state.directory', desc: 'Link to an official list of help by state'});
