import { css } from 'lit';

/** The frame, text, buttons and focus. */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /* Where the page's styles end. Only these still come from it. */
  .frame {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    font-family: var(--treatment-quiz-font, inherit); /* Font family. By default the page's. */
    /* Size of body text: 16 px, or the size the visitor has set. */
    font-size: var(--treatment-quiz-font-size, medium);
    line-height: 1.5;
    color: var(--_text);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([color-scheme='light']) .frame {
    color-scheme: light;
  }
  :host([color-scheme='dark']) .frame {
    color-scheme: dark;
  }
  /* How wide the widget would like to be where its width depends on its content. */
  .frame::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: var(--_width);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    min-inline-size: 0;
  }
  .quiz,
  .failure,
  .loading {
    container-type: inline-size;
    max-inline-size: var(--_width);
    margin-inline: auto;
    padding: clamp(1em, 4%, 2em);
    background: var(--_surface);
    border-radius: calc(var(--_radius) * 1.5);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  fieldset,
  legend,
  p,
  ul,
  dl,
  dd,
  .h {
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    inline-size: 100%;
    padding-block-end: 0.5em;
  }
  .h {
    font: inherit;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  #step-heading {
    font-size: 1.5em;
    scroll-margin-block-start: 3em;
  }
  .quiet,
  .loading {
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
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.1875em;
    border-radius: 0.25em;
  }
  button,
  .buttons a,
  .primary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: max(3em, 44px);
    padding: 0.5em 1.25em;
    font: inherit;
    text-align: center;
    color: inherit;
    background: none;
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  .primary {
    padding-inline: 1.75em;
    font-weight: 650;
    text-decoration: none;
    color: var(--_on-fill);
    background: var(--_fill);
    border-color: var(--_accent);
  }
  .primary:hover {
    background: var(--_fill);
    box-shadow: 0 0 0 0.125em var(--_accent);
  }
  .link {
    padding: 0 0.5em;
    margin-inline: -0.5em;
    border: 0;
    font-weight: 550;
    text-decoration: underline;
  }
  .link,
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  :disabled {
    cursor: not-allowed;
  }
  fieldset:disabled :is(button, .primary, .option) {
    opacity: 0.55;
  }
  summary {
    cursor: pointer;
    min-block-size: max(2.75em, 44px);
    align-content: center;
  }
  .plain {
    list-style: none;
  }
  .said {
    display: flex;
    gap: 0.5em;
    align-items: start;
    scroll-margin-block: 3em;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .said .icon {
    color: var(--_accent);
  }
  .said .caution {
    color: var(--_caution-ink);
  }
  .loading {
    min-block-size: 6em;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
