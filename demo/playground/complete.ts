/** What the editor offers while an author types: names of properties, values, and known ids. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { snippet, startCompletion } from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { valueAt } from '../../src/definition/path.js';
import { members, pathTo, rootOf, treeOf, valueOf } from './json-tree.js';
import { idsFor } from './known-ids.js';
import { choices, type JsonPath, type JsonSchema, schemasAt, wordsAt } from './quiz-schema.js';

const NAME = /^"?[\w$-]*"?$/;
const VALUE = /^"?[\w.$-]*"?$/;

/** Completions for the place where the author is, from the schema and the ids that are declared. */
export function completeDefinition(context: CompletionContext): CompletionResult | null {
  const { state, pos, explicit } = context;
  const node = treeOf(state).resolveInner(pos, -1);
  if (node.name === 'PropertyName') return names(state, node.parent!.parent!, node.from, node.to);
  if (node.name === 'String') return values(state, pathTo(state, node), node.from, node.to);
  const word = context.matchBefore(/[\w.-]+/);
  if (!word && !explicit) return null;
  const from = word?.from ?? pos;
  const place = emptyPlace(state, from);
  if (!place) return null;
  return place.object
    ? names(state, place.object, from, pos)
    : values(state, place.path, from, pos);
}

/** Where something new would stand at `position`: a member of an object, or the value of a name. */
function emptyPlace(
  state: EditorState,
  position: number,
): { object?: SyntaxNode; path: (string | number)[] } | undefined {
  const before = state.sliceDoc(0, position).trimEnd();
  const last = before.at(-1) ?? '';
  let node: SyntaxNode | null = treeOf(state).resolveInner(before.length, -1);
  if (last === ':') {
    while (node && node.name !== 'Property') node = node.parent;
    const key = node?.getChild('PropertyName');
    const name = key ? (JSON.parse(state.sliceDoc(key.from, key.to)) as string) : undefined;
    return node && name !== undefined
      ? { path: [...pathTo(state, node.parent!), name] }
      : undefined;
  }
  while (node && (node.name !== 'Object' || node.to < before.length) && node.name !== 'Array') {
    node = node.parent;
  }
  if (!node || !/[{,[]/.test(last)) return undefined;
  if (node.name === 'Object') return { object: node, path: [] };
  const index = node.getChildren(',').filter(({ to }) => to <= before.length).length;
  return { path: [...pathTo(state, node), index] };
}

function names(
  state: EditorState,
  object: SyntaxNode,
  from: number,
  to: number,
): CompletionResult | null {
  const root = valueOf(state, rootOf(state));
  const schemas = schemasAt(root, pathTo(state, object));
  const written = new Set(
    members(state, object)
      .filter(({ key }) => key.to < from || key.from > to || key.from !== from)
      .map(({ name }) => name),
  );
  const offered = new Map<string, JsonSchema[]>();
  for (const { properties = {} } of schemas) {
    for (const [name, schema] of Object.entries(properties)) {
      if (!written.has(name)) offered.set(name, [...(offered.get(name) ?? []), schema]);
    }
  }
  const path = pathTo(state, object);
  const hasColon = /^\s*:/.test(state.sliceDoc(to, to + 20));
  const required = new Set(schemas.flatMap((schema) => schema.required ?? []));
  const options = [...offered.keys()].map((name): Completion => {
    const inner = schemasAt(root, [...path, name]);
    return {
      label: `"${name}"`,
      type: 'property',
      detail: required.has(name) ? 'required' : '',
      boost: required.has(name) ? 1 : 0,
      info: wordsAt(root, [...path, name]).join(' ') || undefined,
      apply: hasColon ? `"${name}"` : member(name, inner),
    };
  });
  return options.length ? { from, to, options, validFor: NAME } : null;
}

/** Puts a new member in, and offers what its value can be. */
const member =
  (name: string, schemas: readonly JsonSchema[]): Completion['apply'] =>
  (view, completion, from, to) => {
    snippet(`"${name}": ${valueFor(schemas)}`)(view, completion, from, to);
    startCompletion(view);
  };

/** What is put after a new name: the brackets, and the place to go on typing. */
function valueFor(schemas: readonly JsonSchema[]): string {
  const [only, ...others] = choices(schemas);
  if (only !== undefined && !others.length) return JSON.stringify(only);
  const types = schemas.map(({ type }) => type).filter((type) => type !== 'null');
  if (types.length && types.every((type) => type === 'array')) return '[#{}]';
  if (types.length && types.every((type) => type === 'object')) return '{ #{} }';
  if (types.length && types.every((type) => type === 'string')) return '"#{}"';
  return '#{}';
}

function values(
  state: EditorState,
  path: (string | number)[],
  from: number,
  to: number,
): CompletionResult | null {
  const root = valueOf(state, rootOf(state));
  const schemas = schemasAt(without(root, path), path);
  const written = choices(schemas).map((value): Completion => {
    return { label: JSON.stringify(value), type: 'constant', detail: '' };
  });
  const ids = idsFor(root, path).map(({ id, name }): Completion => {
    return { label: JSON.stringify(id), type: 'text', detail: name };
  });
  const options = [...written, ...ids];
  if (!options.length) return null;
  // Asked again at a value that is complete, the others are of interest.
  const isComplete = options.some(({ label }) => label === state.sliceDoc(from, to));
  return { from, to, options, ...(isComplete ? { filter: false } : { validFor: VALUE }) };
}

/** `root` as if nothing were written at `path` yet: a `kind` must not rule out the others. */
function without(root: unknown, path: JsonPath): unknown {
  const copy: unknown = structuredClone(root);
  const around = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
  if (around) around[path.at(-1)!] = undefined;
  return copy;
}
