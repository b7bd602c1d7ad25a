import {css} from 'lit';

export const rightsStyles = css`
  .framing > p {
    font-size: 1.1875em;
    line-height: 1.45;
  }

  summary {
    display: list-item;
    min-height: 44px;
    padding-block: 10px;
    color: var(--_accent);
    cursor: pointer;
  }

  summary:hover {
    text-decoration: underline;
  }

  .laws {
    display: grid;
    gap: 4px;
    color: var(--_muted);
  }

  .card > details {
    margin-block-start: auto;
  }

  /* Sentences to read, not numbers to find: fewer and wider columns. */
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
