import {css} from 'lit';

/**
 * The frame that every element shares.
 *
 * The host page can style the host element itself, and much of that inherits. So what could hide or distort the
 * content is fixed on the host with \`!important\` (which wins over the page's own, inside a shadow root), and the
 * frame starts from the initial value of everything else. Margin and width stay the embedder's.
 */
export const sharedStyles = css`
  :host {
    display: flow-root !important;
    opacity: 1 !important;
    filter: none !important;
    clip-path: none !important;
    mask: none !important;
    transform: none !important;
    height: auto !important;
    max-height: none !important;
    overflow: visible !important;
    content-visibility: visible !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .ht {
    all: initial;
    container-type: inline-size;
    /* What a page strikes through or underlines, lines cross to the depths, but no float. */
    float: left;
    width: 100%;
    box-sizing: border-box;
    /* On the smallest phones the map needs the width more than the page needs the margin. */
    padding: min(var(--_space), 3%);
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    /* The reader's own setting counts, a page's 62.5 % does not: never under 16 px. */
    font: max(16px, 1rem) / 1.5 system-ui, sans-serif;
    font-family: var(--ht-font-family, inherit);
    text-align: start;
    overflow-wrap: anywhere;
    word-break: auto-phrase; /* of Japanese; what has no spaces otherwise breaks within a word */
    -webkit-text-size-adjust: 100%;
    /* A number can be copied also on a page that forbids it. All engines know this name. */
    -webkit-user-select: text;
  }

  *,
  ::before {
    box-sizing: border-box;
  }

  [part='heading'] {
    margin: 0;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.4; /* less, and the marks of two lines of Thai meet */
    text-wrap: balance;
  }

  :lang(ko) {
    word-break: keep-all;
  }

  /* Marks on both sides of the letters, one over the other; words of Urdu that slope, as iPhones write them. */
  :lang(my),
  :lang(ur) {
    line-height: 1.75;
  }

  .top > [part='heading'] {
    font-size: 1.625em;
    flex: 1 1 9em;
  }

  .section > [part='heading'] {
    font-size: 1.3125em;
  }

  p,
  ul {
    margin: 0;
    padding: 0;
  }

  /* An empty string and not "none": with "none", Safari no longer says that it is a list. */
  ul {
    list-style-type: '';
  }

  p,
  li {
    max-width: 68ch;
  }

  .top,
  .urgent,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .top {
    align-items: center;
    margin-block-end: var(--_space);
  }

  .section,
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .section {
    margin-block-start: 32px;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    max-width: none;
    padding: 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .fine {
    color: var(--_muted);
  }

  .note {
    margin-block-start: 24px;
  }

  .number {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    font-size: min(1em, 8cqi); /* in any typeface it fits on one line of a button */
  }

  @container (min-width: 30em) {
    .cards {
      grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
      gap: 16px;
    }
  }
`;
