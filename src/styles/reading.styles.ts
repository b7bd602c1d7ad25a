import {css} from 'lit';

/** For elements with sentences to read, where others have numbers to find. */
export const readingStyles = css`
  .framing > p {
    font-size: 1.1875em;
  }

  /* Fewer and wider columns. */
  @container (min-width: 48em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .advice {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_accent);
  }
`;
