import {msg, str} from '../localization/messages.js';

export const stateTitle = (): string => msg('Money for what the crime cost you', {id: 'state.title'});

export const introText = (): string =>
  msg(
    'Each state has a program that can pay back some costs of a crime, such as doctor bills, counseling or lost pay. Choose the state where the crime happened. It may not be where you live now.',
    {id: 'state.intro'},
  );

export const chosenText = (state: string): string => msg(str`The program of ${state} is shown.`, {id: 'state.chosen'});

export const noProgramText = (state: string): string =>
  msg(str`We found no program of this kind in ${state}. These can help you look for other help:`, {
    id: 'state.no-program',
  });

export const applyLabel = (): string => msg('How to apply', {id: 'state.apply'});

export const claimHelpHeading = (): string => msg('Help with the claim', {id: 'state.claim-help'});

export const claimHelpText = (): string =>
  msg('VictimConnect can help you find a local helper who fills in the forms with you.', {id: 'state.claim-help-text'});

export const directoryText = (): string => msg('Find help in your state', {id: 'state.directory'});
