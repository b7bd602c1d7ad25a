import {packedPrograms, stateNames} from './catalog.js';
import {unpackPrograms} from './packed-programs.js';

/** The 56 programs, in the order of the state names; in a file of their own, for the elements that show some. */
export const programs = unpackPrograms(Object.keys(stateNames), packedPrograms);
