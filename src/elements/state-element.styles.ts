import {css} from 'lit';

export const stateElementStyles = css`
  .finder,
  .chooser,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .finder {
    gap: 24px;
    margin-block-start: 4px;
  }

  .chooser {
    gap: 16px;
    align-content: start;
  }

  .field {
    gap: 4px;
    font-weight: 600;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 8px;
    font-weight: 600;
  }

  .map {
    display: grid;
    grid-template-columns: repeat(11, minmax(min(24px, 9cqi), 1fr));
    gap: 2px;
    max-width: 30em;
  }

  .tile {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 24px;
    aspect-ratio: 1;
    border: 1px solid transparent;
    border-radius: 4px;
    background: var(--_raised);
    /* However large the text: two letters fit into a tile. */
    font-size: min(0.75em, 4.2cqi);
    cursor: pointer;
  }

  /* The radio button itself, invisible on top of its tile: it takes the click, the focus and the name. */
  .tile > input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .tile:hover {
    border-color: var(--_accent);
  }

  .tile:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }

  .tile:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    z-index: 1;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* At 320 px eleven tiles of 24 px need the margin of the frame, too. */
  @container (max-width: 19em) {
    fieldset {
      margin-inline: -3cqi;
    }

    legend {
      padding-inline: 3cqi;
    }
  }

  @media (forced-colors: active) {
    .tile {
      border-color: ButtonBorder;
    }

    .tile:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @container (min-width: 30em) {
    .tile {
      font-size: 0.875em;
    }
  }

  @container (min-width: 52em) {
    .finder {
      grid-template-columns: 28em minmax(0, 1fr);
    }
  }
`;
