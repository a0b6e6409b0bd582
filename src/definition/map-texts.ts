/**
 * The texts of a quiz that visitors read, each under a path of its own.
 *
 * A path names ids where there are any and positions where there are none:
 * `steps.goals.questions.goals.options.scars.label`, `result.limits.0`. A precaution goes by the first
 * treatment it names: `facts.pregnant.precautions.ipl.message`. Moving a question or an
 * option within its list therefore loses no translation.
 */
import { isObject } from './draft.js';
import type { Quiz } from './schema.js';

/** Properties that hold a text, or a list of texts. */
const TEXTS = new Set(
  (
    'about after afterCare alt beforeCare consultation description eligibility feels group help ' +
    'highLabel homeCareOnly intro label limits lowLabel message name note offerNotice per text title waitFrom ' +
    'what why'
  ).split(' '),
);

/** Texts that only authors and reviewers read. */
const NOT_FOR_VISITORS = /^(goals|review\.open|facts\.[^.]+\.label)\b/;

/** What an entry of a list is found by. */
interface Item {
  id?: string;
  goal?: string;
  treatments?: string[];
}

/** A copy of `quiz` in which each text is what `replace` returns for it. */
export function mapTexts(quiz: Quiz, replace: (text: string, path: string) => string): Quiz {
  const copy = (value: unknown, property: string, path: string): unknown => {
    if (typeof value === 'string') {
      const isText = value && TEXTS.has(property) && !NOT_FOR_VISITORS.test(path);
      return isText ? replace(value, path) : value;
    }
    if (!isObject(value)) return value;
    const below = path && `${path}.`;
    if (Array.isArray(value)) {
      return value.map((item: Item, index) =>
        copy(item, property, `${below}${item.id ?? item.goal ?? item.treatments?.[0] ?? index}`),
      );
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, copy(inner, key, `${below}${key}`)]),
    );
  };
  return copy(quiz, '', '') as Quiz;
}
