import { css } from 'lit';

/** The frame, text, buttons and focus. */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 24em;
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
    color: var(--_text);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([color-scheme='light']) {
    color-scheme: light;
  }
  :host([color-scheme='dark']) {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .quiz {
    max-inline-size: var(--_width);
    margin-inline: auto;
    padding: clamp(1em, 4cqi, 2em);
    background: var(--_surface);
    border-radius: calc(var(--_radius) * 1.5);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .all,
  .question {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    display: contents;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: inherit;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  #step-heading {
    font-size: 1.5em;
    letter-spacing: -0.01em;
    line-height: 1.25;
    scroll-margin-block-start: 3em;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 0.2em solid var(--_accent);
    outline-offset: 0.15em;
    border-radius: 0.25em;
  }
  button,
  .primary {
    font: inherit;
    color: inherit;
    cursor: pointer;
    min-block-size: 3em;
    border: 0.0625em solid transparent;
    border-radius: var(--_radius);
    transition:
      background-color 0.15s,
      border-color 0.15s;
  }
  .primary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    padding: 0.625em 1.75em;
    font-weight: 650;
    text-align: center;
    text-decoration: none;
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .primary:hover {
    background: var(--_accent-strong);
  }
  .primary:active,
  .secondary:active {
    translate: 0 0.0625em;
  }
  .secondary {
    padding: 0.5em 1.25em;
    background: none;
    border-color: var(--_edge);
  }
  .secondary:hover {
    background: var(--_tint);
  }
  .link {
    display: inline-flex;
    align-items: center;
    padding: 0 0.5em;
    margin-inline: -0.5em;
    background: none;
    color: var(--_accent);
    font-weight: 550;
    text-decoration: underline 0.0625em;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    color: var(--_accent-strong);
    text-decoration-thickness: 0.125em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  :disabled {
    cursor: not-allowed;
  }
  fieldset:disabled :is(.primary, .option, .link, .secondary) {
    opacity: 0.55;
  }
  summary {
    cursor: pointer;
    min-block-size: 2.75em;
    align-content: center;
  }
  .count {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
  }
  ul.plain {
    padding: 0;
    list-style: none;
  }
  .said {
    display: flex;
    gap: 0.5em;
    align-items: start;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .said .icon {
    inline-size: 1.4em;
    block-size: 1.5em;
    color: var(--_accent);
  }
  .said .caution {
    color: var(--_caution-ink);
  }
  .failure,
  .loading {
    max-inline-size: var(--_width);
    margin-inline: auto;
    padding: 1.5em;
    min-block-size: 6em;
    font-size: 1em;
  }
  .failure {
    background: light-dark(#f4f6f6, #232a2a);
    border-radius: var(--_radius);
  }
  @media (pointer: coarse) {
    .quiz {
      font-size: max(1em, 16px);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
