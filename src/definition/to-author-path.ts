/**
 * Brings a finding in a merged quiz back to the file its author wrote.
 *
 * What the author wrote keeps its path. A fault in what they did not write comes
 * from something they took away, or else from the nearest entry they did write.
 */
import { isObject } from './draft.js';
import type { ExtendedQuiz, QuizExtension } from './extension.js';
import { keyOf } from './merge.js';
import { type Finding, type Path, valueAt } from './path.js';

export function toAuthorPath(
  { quiz, places, causes }: ExtendedQuiz,
  extension: QuizExtension,
  { path, message }: Finding,
): Finding {
  let near: Path = [];
  let rest = path;
  const ids: unknown[] = [];
  let value: unknown = quiz;
  path.forEach((key, depth) => {
    const inner = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    ids.push(keyOf(inner) ?? key);
    value = inner;
    if (!places.has(inner)) return;
    near = places.get(inner)!;
    rest = path.slice(depth + 1);
  });
  const [property = '', index] = rest;
  const own = valueAt(extension, [...near, property]);
  if (!rest.length) return { path: near, message };
  if (rest.length < 2 && (own !== undefined || value === undefined)) {
    return { path: [...near, property], message };
  }
  if (Array.isArray(own) && !isObject(value) && rest.length < 3) {
    const same = own[index as number] === value ? index! : own.indexOf(value);
    return { path: [...near, property, same], message };
  }
  const name = String(value);
  const question = valueAt(quiz, [...path.slice(0, -1), 0]) as string;
  // An option is known by its question; a subtype by its goal.
  const names = [`${question} ${name}`, name, name.split('.')[0]!];
  const at = names.map((each) => causes.get(each)).find(Boolean) ?? near;
  return {
    path: at.length ? at : ['extends'],
    message: `breaks what is left: ${ids.join('.')} ${message}`,
  };
}
