/** How the editor is drawn: in the colours of the page, light and dark. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const frame = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--sheet)', height: '100%' },
  '&.cm-focused': { outline: '0.1875rem solid var(--accent)', outlineOffset: '0' },
  '.cm-scroller': { fontFamily: 'var(--demo-mono)', fontSize: '0.8125rem', lineHeight: '1.65' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.75rem' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    color: 'var(--quiet)',
    backgroundColor: 'var(--sheet)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--mark-soft)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, ::selection': {
    backgroundColor: 'var(--selected)',
  },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--mark)',
    outline: '1px solid var(--quiet)',
  },
  '.cm-foldPlaceholder': {
    color: 'var(--quiet)',
    backgroundColor: 'var(--mark)',
    borderColor: 'var(--line)',
    padding: '0 0.375rem',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--stop) 1.5px',
    textUnderlineOffset: '0.25em',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline dashed var(--warn) 1.5px',
    textUnderlineOffset: '0.25em',
  },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--raised)',
    border: '1px solid var(--line)',
    borderRadius: '0.5rem',
    boxShadow: '0 0.25rem 1.25rem rgb(0 0 0 / 0.18)',
    maxWidth: 'min(30rem, 90vw)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--demo-mono)',
    fontSize: '0.8125rem',
    maxHeight: '16rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.75rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--ink)',
    background: 'var(--mark)',
    boxShadow: 'inset 0.1875rem 0 var(--accent)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': {
    fontFamily: 'system-ui, sans-serif',
    fontStyle: 'normal',
    color: 'var(--quiet)',
  },
  '.cm-tooltip.cm-completionInfo': { padding: '0.5rem 0.75rem', width: '18rem' },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', borderLeft: '0.25rem solid var(--stop)' },
  '.cm-gutter-lint': { width: '1.1em' },
});

const words = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--code-name)' },
  { tag: tags.string, color: 'var(--code-text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-value)' },
  { tag: tags.invalid, color: 'var(--stop)' },
]);

export const editorLook = [frame, syntaxHighlighting(words)];
