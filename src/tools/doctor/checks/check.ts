import type {Finding} from '../finding.js';
import type {Page} from '../page.js';
import type {Release} from '../release.js';

/** Looks at one thing on a page. */
export type Check = (page: Page, release: Release) => Finding[];
