import {css} from 'lit';

export const quickExitStyles = css`
  /* In reach wherever somebody has scrolled to, unless the screen is so low that it would cover what they read. */
  @media screen and (min-height: 30em) {
    :host {
      position: sticky;
      top: 0;
      z-index: 2;
    }
  }

  .ht {
    padding-block: 8px;
  }

  .exit {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
  }

  .leave {
    flex: 0 1 auto;
    border-color: transparent;
    background: var(--_text);
    color: var(--_surface);
    font-weight: 600;
  }

  .leave:focus-visible {
    outline-color: var(--_text);
  }

  [dir='rtl'] .icon {
    transform: scaleX(-1);
  }

  /* A phone has no Shift key to press; a keyboard that is joined to one still works, and is heard. */
  @media (any-hover: none) {
    output {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (max-width: 30em) {
    .leave {
      flex-grow: 1;
    }
  }
`;
