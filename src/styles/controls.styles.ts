import {css} from 'lit';

/** Links, buttons, menus and disclosures: at least 44 px high, with a focus ring that is seen in both schemes. */
export const controlStyles = css`
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

  a,
  button {
    color: var(--_accent);
    font: inherit;
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
    text-wrap: balance;
    text-decoration: none;
  }

  .button:hover {
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
    max-width: 100%;
    flex-wrap: wrap;
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
    line-height: normal; /* that of the script: browsers cut off marks that reach over the line */
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .danger:focus-visible {
    outline-color: var(--_danger);
  }

  /* The smallest phones: a number still fits on one line of its button. */
  @container (max-width: 20em) {
    .call {
      font-size: 1em;
    }
  }
`;
