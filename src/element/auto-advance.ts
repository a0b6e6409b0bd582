import { rulesOf } from '../engine/questions/rules-of.js';
import type { AskedStep } from '../engine/trail.js';

/** Keys with which one says "this one", unlike the arrows with which one looks around. */
const DECIDING_KEYS = new Set([' ', 'Enter']);

/**
 * Decides whether a choice was final: made by pointer or with Space or Enter. Arrow keys
 * only move through radios and must never continue.
 */
export class ChoiceIntent {
  private isFinal = false;

  readonly handlePointer = (): void => {
    this.isFinal = true;
  };

  readonly handleKey = ({ key }: KeyboardEvent): void => {
    this.isFinal = DECIDING_KEYS.has(key);
  };

  /** Whether a step needs nothing but this one choice. */
  completes({ questions }: AskedStep): boolean {
    return this.isFinal && questions.length === 1 && rulesOf(questions[0]!.question).takesOne;
  }
}
