import { html, type TemplateResult } from 'lit';

type Part = Partial<TemplateResult> & { values: unknown[] };

const isTemplate = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && Array.isArray((value as Part).values);

/**
 * `value`, with each text that is in another language than what is around it in an element that says
 * so, for voices and for the direction of writing.
 *
 * Views thus write their texts plainly. Attributes cannot be marked and stay as they are.
 *
 * @param foreign - Text → its language.
 */
export function markForeign(value: unknown, foreign: ReadonlyMap<string, string>): unknown {
  if (!foreign.size) return value;
  const mark = (inner: unknown): unknown => markForeign(inner, foreign);
  if (typeof value === 'string') {
    const lang = foreign.get(value);
    return lang
      ? html`<span lang=${lang} dir="auto">${value}</span>`
      : halves(value, foreign, mark);
  }
  if (Array.isArray(value)) return value.map(mark);
  // In a drawing there is no such element.
  if (!isTemplate(value) || value._$litType$ === SVG) return value;
  let isInTag = false;
  const values = value.values.map((inner, index) => {
    // A directive has no markup; of `keyed` the second value is what is shown.
    const before = value.strings?.[index] ?? '<>'[index]!;
    const [open, close] = [before.lastIndexOf('<'), before.lastIndexOf('>')];
    if (open !== close) isInTag = open > close;
    return isInTag ? inner : mark(inner);
  });
  return { ...value, values };
}

const SVG = 2;

/** The engine joins two sentences to one reason; each of them may be in another language. */
function halves(
  value: string,
  foreign: ReadonlyMap<string, string>,
  mark: (text: string) => unknown,
): unknown {
  for (const text of foreign.keys()) {
    // No word or number, which any text may happen to begin with.
    if (/[\p{L}\p{N}]$/u.test(text)) continue;
    if (value.startsWith(`${text} `)) return [mark(text), ' ', mark(value.slice(text.length + 1))];
    if (value.endsWith(` ${text}`))
      return [mark(value.slice(0, -text.length - 1)), ' ', mark(text)];
  }
  return value;
}
