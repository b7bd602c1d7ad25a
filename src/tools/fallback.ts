import {hotline} from '../catalog/catalog.js';
import {formatPhone, phoneHref} from '../catalog/phone.js';
import {emergencyLabel, hotlineLabel} from '../wording/common.js';
import {leaveLabel} from '../wording/quick-exit.js';

export interface FallbackLink {
  readonly href: string;
  readonly text: string;
}

/** The two numbers inside every tag that the build writes: what is left when no script runs. In the language in force. */
export const fallbackLinks = (): FallbackLink[] =>
  ([['911', emergencyLabel], ['nhth', hotlineLabel]] as const).map(([id, label]) => {
    const {number} = hotline(id).phones![0]!;
    return {href: phoneHref(number), text: label(formatPhone(number))};
  });

export const fallbackMarkup = (): string =>
  `<p>${fallbackLinks().map(({href, text}) => `<a href="${href}">${text}</a>`).join(' ')}</p>`;

/** What belongs inside a way out: where it leads without script. In the language in force. */
export const leaveLink = (): FallbackLink => ({href: 'https://www.weather.gov/', text: leaveLabel()});
