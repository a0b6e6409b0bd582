import { Findings } from './decision.js';
import { askedFact } from './rules-of-quiz.js';

/** What is known about a visitor while rules are gone through. The same for every engine but ours. */
export class Visitor {
  /** Question → options, of the questions asked so far. */
  chosen = {};
  /** Facts that are true. */
  facts = {};
  findings = new Findings();

  constructor(answers) {
    this.answers = answers;
  }

  /** Does what follows from a rule whose condition holds. */
  follow({ asks, drops, sets, finds }) {
    if (asks) {
      this.choose(asks, [this.answers[asks] ?? []].flat());
      this.set(askedFact(asks));
    }
    if (drops) this.drop(...drops);
    if (sets) this.set(sets);
    if (finds) this.findings.add(finds);
  }

  drop(question, option) {
    const chosen = this.chosen[question] ?? [];
    this.choose(
      question,
      chosen.filter((id) => id !== option),
    );
  }

  choose(question, options) {
    this.chosen[question] = options;
  }

  set(fact) {
    this.facts[fact] = true;
  }
}
