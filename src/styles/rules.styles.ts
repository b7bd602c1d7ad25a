import {css} from 'lit';

/** The rules of a program: each under the question that it answers. */
export const ruleStyles = css`
  dl {
    display: grid;
    gap: 2px;
    margin: 0;
  }

  dd {
    margin: 0;
    max-width: 68ch;
  }

  dt {
    margin-block-start: 10px;
    font-weight: 600;
  }
`;
