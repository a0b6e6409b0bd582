/** Which facts are true, and which answers made them so. */
import { derivedFact, highestLevel } from './derived-fact.js';
import type { AskedQuestion } from './asked-question.js';
import type { Fact, Quiz } from '../definition/schema.js';
import { holds, type Knowledge, leavesOf, questionOf } from './condition.js';
import { indexOf } from './quiz-index.js';

/** Why a fact is true. */
export interface FactOrigin {
  questions: readonly string[];
  /** Said instead of the fact's own message when only an unknown answer counts as the fact. */
  carefulMessage?: string | undefined;
}

/** True facts by id, in the author's order. */
export type Facts = ReadonlyMap<string, FactOrigin>;

/** Collects facts while questions are replayed in the order they are asked. */
export class FactCollector {
  private readonly found = new Map<string, FactOrigin>();
  /** By question asked. */
  private readonly levels = new Map<string, number>();
  private readonly quiz: Quiz;

  constructor(quiz: Quiz) {
    this.quiz = quiz;
  }

  /** Takes in a question that is asked. */
  add({ question, chosen, isUnknown }: AskedQuestion): void {
    this.levels.set(question.id, highestLevel(chosen));
    for (const { sets = [] } of chosen) {
      for (const fact of sets) this.set(fact, [question.id]);
    }
    const { facts = [], message } = question.careful ?? {};
    for (const fact of isUnknown ? facts : []) this.set(fact, [question.id], message);
  }

  /** Draws the facts that follow from several answers, once the last of them has been passed. */
  passed(questionId: string, knowledge: Knowledge): void {
    const { derivedFacts, conditionalFacts } = indexOf(this.quiz).questions.get(questionId)!;
    for (const derived of derivedFacts) {
      const found = derivedFact(derived, (id) => this.levels.get(id));
      if (found) {
        this.set(
          found.fact,
          derived.highestOf.filter((id) => this.levels.has(id)),
        );
      }
    }
    for (const fact of conditionalFacts) {
      if (holds(fact.when, knowledge)) this.set(fact.id, this.questionsBehind(fact));
    }
  }

  /** Questions asked on which it rests that the condition of a fact holds. */
  private questionsBehind({ when }: Fact): readonly string[] {
    const questions = leavesOf(when!).flatMap((leaf) =>
      'fact' in leaf ? (this.found.get(leaf.fact)?.questions ?? []) : questionOf(leaf),
    );
    return [...new Set(questions)].filter((id) => this.levels.has(id));
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
