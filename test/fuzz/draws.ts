/** Where a generator gets its choices from: numbers from 0 up to 1, of which 0 is the plainest. */
import { seeded } from '../support/seeded.js';

/** How finely a tape cuts the way from 0 to 1. */
export const TAPE_STEPS = 2 ** 16;

export class Draws {
  private readonly next: () => number;

  private constructor(next: () => number) {
    this.next = next;
  }

  /** The same choices each time for the same seed. */
  static fromSeed(seed: number): Draws {
    return new Draws(seeded(seed));
  }

  /**
   * One choice for each number on the tape, and only plain ones once it is used up. Whatever makes
   * a tape shorter or its numbers smaller makes what is generated from it plainer.
   */
  static fromTape(tape: readonly number[]): Draws {
    let index = 0;
    return new Draws(() => (tape[index++] ?? 0) / TAPE_STEPS);
  }

  /** True in this share of all cases. */
  chance(share: number): boolean {
    return this.next() >= 1 - share;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }

  /** At least one item of `list` where there is one, in its order, none twice. */
  some<T>(list: readonly T[], most = list.length): T[] {
    const wanted = this.between(1, Math.min(most, list.length));
    const left = [...list];
    while (left.length > wanted) left.splice(this.between(0, left.length - 1), 1);
    return left;
  }

  /** `make()` in this share of all cases, else nothing: to be spread into an object. */
  maybe<T extends object>(share: number, make: () => T): Partial<T> {
    return this.chance(share) ? make() : {};
  }
}
