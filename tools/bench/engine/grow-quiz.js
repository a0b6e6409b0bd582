/*
 * A quiz that is several times as large in one respect, and otherwise the same.
 *
 * What is added is not idle: copies of questions are asked and answered like the first, copies of
 * treatments have the same evidence and the same precautions, and the facts of copied precautions
 * are true together with the first.
 */
const copyId = (id, copy) => (copy ? `${id}__${copy + 1}` : id);
const numbers = (times) => Array.from({ length: times }, (_, copy) => copy);
const copiesOf = (ids, times) =>
  ids?.flatMap((id) => numbers(times).map((copy) => copyId(id, copy)));

/** Property → what it becomes, of everything in `value`. Leaves alone what is `undefined`. */
function mapped(value, changes) {
  if (Array.isArray(value)) return value.map((item) => mapped(item, changes));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key in changes ? changes[key](inner) : mapped(inner, changes),
    ]),
  );
}

/** Step by step: a step, its copies, the next step. What ends the quiz does so after the last copy. */
function growQuestions(quiz, times) {
  const renamed = (value, copy) => {
    const rename = (id) => copyId(id, copy);
    const renameFirst = ([question, option]) => [rename(question), option];
    return mapped(value, {
      id: rename,
      options: (options) => options.map((option) => ({ ...renamed(option, copy), id: option.id })),
      includes: renameFirst,
      is: renameFirst,
      answered: rename,
      mainGoalOf: rename,
      highestOf: (ids) => ids.map(rename),
      ...(copy < times - 1 ? { ends: () => false } : {}),
    });
  };
  const copied = (list = []) =>
    list.flatMap((item) => numbers(times).map((copy) => renamed(item, copy)));
  return { ...quiz, steps: copied(quiz.steps), derivedFacts: copied(quiz.derivedFacts) };
}

const isTreatment = ({ treatments }) => {
  const ids = new Set(treatments.map(({ id }) => id));
  return (id) => ids.has(id);
};

function growTreatments(quiz, times) {
  const isOne = isTreatment(quiz);
  const grown = (ids) => ids.flatMap((id) => (isOne(id) ? copiesOf([id], times) : id));
  return {
    ...quiz,
    treatments: quiz.treatments.flatMap((treatment) =>
      numbers(times).map((copy) => ({ ...treatment, id: copyId(treatment.id, copy) })),
    ),
    facts: mapped(quiz.facts, { treatments: grown }),
    addOns: mapped(quiz.addOns, { addsTo: grown }),
  };
}

/** Facts with their precautions. */
function growRules(quiz, times) {
  const grown = (ids) => copiesOf(ids, times);
  return {
    ...quiz,
    steps: mapped(quiz.steps, { sets: grown, facts: grown }),
    facts: quiz.facts.flatMap((fact) =>
      numbers(times).map((copy) => ({ ...fact, id: copyId(fact.id, copy) })),
    ),
    derivedFacts: quiz.derivedFacts?.flatMap((derived) =>
      numbers(times).map((copy) => {
        const rename = (id) => copyId(id, copy);
        return mapped(derived, { fact: rename, whenUnknown: rename });
      }),
    ),
  };
}

const GROW = { questions: growQuestions, treatments: growTreatments, rules: growRules };

/** In which respects a quiz can grow. */
export const RESPECTS = Object.keys(GROW);

/** `quiz` with `times` as many questions, treatments or rules. */
export const growQuiz = (quiz, respect, times) => GROW[respect](quiz, times);

/** What the same visitor answers then. */
export const growAnswers = (answers, respect, times) =>
  respect === 'questions'
    ? Object.fromEntries(
        Object.entries(answers).flatMap(([question, answer]) =>
          numbers(times).map((copy) => [copyId(question, copy), answer]),
        ),
      )
    : answers;
