/** The editor: CodeMirror, put together for the definition of a quiz. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  isolateHistory,
} from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorSelection, EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { completeDefinition } from './complete.js';
import { editorLook } from './editor-look.js';
import { definitionHover } from './hover.js';
import type { Problem } from './read-draft.js';

/** After this long without a key, the text is read again. */
const QUIET_MS = 250;

/** Ids of what names the editor, and of what says how to use it. */
interface Label {
  labelledBy: string;
  describedBy: string;
}

export interface Editor {
  readonly view: EditorView;
  /** Puts another text in place of what is there. */
  load(text: string): void;
  /** Marks `problems` in the text. */
  mark(problems: readonly Problem[]): void;
  /** Scrolls to the text between `from` and `to` and selects it. */
  show(range: { from: number; to: number }): void;
}

/** Draws the editor into `parent`; `onQuiet` is called after each change once the author pauses. */
export function createEditor(parent: HTMLElement, label: Label, onQuiet: () => void): Editor {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = EditorView.updateListener.of(({ docChanged }) => {
    if (!docChanged) return;
    clearTimeout(timer);
    timer = setTimeout(onQuiet, QUIET_MS);
  });
  const view = new EditorView({ parent, extensions: [...parts(label), listen] });
  const within = (at: number) => Math.min(at, view.state.doc.length);

  return {
    view,
    load(text) {
      // One act of its own, so that undo brings the text back that was there before.
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
        effects: EditorView.scrollIntoView(0),
        annotations: isolateHistory.of('full'),
      });
      clearTimeout(timer);
      onQuiet();
    },
    mark(problems) {
      const diagnostics = problems.map(({ from, to, message, severity }) => ({
        from: within(from),
        to: within(to),
        severity,
        message,
      }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    show({ from, to }) {
      const selection = EditorSelection.range(within(from), within(to));
      const effects = EditorView.scrollIntoView(selection, { y: 'center' });
      view.dispatch({ selection: { anchor: selection.anchor, head: selection.head }, effects });
      view.focus();
    },
  };
}

const parts = ({ labelledBy, describedBy }: Label) => [
  lineNumbers(),
  foldGutter(),
  history(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ override: [completeDefinition], icons: false }),
  highlightActiveLine(),
  json(),
  lintGutter(),
  definitionHover,
  EditorView.lineWrapping,
  EditorState.tabSize.of(2),
  // Escape and then Tab leaves the editor; CodeMirror sees to that.
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    ...lintKeymap,
    indentWithTab,
  ]),
  EditorView.contentAttributes.of({
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    spellcheck: 'false',
    tabindex: '0',
  }),
  editorLook,
];
