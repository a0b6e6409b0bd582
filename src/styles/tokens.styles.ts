import { css } from 'lit';

/**
 * The public knobs, each read once into a private name. Everything else is derived: neutrals take
 * their hue from the accent, and lightness is held where text stays readable.
 */
export const tokensStyles = css`
  :host {
    --_brand: var(--treatment-quiz-accent, #0d6b66); /* Buttons, marks and chosen options. */
    --_font: var(--treatment-quiz-font, inherit); /* Font family. Default: the page's. */
    --_size: var(--treatment-quiz-font-size, 1em); /* Size of body text; all else follows. */
    --_radius: var(--treatment-quiz-radius, 0.75em); /* Roundness of cards and buttons. */
    --_width: var(--treatment-quiz-width, 38em); /* Widest the column gets. */
    --_surface: var(
      --treatment-quiz-surface,
      light-dark(
        oklch(from var(--_brand) 0.995 min(c, 0.004) h),
        oklch(from var(--_brand) 0.21 min(c, 0.014) h)
      )
    ); /* What the widget stands on. */
    --_text: var(
      --treatment-quiz-text,
      light-dark(
        oklch(from var(--_brand) 0.26 min(c, 0.025) h),
        oklch(from var(--_brand) 0.94 min(c, 0.01) h)
      )
    ); /* Text. */

    --_accent: light-dark(
      oklch(from var(--_brand) min(l, 0.5) c h),
      oklch(from var(--_brand) max(l, 0.78) min(c, 0.11) h)
    );
    --_accent-strong: light-dark(
      oklch(from var(--_accent) calc(l - 0.07) c h),
      oklch(from var(--_accent) calc(l + 0.06) c h)
    );
    --_on-accent: light-dark(white, oklch(from var(--_brand) 0.2 min(c, 0.04) h));
    --_quiet: light-dark(
      oklch(from var(--_brand) 0.47 min(c, 0.02) h),
      oklch(from var(--_brand) 0.77 min(c, 0.015) h)
    );
    --_raised: light-dark(
      oklch(from var(--_brand) 1 0 h),
      oklch(from var(--_brand) 0.255 min(c, 0.016) h)
    );
    --_tint: light-dark(
      oklch(from var(--_brand) 0.968 min(c, 0.014) h),
      oklch(from var(--_brand) 0.285 min(c, 0.022) h)
    );
    --_chosen: light-dark(
      oklch(from var(--_brand) 0.945 min(c, 0.032) h),
      oklch(from var(--_brand) 0.325 min(c, 0.045) h)
    );
    --_line: light-dark(
      oklch(from var(--_brand) 0.89 min(c, 0.014) h),
      oklch(from var(--_brand) 0.37 min(c, 0.018) h)
    );
    --_edge: light-dark(
      oklch(from var(--_brand) 0.6 min(c, 0.02) h),
      oklch(from var(--_brand) 0.64 min(c, 0.02) h)
    );
    --_caution: light-dark(oklch(0.965 0.035 85), oklch(0.3 0.045 80));
    --_caution-ink: light-dark(oklch(0.43 0.09 65), oklch(0.87 0.09 85));
    --_stop: light-dark(oklch(0.965 0.02 25), oklch(0.29 0.06 22));
    --_stop-ink: light-dark(oklch(0.45 0.15 26), oklch(0.86 0.08 25));
  }
`;
