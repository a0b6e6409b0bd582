import { css } from 'lit';

/** The printed sheet: black on white, without what can only be pressed. */
export const sheetStyles = css`
  @page {
    margin: 12mm 15mm;
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
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    print-color-adjust: exact;
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
  header > * {
    flex: none;
    max-inline-size: 100%;
    margin: 0;
    unicode-bidi: plaintext;
  }
  img {
    max-inline-size: 5em;
    block-size: auto;
  }
  header :is(img, svg) {
    block-size: 4em;
    max-inline-size: 100%;
    object-fit: contain;
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
  article > details,
  li > details {
    display: none;
  }
  summary {
    display: block;
    min-block-size: 0;
  }
  .h,
  summary {
    break-after: avoid;
  }
  article,
  .notice,
  tr,
  li,
  .lists > div {
    break-inside: avoid;
  }
  /* Blocks, since a heading in a grid is torn from what follows it. */
  section:not([part='suggestions'], .notice),
  .suggestion {
    display: block;
  }
  section:not(.notice, [part='suggestions']) > * + *,
  .suggestion > * + *,
  details > * + * {
    margin-block-start: 0.5em;
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
  .suggestion.first,
  .first + .suggestion {
    padding: 0.75em 0 0;
    border-block-start: 0.0625em solid var(--_line);
    border-radius: 0;
  }
  .suggestion.first > .h {
    font-size: 1.25em;
  }
  .suggestion .said {
    margin-block-start: 0.375em;
    font-size: 1em;
  }
  .said .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  table svg {
    block-size: 1.5em;
  }
  /* Short paragraphs sit side by side. */
  [part='suggestions'] {
    grid-template-columns: 1fr 1fr;
    gap: 0.75em 2em;
    inline-size: 100%;
  }
  [part='suggestions'] > p {
    margin-block-start: -0.5em;
  }
  [part='suggestions'] > :is(:not(article), .first, .first + :last-child) {
    grid-column: 1 / -1;
  }
  .suggestion:not(.first) .figures {
    grid-template-columns: repeat(auto-fill, minmax(6em, 1fr));
    gap: 0.5em;
  }
  .rows,
  ul.limits,
  .notice ul:has(> :nth-child(4)) {
    columns: 2;
    column-gap: 2em;
  }
  ul.limits li {
    padding-inline-end: 0.75em;
  }
  .lines {
    white-space: normal;
  }
  .rows li {
    padding-block: 0 0.375em;
    border: 0;
  }
  a::after {
    content: ' (' attr(href) ')';
  }
  .brief {
    break-inside: avoid;
  }
  .lists {
    grid-template-columns: 1fr 1fr;
    gap: 0.75em 2em;
  }
  .lists > .wide {
    grid-column: 1 / -1;
  }
  .lists :is(li, dl, dd, dt) {
    font-size: 1em;
  }
  .lists dl > div {
    grid-template-columns: 3fr 2fr;
    padding-block: 0.1875em;
  }
  .wide dl > div {
    grid-template-columns: 2fr 3fr;
  }
  .ask ul {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 2em;
    padding: 0;
    list-style: none;
  }
  /* Room to write. */
  .lists .ask li {
    margin: 0;
    padding-block: 0.375em 3.5em;
    border-block-start: 0.0625em solid var(--_line);
  }
`;
