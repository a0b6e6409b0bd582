import { css } from 'lit';

/** What the card and the sheet have in common: the lists. */
export const listsStyles = css`
  .lists {
    display: grid;
    gap: 1.25em;
    inline-size: 100%;
  }
  .lists :is(ol, ul) {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .lists .h {
    margin-block-end: 0.375em;
    font-size: 1em;
  }
  .lists :is(li, dl, dd) {
    font-size: 0.9375em;
  }
  .lists dl > div {
    display: grid;
    gap: 0 1em;
    padding-block: 0.375em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .lists dt {
    font-size: 0.9375em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .lists dd,
  .lists strong {
    font-weight: 550;
  }
  .lists ol > :only-child {
    margin-inline-start: -1.25em;
    list-style: none;
  }
  .lists li + li {
    margin-block-start: 0.25em;
  }
`;

/** The card. Colours and buttons are those of the widget. */
export const briefStyles = css`
  :host {
    inline-size: 100%;
  }
  :host(:state(empty)) {
    display: none;
  }
  .frame {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  .card {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    margin-block: 0.5em;
    padding: clamp(1em, 4cqi, 1.5em);
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .card > .h {
    font-size: 1.125em;
  }
  .lists {
    margin-block: 0.5em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .buttons button {
    background: var(--_raised);
  }
  p:empty {
    position: absolute;
  }
  textarea {
    inline-size: 100%;
    font: inherit;
    color: inherit;
    background: var(--_raised);
    border: 0.0625em solid var(--_edge);
  }
  @container (inline-size >= 30em) {
    .lists dl > div {
      grid-template-columns: 2fr 3fr;
    }
  }
  /* The sheet while it is printed. Out of sight, but as wide as paper: without a box nothing is printed. */
  iframe {
    position: fixed;
    inset-block-end: 100%;
    inset-inline-end: 100%;
    border: 0;
  }
`;
