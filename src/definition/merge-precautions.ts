/** How the precautions of an extension go over those of the same fact in the built-in quiz. */
import type { PrecautionChange, Reviewed } from './extension.js';
import { strictness } from './less-careful.js';
import type { Path } from './path.js';
import type { Precaution } from './schema.js';

const inWords = ({ effect, waitWeeks }: PrecautionChange = { effect: 'none', treatments: [] }) =>
  effect === 'defer' ? `defer by ${waitWeeks} weeks` : effect;

/** `list` by what `keyOf` returns for its items, in the order of the list. */
function groupBy<Key>(list: readonly string[], keyOf: (item: string) => Key): Map<Key, string[]> {
  const groups = new Map<Key, string[]>();
  for (const item of list) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** What the merge of precautions needs of the merge around it. */
interface Merging {
  report(path: Path, message: string): void;
  /** Whether something may become less careful. */
  mayRelax(path: Path, what: string, reviewed: Reviewed | undefined): boolean;
  value(then: unknown, own: unknown, path: Path): unknown;
}

/**
 * An effect of `own` takes the place of the one in `then` on each treatment it names. One that is
 * weaker needs a review; after its date the built-in effect applies. Without sources of its own it
 * keeps those of what it replaces; without a message, the message of the same effect.
 */
export function mergePrecautions(
  merge: Merging,
  then: readonly Precaution[],
  own: readonly PrecautionChange[],
  path: Path,
  fact: string,
): unknown[] {
  const taken = new Set<string>();
  const added = own.flatMap((precaution, index) => {
    const at = [...path, index];
    const treatments = precaution.treatments.filter((id, place) => {
      const here = [...at, 'treatments', place];
      const builtIn = then.find((each) => each.treatments.includes(id));
      if (!builtIn && precaution.effect === 'none') {
        merge.report(here, `is "${id}", on which this fact has no effect.`);
      }
      const what = `${fact}: effect on ${id} from ${inWords(builtIn)} to ${inWords(precaution)}`;
      const isTaken =
        strictness(precaution) >= strictness(builtIn) ||
        merge.mayRelax(here, what, precaution.reviewed);
      if (isTaken) taken.add(id);
      return isTaken;
    });
    const replaced = then.filter((each) => each.treatments.some((id) => treatments.includes(id)));
    const sources = [...new Set(replaced.flatMap((each) => each.sources ?? []))];
    const messageOn = (id: string) =>
      precaution.message ??
      replaced.find((each) => each.treatments.includes(id) && each.effect === precaution.effect)
        ?.message;
    // One that is kept on no treatment is read all the same, for its review.
    const groups = treatments.length ? groupBy(treatments, messageOn) : new Map([[undefined, []]]);
    return [...groups].map(([message, list]) => {
      const whole = {
        ...(sources.length && { sources }),
        ...precaution,
        ...(message !== undefined && { message }),
        treatments: list,
      };
      return merge.value(undefined, whole, at) as Precaution;
    });
  });
  const kept = then.map((precaution) => ({
    ...precaution,
    treatments: precaution.treatments.filter((id) => !taken.has(id)),
  }));
  return [...kept, ...added].filter(
    ({ effect, treatments }: PrecautionChange) => effect !== 'none' && treatments.length,
  );
}
