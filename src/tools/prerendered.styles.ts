import {css} from 'lit';

/** What only the prerendered form has: no menu or button that would do nothing, and a list of states in the place of the map. */
export const prerenderedStyles = css`
  .language,
  .note button,
  .shape {
    visibility: hidden;
  }

  .states {
    position: relative;
  }

  .list {
    position: absolute;
    inset: 0;
    overflow-y: auto;
  }

  .list summary {
    min-height: 44px;
    padding: 10px;
  }

  .list > [open] {
    padding-block-end: 16px;
  }

  .list > [open] > summary {
    font-weight: 600;
  }

  /* The name of the state stands in the summary already: here it is for those who go from heading to heading. */
  .list > details > [part='heading'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Where no script will come, or somebody reads already, the list takes the room that it needs. */
  .states:has([open]) {
    grid-column: 1 / -1;
  }

  .states:has([open]) > .shape {
    display: none;
  }

  .states:has([open]) > .list {
    position: static;
  }

  @media (scripting: none) {
    .states {
      grid-column: 1 / -1;
    }

    .language,
    .note button,
    .shape {
      display: none;
    }

    .list {
      position: static;
    }
  }

  @media print {
    .shape {
      display: none;
    }

    .list {
      position: static;
    }
  }
`;
