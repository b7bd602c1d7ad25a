import type {HotlinePhone} from './hotline.js';

/**
 * The number as people read it aloud in the US: `1-888-373-7888`.
 * Short codes (`911`, `233733`) stay as they are: that is how they are dialled and printed.
 */
export const formatPhone = (number: string): string =>
  number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '1-$1-$2-$3');

/** `tel:` with the full international form, so that it also works on a phone from another country. */
export const phoneHref = (number: string): string => `tel:${number}`;

/**
 * `sms:` with the keyword already written, so that nobody has to type it while watched.
 * `?&body=` is the one spelling that both iOS (which looks for `&`) and Android (which looks for `?`) accept.
 */
export const smsHref = ({number, keyword}: Pick<HotlinePhone, 'number' | 'keyword'>): string =>
  keyword === undefined ? `sms:${number}` : `sms:${number}?&body=${encodeURIComponent(keyword)}`;
