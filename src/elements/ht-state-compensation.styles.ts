import {css} from 'lit';

export const stateCompensationStyles = css`
  .email {
    overflow-wrap: anywhere;
  }
`;
