import {css} from 'lit';

/**
 * Colours, type and space, with the embedder's custom properties on top.
 *
 * Contrast of text on surface and of labels on buttons is 7:1 or better in both schemes. The first block is for
 * engines without `light-dark()`: they get the light palette on a light surface, never a mix.
 */
export const tokenStyles = css`
  .ht {
    --_text: var(--ht-color-text, #17242a);
    --_muted: #41525a;
    --_surface: var(--ht-color-surface, #fff);
    --_raised: #f3f7f7;
    --_accent: var(--ht-color-accent, #0b5560);
    --_on-accent: var(--ht-color-on-accent, #fff);
    --_danger: var(--ht-color-danger, #8c1c13);
    --_on-danger: #fff;
    --_border: var(--ht-color-border, #7a8e95);
    --_radius: var(--ht-radius, 8px);
    --_space: var(--ht-space, 16px);
  }

  @supports (color: light-dark(#000, #fff)) {
    .ht {
      --_text: var(--ht-color-text, light-dark(#17242a, #e8eff0));
      --_surface: var(--ht-color-surface, light-dark(#fff, #10181b));
      /* Mixed from the two above, so that they also fit an embedder's colours. */
      --_muted: color-mix(in srgb, var(--_text) 82%, var(--_surface));
      --_raised: color-mix(in srgb, var(--_text) 5%, var(--_surface));
      --_accent: var(--ht-color-accent, light-dark(#0b5560, #8ed6df));
      --_on-accent: var(--ht-color-on-accent, light-dark(#fff, #04252a));
      --_danger: var(--ht-color-danger, light-dark(#8c1c13, #ffb3a7));
      --_on-danger: light-dark(#fff, #3a0602);
      --_border: var(--ht-color-border, light-dark(#7a8e95, #6f858c));
    }
  }
`;
