/** The public door for bundlers: the classes, without registering anything. */
export {HtBenefits} from './elements/ht-benefits.js';
export {HtForProviders} from './elements/ht-for-providers.js';
export {HtHelpPanel} from './elements/ht-help-panel.js';
export {HtHotlines} from './elements/ht-hotlines.js';
export {HtKnowYourRights} from './elements/ht-know-your-rights.js';
export {HtLocalHelp} from './elements/ht-local-help.js';
export {HtQuickExit} from './elements/ht-quick-exit.js';
export {HtStateCompensation} from './elements/ht-state-compensation.js';
export type {HtStateChangeEvent} from './events.js';
