import {HtBenefits} from './elements/ht-benefits.js';
import {HtForProviders} from './elements/ht-for-providers.js';
import {HtHelpPanel} from './elements/ht-help-panel.js';
import {HtHotlines} from './elements/ht-hotlines.js';
import {HtKnowYourRights} from './elements/ht-know-your-rights.js';
import {HtLocalHelp} from './elements/ht-local-help.js';
import {HtQuickExit} from './elements/ht-quick-exit.js';
import {HtStateCompensation} from './elements/ht-state-compensation.js';

const elements = {
  'ht-help-panel': HtHelpPanel,
  'ht-hotlines': HtHotlines,
  'ht-know-your-rights': HtKnowYourRights,
  'ht-local-help': HtLocalHelp,
  'ht-quick-exit': HtQuickExit,
  'ht-state-compensation': HtStateCompensation,
  'ht-benefits': HtBenefits,
  'ht-for-providers': HtForProviders,
};

/**
 * Registers each tag unless it is already there. Two plugins of one site may both bring us, in two versions: the
 * first one serves, and the second says so once and does nothing, since taking over a tag would throw.
 */
const taken = Object.entries(elements).filter(([tag, element]) => {
  const isTaken = customElements.get(tag) !== undefined;
  if (!isTaken) customElements.define(tag, element);
  return isTaken;
});

if (taken.length) {
  console.info(`ht-help is already on this page: ${taken.map(([tag]) => `<${tag}>`).join(', ')} stay as they are.`);
}
