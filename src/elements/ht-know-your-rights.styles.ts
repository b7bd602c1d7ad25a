import {css} from 'lit';

export const rightsStyles = css`
  summary {
    display: list-item;
    min-height: 44px;
    padding-block: 10px;
    color: var(--_accent);
    cursor: pointer;
    /* Two quick taps would select it, and WebKit tells the page what is selected, even in a closed root. */
    -webkit-user-select: none;
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
`;
