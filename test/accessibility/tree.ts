/**
 * What a screen reader announces of the page, a line for each thing: role, “name”, states, and the
 * description after a colon. What is inside something is indented below it. Chromium only.
 */
import { executeServerCommand } from '@web/test-runner-commands';

interface Node {
  role: string;
  name?: string;
  description?: string;
  level?: number;
  checked?: boolean;
  expanded?: boolean;
  children?: Node[];
  [state: string]: unknown;
}

/** Roles of things that are passed over in silence. */
const SILENT = new Set([
  ...['RootWebArea', 'none', 'generic', 'paragraph', 'strong', 'small', 'article', 'Legend'],
  ...['ListMarker', 'emphasis', 'DescriptionList', 'LabelText', 'Details', 'Pre'],
]);
/** Roles that say all of their content in their name. */
const SAID_WHOLE = new Set([
  ...['heading', 'button', 'link', 'radio', 'checkbox', 'StaticText', 'DisclosureTriangle'],
  ...['textbox', 'term', 'image', 'rowheader', 'columnheader'],
]);
const TOLD_AT_ONCE = new Set(['listitem', 'definition']);
const WORDS: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'disclosure',
};

const STATES = ['focused', 'required', 'invalid', 'readonly', 'disabled'] as const;

const squeeze = (text = '') => text.replace(/\s+/g, ' ').trim();

function line(node: Node): string {
  const { role, name, level, checked, expanded, description } = node;
  const said = [
    WORDS[role] ?? role,
    role === 'heading' && level,
    squeeze(name) && `“${squeeze(name)}”`,
    checked && 'checked',
    role === 'DisclosureTriangle' && (expanded ? 'open' : 'closed'),
    ...STATES.filter((state) => node[state] && node[state] !== 'false'),
  ];
  return said.filter(Boolean).join(' ') + (description ? `: ${squeeze(description)}` : '');
}

const indented = (text: string) => `  ${text}`;
const isText = (text: string) => text.startsWith('text');
const isHeading = (text: string) => text.startsWith('heading');

/** A cell of a table, with its words or its drawing. */
function cell(node: Node): string {
  const inner = lines(node.children?.[0] ?? node);
  if (node.role !== 'cell') return line(node);
  return inner[0]?.startsWith('image') ? inner[0] : `“${squeeze(node.name)}”`;
}

function lines(node: Node): string[] {
  const inner = (node.children ?? []).flatMap(lines);
  // A table is named by its caption already.
  if (node.role === 'caption') return [];
  if (node.role === 'row') {
    const cells = (node.children ?? []).filter(({ role }) => role !== 'none');
    return [`row: ${cells.map(cell).join(', ')}`];
  }
  if (node.role === 'StaticText') return squeeze(node.name) ? [line(node)] : [];
  const isUnnamedGroup = node.role === 'group' && !node.name;
  if (SILENT.has(node.role) || isUnnamedGroup) return inner;
  if (SAID_WHOLE.has(node.role)) return [line(node), ...inner.filter(isHeading).map(indented)];
  // Nothing but words: on one line.
  if (TOLD_AT_ONCE.has(node.role) && inner.every(isText)) {
    const words = inner.map((each) => each.slice('text “'.length, -1)).join(' ');
    return [`${line(node)} “${words.replace(/ (?=:)/g, '')}”`];
  }
  return [line(node), ...inner.map(indented)];
}

/** The tree of what is in the page, beginning with the quiz. */
export async function tree(): Promise<string> {
  const root = await executeServerCommand<Node, undefined>('accessibility-tree');
  return lines(root).join('\n');
}

/** A tree written in a test, without the indentation it has there. */
export function written([text]: TemplateStringsArray): string {
  const all = text!.replace(/^\n|\n *$/g, '').split('\n');
  const margin = Math.min(...all.map((each) => each.search(/\S/)));
  return all.map((each) => each.slice(margin)).join('\n');
}
