/*
 * The rules of a quiz one by one, for engines that know nothing of quizzes.
 *
 * A rule has a condition and what follows from it. Conditions are those of a definition, and
 * `{ twoOf: [question, options] }`. What may follow:
 *
 *   asks: question             it is asked, so its answer counts
 *   drops: [question, option]  the option is not offered, so it does not count
 *   sets: fact                 a fact, or what rules further down look at
 *   finds: { … }               something that decides; see `decision.js`
 */
import { goalOf } from './decision.js';

const any = (...conditions) => (conditions.length === 1 ? conditions[0] : { any: conditions });
const all = (...conditions) => (conditions.length === 1 ? conditions[0] : { all: conditions });
const not = (condition) => ({ not: condition });
const fact = (id) => ({ fact: id });
const includes = (question, option) => ({ includes: [question.id, option.id] });
/** No id has a colon, so that these are never facts of a quiz. */
export const askedFact = (id) => `asked:${id}`;
const asked = (question) => fact(askedFact(question.id));
const ENDED = 'ended:';
const wanted = (want) => fact(`want:${want.replace('.', ':')}`);

const questionsOf = ({ steps }) => steps.flatMap(({ questions }) => questions);

/** Every option of a quiz that has `property`, with its question. */
const optionsWith = (quiz, property) =>
  questionsOf(quiz).flatMap((question) =>
    (question.options ?? []).flatMap((option) =>
      option[property] === undefined ? [] : { question, option, value: option[property] },
    ),
  );

/** The rules in stages: those of one stage do not look at each other. */
export function rulesOfQuiz(quiz) {
  return [
    ...quiz.steps.flatMap((step) => rulesOfStep(quiz, step)),
    conditionalRules(quiz),
    [
      ...stopRules(quiz),
      ...carefulRules(quiz),
      ...precautionRules(quiz),
      ...limitRules(quiz),
      ...goalRules(quiz),
    ],
    indicationRules(quiz),
  ].filter((stage) => stage.length);
}

function rulesOfStep(quiz, step) {
  const ends = step.questions.flatMap((question) =>
    (question.options ?? []).filter(({ ends }) => ends).map((option) => includes(question, option)),
  );
  return [
    ...step.questions.flatMap((question) => rulesOfQuestion(quiz, step, question)),
    ends.length ? [{ when: any(...ends), sets: ENDED }] : [],
  ];
}

function rulesOfQuestion(quiz, step, question) {
  const conditional = (question.options ?? []).filter(({ when }) => when);
  return [
    [{ when: whenAsked(quiz, step, question), asks: question.id }],
    conditional.map(({ id, when }) => ({ when: not(when), drops: [question.id, id] })),
    [...factRules(question), ...derivedRules(quiz, question)],
  ];
}

function whenAsked(quiz, step, { when, mainGoalOf }) {
  const earlier = quiz.steps.slice(0, quiz.steps.indexOf(step));
  const canEnd = optionsWith({ steps: earlier }, 'ends').length > 0;
  const goals = mainGoalOf && optionsWith(quiz, 'goal').filter(isOf(mainGoalOf));
  const conditions = [
    ...(canEnd ? [not(fact(ENDED))] : []),
    ...(step.when ? [step.when] : []),
    ...(when ? [when] : []),
    ...(goals ? [{ twoOf: [mainGoalOf, goals.map(({ option }) => option.id)] }] : []),
  ];
  return all(...conditions);
}

const isOf =
  (id) =>
  ({ question }) =>
    question.id === id;

/** Nothing is known: skipped, or an option that says so. */
function unknown(question) {
  const options = question.options.filter((option) => option.unknown);
  const said = options.map((option) => includes(question, option));
  return all(asked(question), any(not({ answered: question.id }), ...said));
}

/** One rule for each fact that the question can set. */
function factRules(question) {
  const ways = new Map();
  const add = (id, condition) => ways.set(id, [...(ways.get(id) ?? []), condition]);
  for (const option of question.options ?? []) {
    for (const id of option.sets ?? []) add(id, includes(question, option));
  }
  for (const id of question.careful?.facts ?? []) add(id, unknown(question));
  return [...ways].map(([sets, conditions]) => ({ when: any(...conditions), sets }));
}

/** Facts from the highest level, once the last of their questions has been passed. */
function derivedRules(quiz, question) {
  const order = questionsOf(quiz);
  const lastOf = ({ highestOf }) => order.findLast(({ id }) => highestOf.includes(id));
  return (quiz.derivedFacts ?? [])
    .filter((derived) => lastOf(derived) === question)
    .flatMap(({ highestOf, levels, whenUnknown }) => {
      const questions = order.filter(({ id }) => highestOf.includes(id));
      const graded = optionsWith({ steps: [{ questions }] }, 'level');
      const among = (isIt) =>
        graded
          .filter(({ value }) => isIt(value))
          .map((each) => includes(each.question, each.option));
      return [
        ...levels.map(({ level, fact: sets }) => {
          const higher = among((value) => value > level);
          const reached = any(...among((value) => value === level));
          return { when: higher.length ? all(reached, not(any(...higher))) : reached, sets };
        }),
        ...(whenUnknown
          ? [
              {
                when: all(any(...questions.map(asked)), not(any(...among(() => true)))),
                sets: whenUnknown,
              },
            ]
          : []),
      ];
    });
}

