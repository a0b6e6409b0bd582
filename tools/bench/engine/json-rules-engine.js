import jsonRulesEngine from 'json-rules-engine';
import { decider } from './decision.js';
import { rulesOfQuiz } from './rules-of-quiz.js';
import { Visitor } from './visitor.js';

/**
 * json-rules-engine with the rules of `quiz`: returns answers → decision.
 *
 * Stages are priorities. What follows from a rule is its event; of facts that are true, later rules
 * learn through the almanac, which is how this engine chains rules.
 */
export function withJsonRulesEngine(quiz) {
  const engine = new jsonRulesEngine.Engine([], { allowUndefinedFacts: true });
  for (const [name, holds] of OPERATORS) engine.addOperator(name, holds);
  const stages = rulesOfQuiz(quiz);
  for (const [index, rules] of stages.entries()) {
    for (const { when, ...params } of rules) {
      const conditions = isGroup(when) ? conditionOf(when) : { all: [conditionOf(when)] };
      engine.addRule({ conditions, priority: stages.length - index, event: { type: 'r', params } });
    }
  }
  let visitor;
  engine.on('success', ({ params }, almanac) => visitor.learn(params, almanac));
  const decide = decider(quiz);
  return async (answers) => {
    visitor = new TellingVisitor(answers);
    await engine.run();
    return decide(visitor.findings);
  };
}

/** A visitor of whom the engine learns. */
class TellingVisitor extends Visitor {
  learn(consequence, almanac) {
    this.almanac = almanac;
    this.follow(consequence);
  }

  choose(question, options) {
    super.choose(question, options);
    this.almanac.addFact(factOf(question), options);
  }

  set(fact) {
    this.almanac.addFact(fact, true);
  }
}

/** What was chosen for a question. No id has a colon. */
const factOf = (question) => `chosen:${question}`;

const OPERATORS = [
  ['isAnswered', (chosen) => chosen !== undefined && chosen.length > 0],
  ['isOnly', (chosen, option) => chosen?.length === 1 && chosen[0] === option],
  ['hasTwoOf', (chosen, options) => options.filter((id) => chosen?.includes(id)).length > 1],
];

const isGroup = (condition) => ['all', 'any', 'not'].some((kind) => kind in condition);
const compare = (question, operator, value) => ({ fact: factOf(question), operator, value });

const CONDITIONS = {
  all: (conditions) => ({ all: conditions.map(conditionOf) }),
  any: (conditions) => ({ any: conditions.map(conditionOf) }),
  not: (condition) => ({ not: conditionOf(condition) }),
  answered: (question) => compare(question, 'isAnswered', true),
  includes: ([question, option]) => compare(question, 'contains', option),
  is: ([question, option]) => compare(question, 'isOnly', option),
  fact: (id) => ({ fact: id, operator: 'equal', value: true }),
  twoOf: ([question, options]) => compare(question, 'hasTwoOf', options),
};

/** A condition in the form of json-rules-engine. */
function conditionOf(condition) {
  const [[kind, what]] = Object.entries(condition);
  return CONDITIONS[kind](what);
}
