import { decisionIn } from './decision.js';
import { withJsonLogic } from './json-logic.js';
import { withJsonRulesEngine } from './json-rules-engine.js';

const asItIs = (decision) => decision;

/**
 * Who is asked. `setUp` takes a quiz and returns answers → result, and is not timed; `decisionIn` finds
 * the decision in a result. We come first, since the others are compared with us.
 */
export const contenders = ({ recommend }) => [
  {
    name: 'treatment-quiz',
    setUp: (quiz) => (answers) => recommend(quiz, answers),
    decisionIn,
  },
  { name: 'json-rules-engine', setUp: withJsonRulesEngine, decisionIn: asItIs },
  { name: 'json-logic-js', setUp: withJsonLogic, decisionIn: asItIs },
];

/** @throws {Error} with the first answers on which `contestants` do not decide alike about `quiz`. */
export async function assertAgreement(contestants, quiz, answerSets) {
  const asked = contestants.map(({ name, setUp, decisionIn }) => ({
    name,
    ask: setUp(quiz),
    decisionIn,
  }));
  for (const answers of answerSets) {
    const decisions = [];
    for (const { ask, decisionIn } of asked) {
      decisions.push(JSON.stringify(decisionIn(await ask(answers))));
    }
    if (new Set(decisions).size === 1) continue;
    const decided = asked.map(({ name }, index) => `${name}: ${decisions[index]}`);
    throw new Error([`Not the same for ${JSON.stringify(answers)}`, ...decided].join('\n'));
  }
}
