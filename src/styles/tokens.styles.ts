import { css } from 'lit';

/**
 * The public knobs, each read once into a private name, and the palette derived from them.
 *
 * Whatever a clinic sets, text keeps 4.5:1 and controls 3:1: hue is taken from its colours, lightness
 * only within the bounds below. Lightness and chroma shrink together where a colour is darkened,
 * which scales its light evenly and so never leaves what a screen can show. `color-scheme` chooses
 * between light and dark.
 */
export const tokensStyles = css`
  .frame {
    /* Buttons, marks and chosen options. */
    --_brand: color(
      from var(--treatment-quiz-accent, #0d6b66) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) /
        1
    );
    --_radius: var(--treatment-quiz-radius, 0.75em); /* Roundness of cards and buttons. */
    --_width: var(--treatment-quiz-width, 38em); /* Greatest width of the column. */
    /* Background: always opaque, light in the light scheme, dark in the dark one. By default from the accent. */
    --_surface: light-dark(
      oklch(
        from var(--treatment-quiz-surface, oklch(from var(--_neutral) 0.995 calc(c / 5) h))
          max(0.92, l * alpha + 1 - alpha) min(c * alpha, 0.06) h / 1
      ),
      oklch(
        from var(--treatment-quiz-surface, oklch(from var(--_neutral) 0.21 c h))
          min(0.27, l * alpha + 0.21 - 0.21 * alpha) min(c * alpha, 0.06) h / 1
      )
    );
    /* Text: dark in the light scheme, light in the dark one. By default from the accent. */
    --_text: light-dark(
      oklch(
        from var(--treatment-quiz-text, oklch(from var(--_neutral) 0.26 c h)) min(l, 0.42)
          min(c, 0.08) h / 1
      ),
      oklch(
        from var(--treatment-quiz-text, oklch(from var(--_neutral) 0.94 calc(c / 2) h)) max(l, 0.85)
          min(c, 0.05) h / 1
      )
    );

    /* The accent where it has to be read or seen on a surface. */
    --_accent: light-dark(
      oklch(from var(--_brand) min(l, 0.47) max(min(c, 0.075), c * min(1, 0.47 / max(l, 0.1))) h),
      oklch(from var(--_brand) max(l, 0.78, 0.9 - 3 * c) min(c, 0.1) h)
    );
    /* The accent as an area, and black or white on it, whichever is the further away. */
    --_fill: light-dark(var(--_brand), var(--_accent));
    --_lum: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1e9, 1);
    --_on-fill: color(from var(--_fill) srgb-linear var(--_lum) var(--_lum) var(--_lum));
    /* Greys with a breath of the accent in them. */
    --_neutral: oklch(from var(--_brand) 0.5 min(c, 0.02) h);
    --_quiet: light-dark(
      oklch(from var(--_neutral) 0.45 c h),
      oklch(from var(--_neutral) 0.77 c h)
    );
    --_raised: light-dark(white, oklch(from var(--_neutral) 0.255 c h));
    --_tint: light-dark(
      oklch(from var(--_neutral) 0.968 calc(c / 2) h),
      oklch(from var(--_neutral) 0.285 c h)
    );
    --_chosen: light-dark(
      oklch(from var(--_neutral) 0.945 calc(c * 1.5) h),
      oklch(from var(--_neutral) 0.325 calc(c * 2) h)
    );
    --_line: light-dark(oklch(from var(--_neutral) 0.89 c h), oklch(from var(--_neutral) 0.37 c h));
    --_edge: light-dark(oklch(from var(--_neutral) 0.58 c h), oklch(from var(--_neutral) 0.66 c h));
    --_caution: light-dark(oklch(0.965 0.035 85), oklch(0.3 0.045 80));
    --_caution-ink: light-dark(oklch(0.43 0.09 65), oklch(0.87 0.09 85));
    --_stop: light-dark(oklch(0.965 0.02 25), oklch(0.29 0.06 22));
    --_stop-ink: light-dark(oklch(0.45 0.15 26), oklch(0.86 0.08 25));
  }
`;
