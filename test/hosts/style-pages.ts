/** Style sheets of pages the quiz may be put into. */

const MODULES = '/node_modules/';

/** Frameworks, as their packages ship them. */
export const frameworks: Record<string, string[]> = {
  bootstrap: ['bootstrap/dist/css/bootstrap.css'],
  bulma: ['bulma/css/bulma.css'],
  uikit: ['uikit/dist/css/uikit.css'],
  'semantic ui': ['semantic-ui-css/semantic.css'],
  materialize: ['@materializecss/materialize/dist/css/materialize.css'],
  'the preflight of tailwindcss': ['tailwindcss/theme.css', 'tailwindcss/preflight.css'],
  'normalize.css': ['normalize.css/normalize.css'],
  'the-new-css-reset': ['the-new-css-reset/css/reset.css'],
};

/** The text of these sheets, without what they would fetch from other servers. */
export async function sheets(files: readonly string[]): Promise<string> {
  const texts = files.map(async (file) => {
    const response = await fetch(MODULES + file);
    if (!response.ok) throw new Error(`${file} is missing`);
    return response.text();
  });
  return (await Promise.all(texts))
    .join('\n')
    .replace(/@import[^;]*;/g, '')
    .replace(/@font-face\s*\{[^}]*\}/g, '');
}

/** Rules that pages really have, and worse. */
export const rules: Record<string, string> = {
  'ten pixels to the rem': 'html { font-size: 62.5% }',
  'everything unset': '* { all: unset }',
  'parts of every page hidden': 'div, button, label { display: none !important }',
  'one size for everything': '* { font-size: 40px !important }',
  'loud text': `* {
    letter-spacing: 0.3em; text-transform: uppercase; line-height: 3; font-weight: 900;
    text-align: center; word-spacing: 1em; text-indent: 2em; visibility: visible
  }`,
  'its own boxes and slow changes':
    '* { box-sizing: content-box !important; color: red !important; transition: all 1s }',
  'everything inherited that can be': `body {
    font: italic small-caps 300 13px/2.2 cursive; font-stretch: condensed; font-kerning: none;
    font-feature-settings: 'zero', 'smcp'; text-shadow: 2px 2px red; white-space: pre-wrap;
    word-break: break-all; hyphens: auto; text-align: justify; list-style: square inside;
    cursor: wait; color: #ccc; caret-color: red; accent-color: red; border-collapse: collapse;
    fill: red; stroke: red; stroke-width: 9; quotes: none; tab-size: 20; text-align-last: right;
    text-underline-offset: 1em; text-wrap: nowrap; paint-order: stroke; user-select: none;
    -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; text-rendering: geometricPrecision
  }`,
  'an article of a blog': `
    main { font: 300 21px/1.9 serif; letter-spacing: -0.1px; hyphens: auto; text-align: justify }
    main > * { margin-block: 1.5rem !important; max-width: 645px }
    main :where(div, p, ul) { margin: 0 auto 2rem }
    .step, .option, .title, .quiet, .frame, .quiz, .top { display: none !important }
    [part] { background: red !important; padding: 99px !important }`,
  'names like those inside': `:root {
    --_accent: red; --_brand: red; --_surface: red; --_text: red; --_width: 9em; --_radius: 99px;
    --_fill: red; --_neutral: red; --_quiet: red; --_raised: red; --_tint: red; --_chosen: red;
    --_line: red; --_edge: red; --_from: 99px; --c: red
  }
  @keyframes enter { to { opacity: 0.2 } }`,
  'everything of a table': '* { display: table-cell; vertical-align: bottom; float: left }',
};
