import { css } from 'lit';

/** Tables, and the plan that is drawn in one. */
export const planStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    overflow-wrap: break-word;
  }
  caption,
  th {
    padding-block-end: 0.375em;
    font-weight: inherit;
    color: var(--_quiet);
    text-align: start;
  }
  :is(th, td) {
    padding-block: 0.25em;
    padding-inline-end: 0.5em;
    border-block-start: 0.0625em solid var(--_line);
  }
  td:has(svg) {
    inline-size: 40%;
    padding: 0;
  }
  table svg {
    display: block;
    inline-size: 100%;
    block-size: 2em;
    overflow: visible;
    stroke: var(--_line);
  }
  table svg:dir(rtl) {
    scale: -1 1;
  }
  .sure,
  .maybe {
    stroke: var(--_accent);
    stroke-width: 0.7em;
    stroke-linecap: round;
  }
  .maybe {
    opacity: 0.45;
  }
  .off {
    stroke: var(--_caution-ink);
    stroke-width: 0.25em;
  }
  .ready {
    stroke: var(--_text);
  }
`;
