import {css} from 'lit';

export const helpPanelStyles = css`
  .top {
    margin-block-start: 16px;
  }

  details {
    border-block-start: 1px solid var(--_border);
  }

  .groups {
    margin-block-start: 32px;
    border-block-end: 1px solid var(--_border);
  }

  summary {
    display: list-item;
    min-height: 48px;
    padding-block: 12px;
    color: var(--_accent);
    cursor: pointer;
    /* Two quick taps would select it, and WebKit tells the page what is selected, even in a closed root. */
    -webkit-user-select: none;
  }

  summary:hover {
    text-decoration: underline;
  }

  /* A heading, and beside the marker: in a list of headings, a section is found before it is open. */
  summary > [part='heading'] {
    display: inline;
  }

  details[open] {
    padding-block-end: 24px;
  }

  @media print {
    details:not([open]) {
      display: none;
    }
  }
`;

/** For the elements in a panel: its heading, its numbers and its note stand for theirs. */
export const embeddedStyles = css`
  .ht {
    padding: 0;
  }

  .ht > :is(.top, .urgent, .note) {
    display: none;
  }
`;
