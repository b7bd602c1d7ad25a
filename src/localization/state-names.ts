import {stateNames as english} from '../catalog/catalog.js';

/** The names of all states by USPS code, in the language whose own names these are; the others are as in English. */
export const nameStates = (own: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(Object.entries(english).map(([state, name], index) => [state, own[index] || name]));
