/** Which facts are true, and which answers made them so. */
import type { AskedQuestion } from './asked-question.js';
import type { Quiz } from '../definition/schema.js';
import { indexOf } from './quiz-index.js';

/** Why a fact is true. */
export interface FactOrigin {
  questions: readonly string[];
  /** Said instead of the fact's own message when the fact only stands for an unknown answer. */
  carefulMessage?: string | undefined;
}

/** True facts by id, in the author's order. */
export type Facts = ReadonlyMap<string, FactOrigin>;

/** Collects facts while the questions are walked in the order they are asked. */
export class FactCollector {
  private readonly found = new Map<string, FactOrigin>();
  private readonly levels = new Map<string, number>();
  private readonly quiz: Quiz;

  constructor(quiz: Quiz) {
    this.quiz = quiz;
  }

  /** Takes in a question that is asked. */
  add({ question, chosen, isUnknown }: AskedQuestion): void {
    for (const { level, sets = [] } of chosen) {
      const highest = this.levels.get(question.id) ?? -1;
      if (level! > highest) this.levels.set(question.id, level!);
      for (const fact of sets) this.set(fact, [question.id]);
    }
    const { facts = [], message } = question.careful ?? {};
    for (const fact of isUnknown ? facts : []) this.set(fact, [question.id], message);
  }

  /** Draws the facts that follow from several answers, once the last of them has been passed. */
  passed(questionId: string, asked: (questionId: string) => boolean): void {
    const { derivedFacts } = indexOf(this.quiz).questions.get(questionId)!;
    for (const { highestOf, levels, whenUnknown } of derivedFacts) {
      const from = highestOf.filter(asked);
      if (!from.length) continue;
      const highest = Math.max(...from.map((id) => this.levels.get(id) ?? -1));
      const fact = highest < 0 ? whenUnknown : levels.find(({ level }) => level === highest)?.fact;
      if (fact) this.set(fact, from);
    }
  }

  has(fact: string): boolean {
    return this.found.has(fact);
  }

  facts(): Facts {
    const facts = new Map<string, FactOrigin>();
    for (const { id } of this.quiz.facts ?? []) {
      const origin = this.found.get(id);
      if (origin) facts.set(id, origin);
    }
    return facts;
  }

  private set(fact: string, questions: readonly string[], carefulMessage?: string): void {
    const known = this.found.get(fact);
    this.found.set(fact, {
      questions: known ? [...new Set([...known.questions, ...questions])] : questions,
      carefulMessage: known && !known.carefulMessage ? undefined : carefulMessage,
    });
  }
}
