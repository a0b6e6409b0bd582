import { css } from 'lit';

/** The result, which reads like a letter. */
export const resultStyles = css`
  .result {
    display: grid;
    gap: 2em;
  }
  .result > .top {
    margin-block-end: -1.5em;
  }
  section {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  section > * {
    max-inline-size: 100%;
  }
  section > :is(h1, h2, h3, h4, h5, h6),
  summary > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }
  summary > :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
  }
  .notice {
    grid-template-columns: auto 1fr;
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    border-inline-start: 0.25em solid;
  }
  .notice + .notice {
    margin-block-start: -1em;
  }
  .notice :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    margin-block-end: 0.375em;
  }
  .notice li {
    color: var(--_text);
  }
  .notice.stop {
    color: var(--_stop-ink);
    background: var(--_stop);
  }
  .notice.caution {
    color: var(--_caution-ink);
    background: var(--_caution);
  }
  li + li {
    margin-block-start: 0.5em;
  }
  .suggestion {
    display: grid;
    gap: 0.75em;
    inline-size: 100%;
    padding: 1.25em 0 0;
    border-block-start: 0.0625em solid var(--_line);
  }
  .suggestion > :is(h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .suggestion.first {
    padding: clamp(1em, 4cqi, 1.5em);
    border: 0;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .suggestion.first > :is(h3, h4, h5, h6) {
    font-size: 1.5em;
  }
  .suggestion.first + .suggestion {
    border-block-start: 0;
  }
  .suggestion .said {
    margin: 0;
  }
  .evidence {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .dots {
    display: inline-flex;
    gap: 0.2em;
  }
  .dots i {
    inline-size: 0.55em;
    block-size: 0.55em;
    border-radius: 50%;
    border: 0.0625em solid var(--_accent);
  }
  .dots .on {
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: 0.75em 1em;
    padding-block: 0.25em;
  }
  .figures dt {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .figures dd {
    font-weight: 650;
  }
  small {
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_quiet);
    white-space: nowrap;
  }
  details > :is(p, h3, h4, h5, h6) {
    margin-block: 0.5em;
  }
  details > :is(h4, h5, h6) {
    margin-block-start: 1em;
  }
  .rows,
  section > details,
  .answers {
    inline-size: 100%;
  }
  .rows li {
    padding-block: 0.625em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .rows li:first-child {
    border: 0;
  }
  .rows li + li {
    margin: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .answers {
    font-size: 0.875em;
  }
  .answers > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.5em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .answers dt {
    color: var(--_quiet);
  }
  .answers dd:last-child {
    grid-area: 1 / 2 / span 2;
  }
  .sources,
  [part='limits'] ul {
    font-size: 0.875em;
  }
  textarea {
    inline-size: 100%;
    font: inherit;
    color: inherit;
    background: var(--_raised);
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.75em;
  }
`;
