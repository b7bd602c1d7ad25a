import {html, type TemplateResult} from 'lit';
import {languageNames} from '../generated/locale-loaders.js';
import {languageLabel} from '../wording/common.js';
import {languageIcon} from './icons.js';

/**
 * The menu of languages, each under its own name: somebody who cannot read the current one must find theirs.
 * It always shows the language on screen: a wish goes back to that until the wished one has arrived, which it may
 * never do.
 */
export const languageMenu = (
  offered: readonly string[],
  current: string,
  choose: (locale: string) => void,
): TemplateResult => {
  const handleChange = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const wish = select.value;
    select.value = current;
    choose(wish);
  };
  return html`<label class="language" part="language">
    ${languageIcon}<span>${languageLabel()}</span>
    <select part="select" @change=${handleChange}>
      ${offered.map(
        (locale) =>
          html`<option value=${locale} lang=${locale} .selected=${locale === current}>${languageNames[locale]}</option>`,
      )}
    </select>
  </label>`;
};
