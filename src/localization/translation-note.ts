import {html} from 'lit';
import {english} from './english.js';
import {nameLanguage} from './language-name.js';
import type {Speaker} from './translation.js';

/**
 * Under a translation that nobody has signed: that this is so, and the English of it one tap away, for this element
 * alone: a check of a word is no choice of a language for the page. The way back has the language's own name, for
 * whoever reads no English. It is the same button, so that the focus stays on it.
 */
export const renderNote = (speaker: Speaker, host: {requestUpdate(): void}): unknown => {
  const {current, setAside} = speaker;
  const translation = setAside ?? current;
  const toggle = (): void => {
    speaker.current = setAside ?? english;
    speaker.setAside = setAside ? undefined : current;
    host.requestUpdate();
  };
  return (
    translation.caution &&
    html`<p class="fine note">
      ${current.caution}
      <button class="button" lang=${translation.locale} @click=${toggle}>
        ${setAside ? nameLanguage(setAside.locale) : current.inEnglish}
      </button>
    </p>`
  );
};
