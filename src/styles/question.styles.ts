import { css } from 'lit';

/** Questions of every kind, and their options. */
export const questionStyles = css`
  .question .h:not(#step-heading) {
    font-size: 1.125em;
  }
  .problem,
  .problem .icon {
    font-weight: 550;
    color: var(--_stop-ink);
  }
  /* In the margin, so that no option gets narrower. */
  .wrong {
    margin-inline-start: -0.75em;
    padding-inline-start: 0.5em;
    border-inline-start: 0.25em solid var(--_stop-ink);
  }
  .options {
    display: grid;
    gap: 0.5em;
    margin-block-start: 1em;
  }
  .options:empty {
    display: none;
  }
  .option {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: start;
    min-block-size: 3.25em;
    padding: 0.8125em 1em;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .option:hover {
    border-color: var(--_edge);
    background: var(--_tint);
  }
  .option:has(:checked) {
    background: var(--_chosen);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 0.0625em var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }
  input {
    flex: none;
    font: inherit;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
  }
  .option input:focus-visible {
    outline: none;
  }
  .option > .icon {
    color: var(--_accent);
  }
  .texture_pores {
    stroke-width: 2.5;
  }
  .swatch {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border-radius: 50%;
    background: var(--c);
    border: 0.0625em solid var(--_edge);
    forced-color-adjust: none;
  }
  :has(img) > .option {
    align-items: center;
  }
  /* As large as all others, also before it is there. */
  img {
    flex: none;
    inline-size: 5em;
    block-size: 5em;
    object-fit: cover;
    border-radius: calc(var(--_radius) / 2);
  }
  .words {
    flex: 1 4em;
  }
  label {
    cursor: pointer;
    hyphens: auto;
  }
  .option label::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .group {
    margin-block-start: 1em;
    border-block-end: 0.0625em solid var(--_line);
  }
  .group .options {
    margin-block: 0.25em 1em;
  }
  .group summary {
    font-weight: 650;
  }
  /* Emphasises the count of a closed group. */
  .count:not(:empty) {
    float: inline-end;
    padding: 0 0.75em;
    border: 0.0625em solid var(--_accent);
    border-radius: 1em;
    background: var(--_chosen);
    font-size: 0.875em;
  }
  .why {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 1em;
  }
  .body-map > .icon {
    display: block;
    block-size: 15em;
    inline-size: 100%;
    margin-block-start: 1em;
  }
  .body-map path {
    vector-effect: non-scaling-stroke;
  }
  .lines {
    stroke: var(--_line);
    pointer-events: none;
  }
  .region {
    fill: var(--_raised);
    stroke: var(--_edge);
    cursor: pointer;
  }
  .region:hover {
    fill: var(--_chosen);
  }
  .region[aria-checked='true'] {
    fill: var(--_accent);
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .region:focus-visible {
    outline: none;
    stroke: var(--_text);
    stroke-width: 5;
    stroke-dasharray: 7 4;
    stroke-linecap: butt;
  }
  fieldset:disabled .region {
    visibility: hidden;
  }
  @container (inline-size >= 29em) {
    .short,
    .group .options {
      grid-template-columns: 1fr 1fr;
    }
    .scale .options {
      display: flex;
      flex-wrap: wrap;
    }
    .scale .option {
      flex: 1;
      min-inline-size: min-content;
      overflow-wrap: break-word;
    }
    .body-map {
      display: grid;
      grid-template-columns: 14em 1fr;
      gap: 1.5em;
    }
    .body-map .options {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border: 0.1875em solid Highlight;
    }
    .icon {
      stroke: CanvasText;
    }
    .body-map > .icon {
      --_accent: Highlight;
      --_raised: Canvas;
      --_chosen: Canvas;
      --_edge: CanvasText;
      --_text: CanvasText;
    }
  }
`;
