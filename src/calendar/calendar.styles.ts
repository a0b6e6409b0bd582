import { css } from 'lit';

/** The fields. Colours, buttons and the plan are those of the widget. */
export const calendarStyles = css`
  :host {
    inline-size: 100%;
  }
  :host(:state(empty)) {
    display: none;
  }
  .frame {
    container-type: inline-size;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .frame > fieldset {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    margin-block: 1em 0.5em;
  }
  legend {
    padding-block-end: 0.25em;
  }
  legend.h {
    font-size: 1.125em;
  }
  .choices {
    display: grid;
    gap: 0.75em 1em;
    align-items: start;
  }
  .choices,
  .field {
    inline-size: 100%;
  }
  .aims {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .aim {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    cursor: pointer;
  }
  .aim input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .field {
    display: block;
    min-block-size: max(3em, 44px);
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    font: inherit;
    color: inherit;
    background: var(--_raised);
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
  }
  /* Also while the focus is on what the browser has put into a date field. */
  .field:is(:focus-visible, input:focus-within) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.1875em;
    border-radius: var(--_radius);
  }
  .field[aria-invalid='true'] {
    border-color: var(--_stop-ink);
  }
  .problem {
    color: var(--_stop-ink);
  }
  .choices p {
    margin-block-start: 0.25em;
  }
  p:empty {
    position: absolute;
  }
  /* Dates can take several lines, and what is drawn beside them runs on from row to row. */
  td:has(svg) {
    position: relative;
    block-size: 2.25em;
  }
  table svg {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  .key {
    display: flex;
    gap: 0.5em;
  }
  .key svg {
    flex: none;
    inline-size: 0.5em;
    block-size: 1.5em;
  }
  @media (forced-colors: active) {
    table svg {
      stroke: GrayText;
    }
    .ready {
      stroke: Highlight;
    }
  }
  /* Large text on a small screen: room for the dates first. */
  @container (inline-size < 16em) {
    td:has(svg) {
      inline-size: 25%;
    }
  }
  @container (inline-size >= 30em) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
