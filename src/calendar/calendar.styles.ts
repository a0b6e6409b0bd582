import { css } from 'lit';

/** The plan, as quiet as the text around it. Colours and buttons are those of the widget. */
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
  fieldset {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    margin-block: 1em 0.5em;
  }
  legend {
    padding-block-end: 0.25em;
    font-size: 1.125em;
  }
  .choices {
    display: grid;
    gap: 0.75em 1em;
    align-items: start;
  }
  .choices,
  dl,
  .field {
    inline-size: 100%;
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
  dl {
    font-size: 0.9375em;
  }
  dl > div {
    display: grid;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 0.0625em solid var(--_line);
  }
  dt {
    color: var(--_quiet);
  }
  @container (inline-size >= 30em) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }
    dl > div {
      grid-template-columns: 2fr 3fr;
    }
  }
`;
