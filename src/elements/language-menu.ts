import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {languageNames} from '../generated/locale-loaders.js';
import {languageLabel} from '../wording/common.js';
import {languageIcon} from './icons.js';

/**
 * The menu of languages, each under its own name: somebody who cannot read the current one must find theirs.
 * It shows the language on screen, so it falls back to it when the wished one could not be fetched (`live`).
 */
export const languageMenu = (
  offered: readonly string[],
  current: string,
  choose: (locale: string) => void,
): TemplateResult => html`<label class="language" part="language">
  ${languageIcon}<span>${languageLabel()}</span>
  <select part="select" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
    ${offered.map(
      (locale) =>
        html`<option value=${locale} lang=${locale} .selected=${live(locale === current)}>
          ${languageNames[locale]}
        </option>`,
    )}
  </select>
</label>`;
