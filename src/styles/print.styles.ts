import {css} from 'lit';

/** Pocket cards: names and numbers, to cut out and keep, in black on white whatever the screen looked like. */
export const printStyles = css`
  @media print {
    .ht {
      float: none; /* a float may not break across pages in every engine */
      display: block;
      --_text: #000;
      --_muted: #000;
      --_surface: #fff;
      --_accent: #000;
      --_raised: #fff;
      padding: 0;
      font-size: 9.5pt;
      line-height: 1.35;
    }

    .language,
    .icon,
    .screen {
      display: none !important; /* over whatever layout an element gives them */
    }

    .cards {
      grid-template-columns: repeat(auto-fill, minmax(54mm, 1fr)) !important;
      gap: 4mm;
    }

    .card {
      gap: 4px;
      padding: 3mm;
      border: 1px dashed #000;
      break-inside: avoid;
    }

    .button {
      all: unset;
    }
  }
`;
