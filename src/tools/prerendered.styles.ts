import {css} from 'lit';

/** What only the prerendered form has: no menu that would do nothing, and a list of states in the place of the map. */
export const prerenderedStyles = css`
  .language,
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

  /* Where no script will come, or somebody reads already, the list takes the room that it needs. */
  .states:has([open]) > .shape {
    display: none;
  }

  .states:has([open]) > .list {
    position: static;
  }

  @media (scripting: none) {
    .language,
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
