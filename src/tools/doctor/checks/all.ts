import {fallback, inspectable} from './fallback.js';
import {language} from './language.js';
import {framePolicy, languagePolicy, linesPolicy, sandbox, scriptPolicy, stylePolicy, trustedTypes} from './policies.js';
import {rootFontSize} from './root-font-size.js';
import {integrity, loadedTwice, scriptFile, version} from './scripts.js';
import {tags} from './tags.js';
import {trackers} from './trackers.js';
import type {Check} from './check.js';

export const checks: readonly Check[] = [
  tags,
  scriptFile,
  integrity,
  scriptPolicy,
  trustedTypes,
  sandbox,
  framePolicy,
  languagePolicy,
  linesPolicy,
  stylePolicy,
  fallback,
  version,
  loadedTwice,
  language,
  inspectable,
  rootFontSize,
  trackers,
];
