import type {LocaleData} from './translation.js';

/** English is in the code: it is there before any request, and when every request fails. */
export const english: LocaleData = {locale: 'en'};
