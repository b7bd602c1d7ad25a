import {msg} from '../localization/messages.js';
import {rightsTitle} from './know-your-rights.js';
import {stateTitle} from './state-compensation.js';

export const panelTitle = (): string =>
  msg('Get help', {id: 'panel.title', desc: 'Main heading of the panel that holds all elements'});

/** The parts of the panel that can be opened, in the order in which they stand; each by the name of its element. */
export const sectionTitles: Readonly<Record<string, () => string>> = {
  'know-your-rights': rightsTitle,
  'state-compensation': stateTitle,
  'local-help': () => msg('Help in your state', {id: 'panel.local-help', desc: 'Name of a section that opens'}),
  benefits: () =>
    msg('Help with food, money, health and work', {id: 'panel.benefits', desc: 'Name of a section that opens'}),
  'for-providers': () => msg('For groups that help', {id: 'panel.for-providers', desc: 'Name of a section that opens'}),
};
