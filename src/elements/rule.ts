import {html} from 'lit';

/** A rule of a program inside a `<dl>`; nothing where the catalog does not know it. */
export const rule = (label: string, sentences: readonly unknown[] | undefined): unknown =>
  sentences ? html`<dt>${label}</dt>
        <dd>${sentences.flatMap((sentence) => [sentence, ' '])}</dd>` : '';
