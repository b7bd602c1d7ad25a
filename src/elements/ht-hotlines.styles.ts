import {css} from 'lit';

export const hotlinesStyles = css`
  .groups {
    display: grid;
    gap: 32px 16px;
    grid-template-columns: minmax(0, 1fr);
  }

  .groups > .section {
    align-content: start;
    margin: 0;
  }

  .urgent + .groups {
    margin-block-start: 24px;
  }

  .card > .fine {
    display: grid;
    gap: 2px;
  }

  /* Not of Arabic: two engines tear the first letter off its word. */
  [dir='ltr'] .card > .fine > ::first-letter {
    text-transform: uppercase;
  }

  @container (min-width: 38em) {
    .groups {
      grid-template-columns: repeat(auto-fill, minmax(18em, 1fr));
    }

    .wide {
      grid-column: 1 / -1;
    }

    .two {
      grid-column: span 2;
    }

    .two > .cards,
    .first > .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
