import { css } from 'lit';

/** The plan, as quiet as the text around it. Colours and buttons are those of the widget. */
export const calendarStyles = css`
  :host {
    inline-size: 100%;
  }
  :host(:state(empty)) {
    display: none;
  }
  fieldset {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding-block-start: 0.25em;
  }
  legend {
    padding-block-end: 0.25em;
    font-size: 1.125em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    inline-size: 100%;
  }
  label {
    display: grid;
    flex: 1 1 12em;
    gap: 0.25em;
  }
  .field {
    inline-size: 100%;
    min-block-size: max(3em, 44px);
    padding: 0.5em 0.75em;
    font: inherit;
    color: inherit;
    background: var(--_raised);
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
  }
  .field[aria-invalid='true'] {
    border-color: var(--_stop-ink);
  }
  .problem {
    color: var(--_stop-ink);
  }
  dl {
    inline-size: 100%;
    font-size: 0.9375em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.5em;
    border-block-start: 0.0625em solid var(--_line);
  }
  dl > div:first-child {
    border: 0;
  }
  dt {
    font-size: inherit;
  }
`;
