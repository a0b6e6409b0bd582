/** What is left of lists once an extension has taken away what they name. */
import { NAMES } from './check-references.js';
import { declaredIds } from './declared-ids.js';
import { isObject } from './draft.js';
import type { Condition, Option, Quiz } from './schema.js';

/** Properties that merely list ids. Conditions and other dependants are left to validation. */
const LISTS = /^(treatments|addsTo|onlyFor|withoutCategories|sources|sets|facts)$/;

/** An effect on nothing, or an add-on to nothing, goes as a whole. */
const NEEDED = /^(treatments|addsTo|onlyFor)$/;

/** An entry of a list: an indication, say, or a closing note. */
interface Item extends Record<string, unknown> {
  id?: string;
  goal?: string;
  when?: { includes?: string[]; is?: string[] };
}

/** Takes out of `quiz` itself every mention, in a list, of what `builtIn` has and `quiz` has not. */
export function pruneReferences(
  quiz: Quiz,
  builtIn: Quiz,
  causes: ReadonlyMap<string, unknown>,
): void {
  const [before, now] = [builtIn, quiz].map((each) => declaredIds(each, () => {}));
  const isGone = (property: string, id: string) => {
    const what = NAMES[property]!;
    return before![what].has(id) && !now![what].has(id);
  };
  /** Returns whether `value` still makes sense. */
  const prune = (value: Record<string, unknown>): boolean => {
    let isNeeded = true;
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(inner)) {
        if (isObject(inner)) prune(inner as typeof value);
        continue;
      }
      const left = inner.filter((item: string | Item) => {
        if (typeof item === 'string') return !(LISTS.test(key) && isGone(key, item));
        const { id, goal, when } = item;
        const option = when?.includes ?? when?.is;
        const isMoot = goal
          ? isGone('goal', goal)
          : option?.[1] && (isGone('answered', option[0]!) || causes.has(option.join(' ')));
        return (id || !isMoot) && prune(item);
      });
      value[key] = left;
      if (left.length || typeof inner[0] !== 'string') continue;
      Reflect.deleteProperty(value, key);
      isNeeded &&= !NEEDED.test(key);
    }
    return isNeeded;
  };
  prune(quiz);
  const isMissing = (part: Condition) => {
    const look = 'includes' in part ? part.includes : 'is' in part ? part.is : undefined;
    return look && (isGone('answered', look[0]!) || causes.has(look.join(' ')));
  };
  for (const condition of conditionsIn(quiz)) withoutMissing(condition, isMissing);
}

/** Every condition of facts, steps, questions and options. */
function* conditionsIn({ facts = [], steps }: Quiz): Generator<Condition> {
  const questions = steps.flatMap((step) => step.questions);
  const options = questions.flatMap((question): readonly Option[] => question.options ?? []);
  for (const { when } of [...facts, ...steps, ...questions, ...options]) if (when) yield when;
  for (const { required } of questions) if (typeof required === 'object') yield required;
}

/**
 * Takes what can no longer be answered out of lists, as long as something is left there. Returns what
 * `condition` always is then, if it is always the same.
 */
function withoutMissing(
  condition: Condition,
  isMissing: (part: Condition) => unknown,
): boolean | undefined {
  if ('not' in condition) {
    const always = withoutMissing(condition.not, isMissing);
    return always === undefined ? undefined : !always;
  }
  if (!('all' in condition || 'any' in condition)) return isMissing(condition) ? false : undefined;
  const decisive = 'any' in condition;
  const parts = 'any' in condition ? condition.any : condition.all;
  const always = parts.map((part) => withoutMissing(part, isMissing));
  const left = parts.filter((_part, index) => always[index] !== !decisive);
  if (left.length) parts.splice(0, parts.length, ...left);
  else return !decisive;
  return always.includes(decisive) ? decisive : undefined;
}
