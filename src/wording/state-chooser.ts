import {msg} from '../localization/messages.js';

export const emptyOption = (): string =>
  msg('Choose a state or territory', {
    id: 'state.choose',
    desc: 'First line of a list of US states, before one is chosen',
  });

export const mapLabel = (): string =>
  msg('Or choose it on the map', {id: 'state.map', desc: 'Label of a map of the US states, after the list'});