/** Facts by condition, once all is answered: nothing asked looks at one. */
const conditionalRules = ({ facts = [] }) =>
  facts.filter(({ when }) => when).map(({ id, when }) => ({ when, sets: id }));

/** Unknown answers that count as no fact. */
function carefulRules(quiz) {
  const questions = questionsOf(quiz).filter(({ careful }) => careful && !careful.facts);
  return questions.map((question) => ({ when: unknown(question), finds: { careful: true } }));
}

/** Days in which marks can be seen at most. */
const mostMarksSeen = ({ marksSeenDays, downtimeDays, byGoal = [] }) =>
  Math.max(
    ...[downtimeDays, marksSeenDays, ...byGoal.map((each) => each.marksSeenDays)].flatMap(
      (range) => range?.max ?? [],
    ),
  );

/** Nothing but home care. */
function stopRules(quiz) {
  const facts = (quiz.facts ?? []).filter(
    ({ stopsProcedures, advice }) => stopsProcedures || advice === 'see-doctor-soon',
  );
  const questions = questionsOf(quiz).filter(({ careful }) => careful?.homeCareOnly);
  const conditions = [...facts.map(({ id }) => fact(id)), ...questions.map(unknown)];
  return conditions.length ? [{ when: any(...conditions), finds: { stops: true } }] : [];
}

/** One rule for each precaution of a definition, however many treatments it names. */
function precautionRules(quiz) {
  const ids = new Set(quiz.treatments.map(({ id }) => id));
  return (quiz.facts ?? []).flatMap(({ id, precautions = [] }) =>
    precautions
      .map(({ effect, treatments }) => ({
        effect,
        treatments: treatments.filter((t) => ids.has(t)),
      }))
      .filter(({ treatments }) => treatments.length)
      .map((precaution) => ({ when: fact(id), finds: { precaution } })),
  );
}

/** One rule for each option with limits: the treatments beyond them are looked up beforehand. */
function limitRules(quiz) {
  return optionsWith(quiz, 'limits').flatMap(({ question, option, value }) => {
    const { leastDowntimeDays = Infinity, marksSeenDays = Infinity } = value;
    const { discomfort: bearable = 4, withoutCategories = [] } = value;
    const broken = quiz.treatments
      .filter(
        (treatment) =>
          treatment.downtimeDays.min > leastDowntimeDays ||
          mostMarksSeen(treatment) > marksSeenDays ||
          treatment.discomfort > bearable ||
          withoutCategories.includes(treatment.category),
      )
      .map(({ id }) => id);
    return broken.length ? [{ when: includes(question, option), finds: { broken } }] : [];
  });
}

/** What the visitor wants, and which of it matters most. */
function goalRules(quiz) {
  const choices = optionsWith(quiz, 'goal');
  const chosen = (some) => some.map(({ question, option }) => includes(question, option));
  const wants = [...new Set(choices.map(({ value }) => value))].map((want) => {
    const ways = any(...chosen(choices.filter(({ value }) => value === want)));
    const details = chosen(choices.filter(({ value }) => value.startsWith(`${want}.`)));
    const gives = [...details, ...replacements(quiz, want)];
    const when = gives.length ? all(ways, not(any(...gives))) : ways;
    return { when, sets: wanted(want).fact, finds: { want } };
  });
  const main = questionsOf(quiz)
    .filter(({ mainGoalOf }) => mainGoalOf)
    .flatMap((question) =>
      choices.filter(isOf(question.mainGoalOf)).map((choice) => ({
        when: all(includes(question, choice.option), ...chosen([choice])),
        finds: { main: goalOf(choice.value) },
      })),
    );
  return [...wants, ...main];
}

/** When the question about the details of `goal` was answered with other goals only. */
function replacements(quiz, goal) {
  return questionsOf(quiz).flatMap((question) => {
    const choices = (question.options ?? []).filter((option) => option.goal);
    const about = choices.find((option) => option.goal.includes('.'))?.goal;
    if (!about || goalOf(about) !== goal) return [];
    const own = choices.filter((option) => goalOf(option.goal) === goal);
    const others = choices.filter((option) => !own.includes(option));
    if (!others.length) return [];
    const chosen = (options) => any(...options.map((option) => includes(question, option)));
    return [all(chosen(others), not(chosen(own)))];
  });
}

/** One rule for each indication: that of a goal also serves details that have none of their own. */
function indicationRules(quiz) {
  const refs = [...new Set(optionsWith(quiz, 'goal').map(({ value }) => value))];
  return quiz.treatments.flatMap(({ id, indications }) => {
    const own = new Set(indications.map(({ goal }) => goal));
    return indications.flatMap(({ goal, strength }) => {
      const wants = refs.filter((ref) => ref === goal || (goalOf(ref) === goal && !own.has(ref)));
      if (!strength || !wants.length) return [];
      return [
        { when: any(...wants.map(wanted)), finds: { support: { treatment: id, strength, wants } } },
      ];
    });
  });
}
