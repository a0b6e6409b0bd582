/** What the editor shows about the name or the id under the pointer. */
import { hoverTooltip, type Tooltip } from '@codemirror/view';
import type { EditorState } from '@codemirror/state';
import { pathTo, rootOf, treeOf, valueOf } from './json-tree.js';
import { idsFor } from './known-ids.js';
import { kindOf, schemasAt, wordsAt } from './quiz-schema.js';

export interface Note {
  from: number;
  to: number;
  /** The name, and what kind of value is right. */
  title: string;
  kind: string;
  /** What it is for; empty where the schema is silent. */
  words: readonly string[];
}

/** What there is to know about the place at `position`. */
export function noteAt(state: EditorState, position: number, side: -1 | 0 | 1 = 0): Note | null {
  const node = treeOf(state).resolveInner(position, side);
  if (node.name !== 'PropertyName' && node.name !== 'String') return null;
  const { from, to } = node;
  const root = valueOf(state, rootOf(state));
  if (node.name === 'String') {
    const id = String(valueOf(state, node));
    const known = idsFor(root, pathTo(state, node)).find((each) => each.id === id);
    return known?.name ? { from, to, title: id, kind: '', words: [known.name] } : null;
  }
  const name = JSON.parse(state.sliceDoc(from, to)) as string;
  const object = pathTo(state, node.parent!);
  const schemas = schemasAt(root, [...object, name]);
  if (!schemas.length) return null;
  const isRequired = schemasAt(root, object).some(({ required }) => required?.includes(name));
  const kind = [kindOf(schemas), isRequired ? 'required' : ''].filter(Boolean).join(' · ');
  return { from, to, title: name, kind, words: wordsAt(root, [...object, name]) };
}

export const definitionHover = hoverTooltip((view, position, side): Tooltip | null => {
  const note = noteAt(view.state, position, side);
  if (!note) return null;
  return { pos: note.from, end: note.to, above: true, create: () => ({ dom: drawn(note) }) };
});

function drawn({ title, kind, words }: Note): HTMLElement {
  const box = document.createElement('div');
  box.className = 'note';
  const head = document.createElement('p');
  const name = document.createElement('strong');
  name.textContent = title;
  head.append(name, kind && ` · ${kind}`);
  const lines = words.map((text) =>
    Object.assign(document.createElement('p'), { textContent: text }),
  );
  box.append(head, ...lines);
  return box;
}
