/** Finds what an issue of a definition names in the text that the author wrote. */
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { children, items, members, rootOf, valueOf } from './json-tree.js';

export interface Place {
  from: number;
  to: number;
  /** Whether what the path names is there; if not, this is the nearest thing around it. */
  isThere: boolean;
}

interface Found {
  value: SyntaxNode | undefined;
  /** The name in front of the value, for members of an object. */
  key: SyntaxNode | undefined;
  isThere: boolean;
}

/**
 * Where `path` is: written with positions, as `steps[2].options[0].next`, or with ids, as
 * `steps.details.questions.scar_type`.
 *
 * A text or a number is marked itself; an object or a list by its name, else by its bracket.
 *
 * @param part - `name` marks the name of the property whatever its value.
 */
export function placeOf(state: EditorState, path: string, part: 'value' | 'name' = 'value'): Place {
  const root = rootOf(state);
  const { value, key, isThere } = walk(state, { value: root, key: undefined, isThere: true }, path);
  const isLong = value && children(value).length > 0;
  const node = key && (part === 'name' || isLong || !value) ? key : value;
  if (!node) return { from: 0, to: Math.min(1, state.doc.length), isThere: false };
  const to = node !== key && isLong ? node.from + 1 : node.to;
  return { from: node.from, to, isThere };
}

function walk(state: EditorState, at: Found, path: string): Found {
  const { value } = at;
  if (!path) return at;
  if (value?.name === 'Object') {
    // Names may hold dots themselves: the longest that fits is meant.
    const fitting = members(state, value)
      .filter(({ name }) => name && startsWith(path, name))
      .sort((a, b) => b.name.length - a.name.length);
    for (const { name, key, value: inner } of fitting) {
      const rest = path.slice(name.length).replace(/^\./, '');
      return walk(state, { value: inner, key, isThere: true }, rest);
    }
  }
  if (value?.name === 'Array') {
    const [whole, position] = /^\[(\d+)\]\.?/.exec(path) ?? [];
    const list = items(value);
    const id = list
      .map((item) => (valueOf(state, item) as { id?: unknown } | undefined)?.id)
      .find((each): each is string => typeof each === 'string' && startsWith(path, each));
    const item = whole
      ? list[Number(position)]
      : list.find((each) => (valueOf(state, each) as { id?: unknown } | undefined)?.id === id);
    if (item && (whole || id)) {
      const rest = path.slice((whole ?? id)!.length).replace(/^\./, '');
      return walk(state, { value: item, key: undefined, isThere: true }, rest);
    }
  }
  return { ...at, isThere: false };
}

const startsWith = (path: string, name: string) =>
  path.startsWith(name) && ['', '.', '['].includes(path.charAt(name.length));
