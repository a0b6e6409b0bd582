/**
 * How one value of an extension goes over the built-in one.
 *
 * Entries are found by their id, or by their goal where they have none. Known ones are merged
 * property by property, others are added; lists and conditions without ids are replaced. What makes
 * the built-in quiz less careful (`less-careful.ts`) is merged only with a named reviewer. Whether
 * the outcome is a right quiz is not decided here: it is checked like any other.
 */
import { didYouMean } from './did-you-mean.js';
import { isObject } from './draft.js';
import type { AddedEntry, EntryChange, Relaxed, PrecautionChange, Reviewed } from './extension.js';
import { type Carefulness, isCareful } from './less-careful.js';
import { mergePrecautions } from './merge-precautions.js';
import { type Finding, formatPath, type Path } from './path.js';
import { isRealDay } from './real-day.js';
import type { Precaution } from './schema.js';
import { toJson } from './to-json.js';

type Fields = Record<string, unknown>;
type Entry = Fields & EntryChange;

/** What says how to merge, and is no part of the quiz. */
const CONTROLS = new Set(['remove', 'before', 'reviewed', 'onlyTreatments']);

/** By what an entry is found again. */
export const keyOf = (item: unknown): unknown =>
  isObject(item) ? ((item as Fields).id ?? (item as Fields).goal) : undefined;

/** A value in an error message: as JSON, the beginning of it. */
const inShort = (value: unknown) => (value || value === 0 ? toJson(value).slice(0, 80) : 'nothing');

/** One merge, and everything that is noted on the way. */
export class Merge {
  readonly places = new Map<unknown, Path>();
  readonly causes = new Map<string, Path>();
  readonly added: AddedEntry[] = [];
  readonly relaxed: Relaxed[] = [];
  readonly warnings: Finding[] = [];
  readonly findings: Finding[] = [];
  private readonly today: string;
  private readonly carefulness: Carefulness;

  /** @param carefulness - Of the quiz that is changed. */
  constructor(today: string, carefulness: Carefulness) {
    this.today = today;
    this.carefulness = carefulness;
  }

  report(path: Path, message: string): void {
    this.findings.push({ path, message });
  }

  /** Reports an `id` that nothing in `list` has. */
  reportUnknown(path: Path, id: string, list: readonly unknown[]): void {
    const guess = didYouMean(id, list.map(keyOf) as string[]);
    this.report(path, `is "${id}", but nothing here has that id.${guess}`);
  }

  /** Warns of a review that is past its date, and reports a date that never passes; once for each. */
  readReview({ reviewed }: EntryChange, path: Path): void {
    if (!reviewed) return;
    const { until } = reviewed;
    const at = [...path, 'reviewed', 'until'];
    if (!isRealDay(until)) {
      const message = `is "${until}", but no calendar has that day; it should be a real one as YYYY-MM-DD.`;
      this.report(at, message);
    } else if (until < this.today) {
      const message = `is ${until}, which has passed: what is less careful than the built-in quiz no longer counts.`;
      this.warnings.push({ path: at, message });
    }
  }

  /** Whether something may become less careful. */
  mayRelax(path: Path, what: string, reviewed: Reviewed | undefined): boolean {
    if (!reviewed) {
      this.report(
        path,
        `makes the built-in quiz less careful (${what}). That needs "reviewed" in the same entry, with "by", "reason" and "until".`,
      );
    } else if (reviewed.until < this.today) {
      return false;
    } else {
      this.relaxed.push({ path: formatPath(path), what, reviewed });
    }
    return true;
  }

  /** `own`, from `path` of the extension, merged over `then`; `owner` is the id of the entry around. */
  value(then: unknown, own: unknown, path: Path, owner?: unknown): unknown {
    if (Array.isArray(own)) return this.list((then ?? []) as unknown[], own, path, owner);
    return isObject(own) ? this.object(then as Fields | undefined, own as Entry, path, owner) : own;
  }

  private list(then: unknown[], own: unknown[], path: Path, owner: unknown): unknown[] {
    if ([...then, ...own].some(keyOf)) return this.entries(then, own as Entry[], path, owner);
    const items = own.map((item, index) => this.value(undefined, item, [...path, index]));
    return path[0] === 'derivedFacts' && path.length < 2 ? [...then, ...items] : items;
  }

  private object(then: Fields | undefined, own: Entry, path: Path, owner: unknown): Fields {
    const merged = { ...then };
    this.places.set(merged, path);
    this.readReview(own, path);
    for (const [key, value] of Object.entries(own)) {
      if (CONTROLS.has(key)) continue;
      const at = [...path, key];
      const was = then?.[key];
      let now: unknown;
      if (key === 'precautions')
        now = mergePrecautions(
          this,
          (was ?? []) as Precaution[],
          value as PrecautionChange[],
          at,
          own.id as string,
        );
      // Merging parts of two conditions would make a third one that nobody wrote.
      else if (value !== null)
        now = this.value(/^(when|required)$/.test(key) ? undefined : was, value, at, own.id);
      if (own.id && this.carefulness.isLess(then, key, was, now, owner as string)) {
        const what = `${own.id as string}: ${key} from ${inShort(was)} to ${inShort(now)}`;
        if (!this.mayRelax(at, what, own.reviewed)) continue;
      }
      merged[key] = now;
      if (now === undefined) Reflect.deleteProperty(merged, key);
    }
    return merged;
  }

  private entries(then: unknown[], own: Entry[], path: Path, owner: unknown): unknown[] {
    const list = [...then];
    const named = new Set<unknown>();
    const find = (key: unknown) => list.findIndex((item) => keyOf(item) === key);
    own.forEach((entry, index) => {
      const at = [...path, index];
      const key = keyOf(entry);
      const place = find(key);
      const known = list[place];
      if (named.size === named.add(key).size) {
        this.report([...at, 'id'], `is "${key as string}", which is listed here already.`);
      } else if (entry.remove) {
        if (this.isRemoved(known, entry, at, list, owner)) list.splice(place, 1);
      } else {
        list.splice(known ? place : list.length, 1, this.value(known, entry, at, owner));
        if (!known) {
          this.causes.set(key as string, at);
          if (entry.id) this.added.push({ path: at, id: entry.id as string, others: then });
        }
      }
    });
    own.forEach((entry, index) => {
      const { before, remove } = entry;
      if (!before || remove) return;
      const [moved] = list.splice(find(keyOf(entry)), 1);
      const to = find(before);
      if (to < 0) this.reportUnknown([...path, index, 'before'], before, list);
      list.splice(to, 0, moved);
    });
    return list;
  }

  /** Whether an entry may be taken away. */
  private isRemoved(known: unknown, entry: Entry, path: Path, list: unknown[], owner: unknown) {
    const at = [...path, 'remove'];
    const key = keyOf(entry) as string;
    if (!known) {
      this.reportUnknown([...path, 'id'], key, list);
      return false;
    }
    this.readReview(entry, path);
    if (isCareful(known) && !this.mayRelax(at, `${key}: taken away`, entry.reviewed)) return false;
    const prefix = { options: `${owner as string} `, subtypes: `${owner as string}.` };
    this.causes.set((prefix[path.at(-2) as keyof typeof prefix] ?? '') + key, at);
    for (const { id } of ((known as Fields).questions ?? []) as { id: string }[]) {
      this.causes.set(id, at);
    }
    return true;
  }
}
