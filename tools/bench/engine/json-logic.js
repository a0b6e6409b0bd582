import jsonLogic from 'json-logic-js';
import { decider } from './decision.js';
import { rulesOfQuiz } from './rules-of-quiz.js';
import { Visitor } from './visitor.js';

/** json-logic-js with the rules of `quiz`: returns answers → decision. */
export function withJsonLogic(quiz) {
  const rules = rulesOfQuiz(quiz)
    .flat()
    .map(({ when, ...rest }) => ({ logic: logicOf(when), rest }));
  const decide = decider(quiz);
  return (answers) => {
    const visitor = new Visitor(answers);
    for (const { logic, rest } of rules) {
      if (jsonLogic.truthy(jsonLogic.apply(logic, visitor))) visitor.follow(rest);
    }
    return decide(visitor.findings);
  };
}

const chosen = (question) => ({ var: `chosen.${question}` });
const includes = ([question, option]) => ({ in: [option, chosen(question)] });

const LOGIC = {
  all: (conditions) => (conditions.length ? { and: conditions.map(logicOf) } : true),
  any: (conditions) => ({ or: conditions.map(logicOf) }),
  not: (condition) => ({ '!': [logicOf(condition)] }),
  answered: (question) => ({ '!!': [chosen(question)] }),
  includes,
  is: ([question, option]) => ({
    and: [includes([question, option]), { '===': [{ var: `chosen.${question}.length` }, 1] }],
  }),
  fact: (id) => ({ var: `facts.${id}` }),
  twoOf: ([question, options]) => ({
    '>=': [{ '+': options.map((option) => ({ if: [includes([question, option]), 1, 0] })) }, 2],
  }),
};

/** A condition as an expression of JsonLogic. */
function logicOf(condition) {
  const [[kind, what]] = Object.entries(condition);
  return LOGIC[kind](what);
}
