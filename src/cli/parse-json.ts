import type { DefinitionIssue } from '../definition/definition-error.js';

/** The value of a JSON text, or what is wrong with it and at which line. */
export function parseJson(text: string): { value?: unknown; issue?: DefinitionIssue } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(said)?.[1];
    const before = text.slice(0, position ? Number(position) : text.length).split('\n');
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    return { issue: { path: place, message: `is where this stops being JSON: ${said}.` } };
  }
}
