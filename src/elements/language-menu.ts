import {html, type TemplateResult} from 'lit';
import {nameLanguage} from '../localization/language-name.js';
import {languageLabel} from '../wording/common.js';
import {languageIcon} from './icons.js';

/**
 * The menu of languages, each under its own name: somebody who cannot read the current one must find theirs.
 * It always shows the language on screen, also one that is not offered: a wish goes back to that until the wished one
 * has arrived, which it may never do.
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
      ${[...new Set([...offered, current])].map(
        (locale) =>
          html`<option value=${locale} lang=${locale} dir="auto" .selected=${locale === current}>${nameLanguage(locale)}</option>`,
      )}
    </select>
  </label>`;
};
