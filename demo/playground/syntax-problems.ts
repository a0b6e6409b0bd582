/** Says in words what is wrong with a text that is not JSON. */
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { treeOf } from './json-tree.js';

export interface SyntaxProblem {
  from: number;
  to: number;
  message: string;
}

/** One mistake leads to others: more than these help nobody. */
const MAX = 5;

/** What is wrong, at most one thing a line; empty when the text is JSON. */
export function syntaxProblems(state: EditorState): SyntaxProblem[] {
  const lines = new Set<number>();
  const problems: SyntaxProblem[] = [];
  treeOf(state).iterate({
    enter({ type, node }) {
      if (!type.isError || problems.length === MAX) return;
      const problem = worded(state, node);
      const { number } = state.doc.lineAt(problem.from);
      if (lines.has(number)) return;
      lines.add(number);
      problems.push(problem);
    },
  });
  return problems;
}

function worded(state: EditorState, node: SyntaxNode): SyntaxProblem {
  const { from, to } = node;
  const before = /\S(?=\s*$)/.exec(state.sliceDoc(0, from));
  const after = /\S/.exec(state.sliceDoc(to));
  const found = state.sliceDoc(from, to);
  const last = before?.[0] ?? '';
  const next = after?.[0] ?? '';
  const at = (start: number, end: number, message: string) => ({
    from: Math.max(0, start),
    to: Math.min(state.doc.length, Math.max(end, start + 1)),
    message,
  });
  const ahead = to + (after?.index ?? 0);
  if (found) return at(from, to, wordedFound(found));
  if (!last) return at(0, 1, 'There is nothing here yet. A definition begins with {.');
  if (last === ',' && /[}\]]/.test(next)) {
    return at(before!.index, before!.index + 1, 'Nothing follows this comma: take it away.');
  }
  if (last === ',' && next === ',') return at(ahead, ahead + 1, 'There is one comma too many.');
  if (last === ':') return at(before!.index, before!.index + 1, 'A value is missing after this.');
  if (!next || (/[}\]]/.test(next) && isOpen(node))) {
    const bracket = node.parent?.name === 'Array' ? ']' : '}';
    return at(before!.index, before!.index + 1, `After this a ${bracket} is missing.`);
  }
  if (node.parent?.name === 'Property') {
    return at(before!.index, before!.index + 1, 'A colon is missing after this name.');
  }
  return at(before!.index, before!.index + 1, 'A comma is missing after this.');
}

/** Whether the list or object around `node` has no end of its own. */
const isOpen = ({ parent }: SyntaxNode) => !!parent && !/[}\]]/.test(parent.lastChild?.name ?? '');

function wordedFound(found: string): string {
  if (/^['‘’“”]/.test(found)) return 'Names and texts stand between straight double quotes: "…".';
  if (found.startsWith('/')) return 'JSON has no comments: take this away.';
  if (/^"[^"\n]*$/.test(found)) return 'This text has no closing quote on its line.';
  if (found.startsWith('"')) return 'A backslash in a text has to be written twice: \\\\.';
  if (/^0\d/.test(found) || /^\d/.test(found)) return 'A number begins with no other 0.';
  if (/^[a-z_$]/i.test(found)) {
    return `${found.slice(0, 30)} needs double quotes around it, if it is a name or a text.`;
  }
  return `${found.slice(0, 30)} does not belong here.`;
}
