import {msg} from '../localization/messages.js';
import {rightsTitle} from './know-your-rights.js';
import {stateTitle} from './state-compensation.js';

export const panelTitle = (): string => msg('Get help', {id: 'panel.title'});

/** The parts of the panel that can be opened, in the order in which they stand; each by the name of its element. */
export const sectionTitles: Readonly<Record<string, () => string>> = {
  'know-your-rights': rightsTitle,
  'state-compensation': stateTitle,
  'local-help': () => msg('Help in your state', {id: 'panel.local-help'}),
  benefits: () => msg('Help with food, money, health and work', {id: 'panel.benefits'}),
  'for-providers': () => msg('For groups that help', {id: 'panel.for-providers'}),
};
