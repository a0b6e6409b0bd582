import { css } from 'lit';

/** The printed sheet: black on white, without what can only be pressed. */
export const sheetStyles = css`
  @page {
    margin: 13mm 15mm;
  }
  html,
  body {
    margin: 0;
  }
  .frame {
    --_accent: black;
    --_text: black;
    --_quiet: #444;
    --_line: #aaa;
    --_edge: #666;
    --_tint: white;
    --_caution: white;
    --_caution-ink: black;
    --_stop: white;
    --_stop-ink: black;
    color-scheme: light;
    font-size: 9pt;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
  .frame::before {
    display: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 2em;
    padding-block-end: 0.75em;
    margin-block-end: 1em;
    border-block-end: 0.0625em solid black;
  }
  header :is(img, svg) {
    max-block-size: 4em;
    max-inline-size: 20em;
    vertical-align: middle;
  }
  .result {
    display: block;
  }
  .result > * + * {
    margin-block-start: 1.125em;
  }
  .title {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
  }
  h1.h {
    font-size: 1.75em;
  }
  time {
    white-space: nowrap;
  }
  time::before {
    content: '· ';
  }
  .ready-by,
  details:has(> summary:not(:has(.h))),
  .buttons:empty {
    display: none;
  }
  summary {
    display: block;
    min-block-size: 0;
  }
  .count {
    display: none;
  }
  .h {
    break-after: avoid;
  }
  article,
  .notice,
  tr,
  li,
  .lists > div {
    break-inside: avoid;
  }
  section,
  .suggestion {
    gap: 0.5em;
  }
  .notice {
    padding: 0.625em 1em;
    border: 0.0625em solid black;
    border-inline-start-width: 0.25em;
  }
  .notice + .notice {
    margin-block-start: 0.5em;
  }
  .suggestion,
  .suggestion.first {
    padding: 0.75em 0 0;
    border-block-start: 0.0625em solid var(--_line);
    border-radius: 0;
  }
  .suggestion.first > .h {
    font-size: 1.25em;
  }
  .said {
    font-size: 1em;
  }
  .said .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  table svg {
    block-size: 1.5em;
  }
  .rows li {
    padding-block: 0.375em;
  }
  .rows li + li {
    margin: 0;
  }
  a::after {
    content: ' (' attr(href) ')';
  }
  .brief {
    break-before: page;
  }
  .lists dl > div {
    grid-template-columns: 2fr 3fr;
  }
  /* Room to write. */
  .ask li {
    margin: 0;
    padding-block-end: 3.25em;
  }
  .ask li + li {
    padding-block-start: 0.5em;
    border-block-start: 0.0625em dotted var(--_edge);
  }
`;
