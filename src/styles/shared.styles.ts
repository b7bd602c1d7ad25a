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
    display: block !important;
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
    display: block;
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
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }

  *,
  ::before {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  .top > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.625em;
    flex: 1 1 9em;
  }

  .section > :is(h2, h3, h4, h5, h6) {
    font-size: 1.3125em;
  }

  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  /* An empty string and not "none": with "none", Safari no longer says that it is a list. */
  ul {
    list-style-type: '';
  }

  p,
  li,
  dd {
    max-width: 68ch;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 8px var(--_space);
    align-items: center;
    margin-block-end: var(--_space);
  }

  .section {
    margin-block-start: 32px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .cards {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
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

  .number {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
    vertical-align: -0.25em;
  }

  .button .icon {
    margin-inline-end: 8px;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  .button {
    display: inline-grid;
    flex: 1 1 auto;
    place-content: center;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    text-decoration: none;
    text-wrap: balance;
  }

  .button:hover,
  summary:hover {
    text-decoration: underline;
  }

  .call {
    flex-basis: 100%;
    min-height: 48px;
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.125em;
    font-weight: 600;
  }

  .danger {
    background: var(--_danger);
    color: var(--_on-danger);
  }

  .urgent,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .actions {
    max-width: 36em;
  }

  .urgent > .call {
    flex: 1 1 auto;
    font-size: 1em;
  }

  .link {
    display: inline-block;
    min-height: 44px;
    padding-block: 10px;
  }

  .language {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    color: var(--_muted);
  }

  select {
    all: revert;
    box-sizing: border-box;
    min-height: 44px;
    max-width: 100%;
    margin: 0;
    padding: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 400;
  }

  summary {
    display: list-item;
    min-height: 44px;
    padding-block: 10px;
    color: var(--_accent);
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .danger:focus-visible {
    outline-color: var(--_danger);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* The smallest phones: a number still fits on one line of its button. */
  @container (max-width: 20em) {
    .card {
      padding: 12px;
    }

    .call {
      font-size: 1em;
    }
  }

  @container (min-width: 30em) {
    .cards {
      grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
      gap: 16px;
    }
  }

  /* Pocket cards: names and numbers, to cut out and keep, in black on white whatever the screen looked like. */
  @media print {
    .ht {
      --_text: #000;
      --_muted: #000;
      --_surface: #fff;
      --_accent: #000;
      --_raised: #fff;
      padding: 0;
      color-scheme: light;
      font-size: 9.5pt;
      line-height: 1.35;
    }

    .language,
    .icon,
    .screen {
      display: none;
    }

    .cards,
    .groups > .section > .cards {
      grid-template-columns: repeat(auto-fill, minmax(54mm, 1fr));
      gap: 4mm;
    }

    .card {
      gap: 4px;
      padding: 3mm;
      border: 1px dashed #000;
      break-inside: avoid;
    }

    .button {
      place-content: start;
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
  }
`;
