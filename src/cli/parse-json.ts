/** Reads a JSON text and says where it is wrong, by line and column. */
import type { DefinitionIssue } from '../definition/definition-error.js';
import { type Scan, scanJson } from './scan-json.js';

/** The value of a JSON text, or what is wrong with it and at which line. */
export function parseJson(text: string): { value?: unknown; issue?: DefinitionIssue } {
  const json = text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(json);
    const { repeats } = scanJson(json);
    return repeats.length ? { issue: repeated(json, repeats) } : { value };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const path = placeOf(json, scanJson(json).end);
    return { issue: { path, message: `is where this stops being JSON: ${said}.` } };
  }
}

/** Of two properties of one name the platform silently keeps the last. */
function repeated(json: string, repeats: Scan['repeats']): DefinitionIssue {
  const [{ at, key }] = repeats as [Scan['repeats'][0]];
  const others = repeats.slice(1).map((each) => `at ${placeOf(json, each.at)} "${each.key}"`);
  const more = others.length ? ` So is ${others.slice(0, 10).join(', ')}.` : '';
  const message = `is where "${key}" is written again in the same object, and only one would count. Keep the one you mean.${more}`;
  return { path: placeOf(json, at), message };
}

function placeOf(json: string, at: number): string {
  const before = json.slice(0, at).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
