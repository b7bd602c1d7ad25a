import 'axe-core/axe.min.js';
import type {AxeResults} from 'axe-core';

declare const axe: typeof import('axe-core');

/**
 * What axe finds with every one of its rules on: the experimental ones, best practices and AAA contrast too.
 * Axe cannot see into a closed root, so the element has to be `inspectable`; a closed one would pass on nothing.
 */
export const findAxeViolations = async (element: Element): Promise<string[]> => {
  if (!element.shadowRoot?.childElementCount) throw new Error('Axe needs an element that is inspectable and rendered');
  const rules = Object.fromEntries(axe.getRules().map(({ruleId}) => [ruleId, {enabled: true}]));
  const results: AxeResults = await axe.run(document, {rules, resultTypes: ['violations']});
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
};
