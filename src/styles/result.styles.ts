import { css } from 'lit';

/** The result, which reads like a letter. */
export const resultStyles = css`
  .result {
    display: grid;
    gap: 2.25em;
  }
  .result > .top {
    margin-block-end: -2em;
  }
  section,
  .suggestion {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  section > .h,
  summary > .h {
    font-size: 1.25em;
  }
  summary > .h {
    display: inline;
  }
  .notice {
    grid-template-columns: auto 1fr;
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    border-inline-start: 0.25em solid;
  }
  .notice + .notice {
    margin-block-start: -1.25em;
  }
  .suggestion > .h,
  .notice .h {
    font-size: 1.125em;
  }
  .notice ul {
    color: var(--_text);
    margin-block-start: 0.375em;
  }
  .notice.stop {
    color: var(--_stop-ink);
    background: var(--_stop);
  }
  .notice.caution {
    color: var(--_caution-ink);
    background: var(--_caution);
  }
  ul:not(.plain) {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: 0.375em;
  }
  .suggestion,
  .rows,
  section > details,
  dl {
    inline-size: 100%;
  }
  .suggestion {
    padding-block-start: 1.25em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .suggestion.first {
    padding: clamp(1em, 4cqi, 1.5em);
    border: 0;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .suggestion.first > .h {
    font-size: 1.5em;
  }
  .first + .suggestion {
    border: 0;
  }
  .suggestion .said {
    margin: 0;
  }
  .lines {
    white-space: pre-line;
  }
  .evidence {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-start: -0.5em;
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .dots {
    display: flex;
    gap: 0.2em;
  }
  i {
    inline-size: 0.55em;
    block-size: 0.55em;
    border-radius: 50%;
    border: 0.0625em solid var(--_accent);
  }
  i.on {
    background: var(--_accent);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(7.5em, 100%), 1fr));
    gap: 0.75em 1em;
  }
  dt,
  small {
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .figures dd {
    font-weight: 650;
  }
  small {
    margin-inline-start: 0.25em;
  }
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
    padding: 0.25em 0;
    padding-inline-end: 0.4em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .compare td {
    font-weight: 550;
    hyphens: auto;
  }
  @container (inline-size < 29em) {
    .compare {
      font-size: 0.8125em;
    }
    .compare tr {
      display: flex;
      flex-wrap: wrap;
    }
    .compare :is(th, td) {
      flex: 1;
      border: 0;
    }
    .compare td:empty {
      display: none;
    }
    .compare th {
      flex: 0 0 100%;
    }
  }
  td:has(svg) {
    inline-size: 33%;
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
  @media (forced-colors: active) {
    i.on {
      background: CanvasText;
    }
    .sure,
    .maybe,
    .off {
      stroke: CanvasText;
    }
  }
  details > :is(p, .h) {
    margin-block: 0.75em 0.25em;
  }
  .rows li,
  .answers > div {
    padding-block: 0.625em;
    margin: 0;
    border-block-start: 0.0625em solid var(--_line);
  }
  .rows li:first-child {
    border: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .answers,
  .sources,
  .limits {
    font-size: 0.875em;
  }
  .answers > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: center;
  }
  .answers dd:last-child {
    grid-area: 1 / 2 / span 2;
  }
  textarea {
    inline-size: 100%;
    font: inherit;
    color: inherit;
    background: var(--_raised);
    border: 0.0625em solid var(--_edge);
  }
`;
