import {css} from 'lit';

export const localHelpStyles = css`
  /* The state stands over its sections, and is the size of neither. */
  .finder > div > [part='heading'] {
    font-size: 1.5em;
  }

  /* Where the page has fixed the state, its cards have all the room. */
  .finder > :only-child {
    grid-column: 1 / -1;
  }

  .card > .fine {
    display: grid;
    gap: 2px;
  }

  .card > .fine:empty {
    display: none;
  }

  /* Not of Arabic: two engines tear the first letter off its word. */
  [dir='ltr'] .card > .fine > ::first-letter {
    text-transform: uppercase;
  }

  /* A map as on a phone leaves room for two columns of cards: a list can be long. */
  @container (min-width: 52em) {
    .finder {
      grid-template-columns: 18em minmax(0, 1fr);
    }

    .tile {
      font-size: 0.75em;
    }
  }
`;
