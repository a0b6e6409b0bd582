import { css } from 'lit';

/** A step: the top line, the introduction and the one button. */
export const stepStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em 1em;
    min-block-size: 3em;
    margin-block-end: 1.5em;
  }
  .title {
    font-size: 0.875em;
    font-weight: 650;
  }
  .back {
    margin-inline-start: -0.75em;
    text-decoration: none;
  }
  .back .icon:dir(rtl) {
    scale: -1 1;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.25em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .intro {
    display: grid;
    gap: 0.5em;
    margin-block-end: 2em;
    color: var(--_quiet);
  }
  .step {
    display: grid;
    gap: 2em;
    align-content: start;
  }
  .forward,
  .backward {
    --_from: 0.75em;
    animation: enter 0.18s ease-out;
  }
  .backward {
    --_from: -0.75em;
  }
  .step:dir(rtl) {
    --_mirror: -1;
  }
  @keyframes enter {
    from {
      opacity: 0;
      translate: calc(var(--_from) * var(--_mirror, 1)) 0;
    }
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
    margin-block-start: 2em;
  }
  @container (inline-size < 29em) {
    .actions {
      margin: 1em -1em -1em;
      padding: 0.75em 1em;
      background: var(--_surface);
      border-block-start: 0.0625em solid var(--_line);
      border-radius: 0 0 calc(var(--_radius) * 1.5) calc(var(--_radius) * 1.5);
      text-align: center;
    }
    /* With enlarged text there is no room for it above the questions. */
    @media (min-height: 30em) {
      .actions {
        position: var(--_bar, sticky);
        inset-block-end: 0;
      }
    }
    .actions > * {
      inline-size: 100%;
    }
    /*
     * Keyboard users must see the focus. Inherited, as WebKit does not look at a child
     * or sibling again when the focus comes in.
     */
    .stage:has(.step :focus-visible) {
      --_bar: static;
    }
  }
  @media (forced-colors: active) {
    progress {
      block-size: 0.5em;
      border: 0.0625em solid;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
