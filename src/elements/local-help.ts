/**
 * The file beside the script: the lines and lawyers of each state, with the words and cards that only they need.
 */
import {localHelpReviewDates, packedServices, stateNames} from '../catalog/catalog.js';
import type {ShownService} from '../catalog/local-help.js';
import {findReviewDate} from '../catalog/review.js';
import {unpackServices} from '../catalog/unpack-services.js';
import {nameStates} from '../localization/state-names.js';
import type {CardContext} from './hotline-card.js';
import {renderSurvivorLines} from './local-list.js';
import type {LocalTools} from './local-tools.js';

export {renderLocalList} from './local-list.js';

/** The services of a state, by USPS code, in the order in which they stand on the page. */
export const servicesIn = (state: string): readonly ShownService[] =>
  unpackServices(packedServices[state]!).map((service) => ({
    ...service,
    reviewDate: findReviewDate(localHelpReviewDates, `${state}: ${service.name}`),
  }));

/** An element for which the page may name a state, by USPS code. */
export type StateHost = Element & {readonly state: string | null};

export type RenderStateLines = (context: CardContext) => unknown;

/**
 * Renders the lines for survivors of the state that an element names. Its names come from here, and from the language
 * on screen: the element has no list of states of its own.
 */
export const createStateLines = (host: StateHost, tools: LocalTools): RenderStateLines => {
  let warned: string | null = null;
  return (context) => {
    const {state} = host;
    if (!state) return '';
    const code = String(state).trim().toUpperCase();
    const name = nameStates(context.stateNames)[code];
    if (name) return renderSurvivorLines(servicesIn(code), name, context, tools);
    if (warned !== state) {
      const allowed = Object.keys(stateNames).join(', ');
      console.warn(`<${host.localName}> does not know state="${state}" and shows its default. Allowed: ${allowed}.`);
    }
    warned = state;
    return '';
  };
};
