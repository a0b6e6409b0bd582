/** Reads the editor's syntax tree as JSON, also while the text is not right yet. */
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

export interface Member {
  name: string;
  /** The name with its quotes. */
  key: SyntaxNode;
  /** Absent while it is still to be written. */
  value: SyntaxNode | undefined;
}

const VALUES = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);
/** A big file may take a moment; past this, what has been read so far has to do. */
const PATIENCE_MS = 1000;

export const isValue = (node: SyntaxNode | null | undefined): node is SyntaxNode =>
  !!node && VALUES.has(node.name);

export function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

/** The text of the whole document as a tree. */
export function treeOf(state: EditorState) {
  return ensureSyntaxTree(state, state.doc.length, PATIENCE_MS) ?? syntaxTree(state);
}

/** The outermost value, if there is one. */
export const rootOf = (state: EditorState): SyntaxNode | undefined =>
  children(treeOf(state).topNode).find(isValue);

function parsed(state: EditorState, node: SyntaxNode): unknown {
  try {
    return JSON.parse(state.sliceDoc(node.from, node.to)) as unknown;
  } catch {
    return undefined;
  }
}

export function members(state: EditorState, object: SyntaxNode): Member[] {
  return object.getChildren('Property').flatMap((property) => {
    const key = property.getChild('PropertyName');
    const name = key && parsed(state, key);
    if (!key || typeof name !== 'string') return [];
    return [{ name, key, value: children(property).find(isValue) }];
  });
}

export const items = (array: SyntaxNode): SyntaxNode[] => children(array).filter(isValue);

/** The value at `node`; parts that cannot be read are left out. */
export function valueOf(state: EditorState, node: SyntaxNode | undefined): unknown {
  if (!node) return undefined;
  if (node.name === 'Array') return items(node).map((item) => valueOf(state, item));
  if (node.name !== 'Object') return parsed(state, node);
  return Object.fromEntries(
    members(state, node).map(({ name, value }) => [name, valueOf(state, value)]),
  );
}

/** Property names and list positions from the root to `node`. */
export function pathTo(state: EditorState, node: SyntaxNode): (string | number)[] {
  const { parent } = node;
  if (!parent) return [];
  const above = pathTo(state, parent);
  if (parent.name === 'Array') {
    return [...above, items(parent).filter(({ to }) => to <= node.from).length];
  }
  if (parent.name !== 'Property') return above;
  const key = parent.getChild('PropertyName');
  const name = key && parsed(state, key);
  return typeof name === 'string' ? [...above, name] : above;
}
