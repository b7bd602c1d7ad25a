import {msg} from '../localization/messages.js';

export const selectLabel = (): string => msg('State where the crime happened', {id: 'state.select'});

export const emptyOption = (): string => msg('Choose a state or territory', {id: 'state.choose'});

export const mapLabel = (): string => msg('Or choose it on the map', {id: 'state.map'});
