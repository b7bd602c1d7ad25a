import {loaders} from '../generated/locale-loaders.js';
import type {LocaleModule} from './translation.js';

/**
 * Brings the file of a language. Bundlers give it a name of their own choice, so what is for them has each name in
 * full. In `ht-help.js` the name is put together from what is given here, the sign of another try at its end: see
 * rollup.config.mjs.
 */
export const importLocale = (locale: string, _again: string): Promise<LocaleModule> => loaders[locale]!();
