/** The default quiz, less careful in one place than it was: what people answer, and what is asked. */
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { isCareful } from '../../src/definition/less-careful.js';
import type { Condition, Option, Question, Quiz } from '../../src/definition/schema.js';
import {
  type Mutant,
  mutantOf,
  optionIn,
  optionsOf,
  questionIn,
  questionsOf,
  stepIn,
} from './mutant.js';

/** One mutant for each option that `isConcerned`. */
const onOptions = (
  what: string,
  isConcerned: (option: Option, question: Question) => unknown,
  change: (option: Option, quiz: Quiz) => void,
): Mutant[] =>
  optionsOf(defaultQuiz)
    .filter(({ option, question }) => isConcerned(option, question))
    .map(({ option: { id }, question, path }) =>
      mutantOf(
        defaultQuiz,
        `${what} at ${path}`,
        (quiz) => change(optionIn(quiz, question.id, id), quiz),
        path,
      ),
    );

/** One mutant for each question that `isConcerned`. */
const onQuestions = (
  what: string,
  isConcerned: (question: Question) => unknown,
  change: (question: Question, quiz: Quiz) => void,
): Mutant[] =>
  questionsOf(defaultQuiz)
    .filter(({ question }) => isConcerned(question))
    .map(({ question: { id }, path }) =>
      mutantOf(
        defaultQuiz,
        `${what} at ${path}`,
        (quiz) => change(questionIn(quiz, id), quiz),
        path,
      ),
    );

const isPlain = (option: Option) => !isCareful(option) && !option.limits;
const LATER = { includes: ['goals', 'firmness'] };
/** Safety does not rest on the first step, which asks what is wanted. */
const isLater = (question: Question) => !['goals', 'main_goal'].includes(question.id);

/** What an answer says is no longer heard. */
export const deafMutants: Readonly<Record<string, () => Mutant[]>> = {
  'a fact that an option no longer sets': () =>
    optionsOf(defaultQuiz).flatMap(({ option: { id, sets = [] }, question, path }) =>
      sets.map((fact) =>
        mutantOf(
          defaultQuiz,
          `${path} without ${fact}`,
          (quiz) => {
            const option = optionIn(quiz, question.id, id);
            const left = sets.filter((each) => each !== fact);
            if (left.length) option.sets = left;
            else delete option.sets;
          },
          `${path}.sets`,
        ),
      ),
    ),
  'an option that no longer ends the quiz': () =>
    onOptions(
      'no end',
      ({ ends }) => ends,
      (option) => delete option.ends,
    ),
  'an option that now ends the quiz': () =>
    onOptions(
      'an end',
      ({ ends }) => !ends,
      (option) => (option.ends = true),
    ),
  'a new option that ends the quiz': () =>
    onQuestions(
      'a new end',
      ({ options }) => options,
      ({ options }) => options!.push({ id: 'enough', label: 'Enough', ends: true }),
    ),
  'an unsure answer that counts as an answer': () =>
    onOptions(
      'no longer unknown',
      ({ unknown }) => unknown,
      (option) => delete option.unknown,
    ),
  'a level that is gone': () =>
    onOptions(
      'no level',
      ({ level }) => level,
      (option) => delete option.level,
    ),
  'a level that is lower': () =>
    onOptions(
      'a lower level',
      ({ level }) => level,
      (option) => option.level!--,
    ),
  'a level that no fact follows from': () =>
    onOptions(
      'level 7',
      ({ level }) => level! >= 4,
      (option) => (option.level = 7),
    ),
  'a limit that is gone': () =>
    onOptions(
      'no limits',
      ({ limits }) => limits,
      (option) => delete option.limits,
    ),
  'a limit that is wider': () =>
    onOptions(
      'wide limits',
      ({ limits }) => limits,
      (option) => (option.limits = {}),
    ),
  // An option nothing depends on may be removed: visitors choose another, or none.
  'an option that is gone': () =>
    optionsOf(defaultQuiz)
      .filter(({ option }) => !isPlain(option))
      .map(({ option: { id }, question, path }) =>
        mutantOf(
          defaultQuiz,
          `without ${path}`,
          (quiz) => {
            const asking = questionIn(quiz, question.id);
            asking.options = asking.options!.filter((option) => option.id !== id) as never;
            withoutLook(quiz, `"${question.id}","${id}"`);
          },
          path,
        ),
      ),
};

/** Mutants that do not ask everyone what has to be known. */
export const unaskedMutants: Readonly<Record<string, () => Mutant[]>> = {
  'an unknown answer with nothing careful about it': () =>
    onQuestions(
      'not careful',
      ({ careful }) => careful,
      (question) => delete question.careful,
    ),
  'an unknown answer that means no fact': () =>
    onQuestions(
      'careful of no fact',
      ({ careful }) => careful?.facts,
      ({ careful }) => delete careful!.facts,
    ),
  'an unknown answer that means a fact, and no longer is a caution': () =>
    onQuestions(
      'careful of another fact',
      ({ careful }) => careful && !careful.facts,
      ({ careful }) => (careful!.facts = ['age_18_21']),
    ),
  'an unknown answer that no longer keeps procedures away': () =>
    onQuestions(
      'not home care only',
      ({ careful }) => careful?.homeCareOnly,
      ({ careful }) => delete careful!.homeCareOnly,
    ),
  'a question that need not be answered': () =>
    onQuestions(
      'not required',
      (question) => question.required && isCareful(question),
      (question) => delete question.required,
    ),
  'a question that need not be answered by all': () =>
    onQuestions(
      'required for some',
      (question) => question.required && isCareful(question),
      (question) => (question.required = LATER),
    ),
  'a question of boxes that takes one answer': () =>
    onQuestions(
      'one answer only',
      (question) => question.kind === 'multiple' && isCareful(question),
      (question) => (question.kind = 'single'),
    ),
  'a question that takes fewer answers': () =>
    onQuestions(
      'two answers at most',
      (question) => question.kind === 'multiple' && isCareful(question),
      (question) => Object.assign(question, { max: 2 }),
    ),
  'an answer that can no longer be given along with others': () =>
    onOptions(
      'exclusive',
      ({ sets, exclusive }, { kind }) => sets && !exclusive && kind !== 'single',
      (option) => (option.exclusive = true),
    ),
  'a question that is asked of some': () =>
    onQuestions(
      'asked of some',
      (question) => isCareful(question) && isLater(question),
      (question) => (question.when = LATER),
    ).filter(({ quiz }) => JSON.stringify(quiz.steps) !== JSON.stringify(defaultQuiz.steps)),
  'an option that is offered to some': () =>
    onOptions('offered to some', isCareful, (option) => (option.when = { all: [LATER, LATER] })),
  'a question that moved to a step for some': () =>
    questionsOf(defaultQuiz)
      .filter(({ question }) => isCareful(question))
      .map(({ question: { id }, step }) =>
        mutantOf(
          defaultQuiz,
          `${id} in a step for some`,
          (quiz) => {
            const question = questionIn(quiz, id);
            const from = stepIn(quiz, step.id);
            from.questions = from.questions.filter((each) => each !== question);
            const to = { id: 'for_some', when: LATER, questions: [question] };
            // The first question may be looked at by the others of its step.
            const isFirst = step.questions[0]!.id === id;
            quiz.steps.splice(quiz.steps.indexOf(from) + (isFirst ? 0 : 1), 0, to);
            quiz.steps = quiz.steps.filter(({ questions }) => questions.length);
          },
          'steps.for_some.when',
        ),
      ),
  'a question that is gone': () =>
    questionsOf(defaultQuiz)
      .filter(({ question }) => JSON.stringify(question).match(/"(sets|limits|level)"/))
      .map(({ question: { id }, step, path }) =>
        mutantOf(
          defaultQuiz,
          `without ${path}`,
          (quiz) => {
            const from = stepIn(quiz, step.id);
            from.questions = from.questions.filter((each) => each.id !== id);
            withoutLoose(quiz, [id]);
          },
          path,
        ),
      ),
  'a step that is gone': () =>
    defaultQuiz.steps.slice(1).map(({ id, questions }) =>
      mutantOf(
        defaultQuiz,
        `without step ${id}`,
        (quiz) => {
          stepIn(quiz, id).questions = [];
          withoutLoose(
            quiz,
            questions.map((question) => question.id),
          );
        },
        `steps.${id}.questions`,
      ),
    ),
  // Of the step about comfort only what a visitor would like depends.
  'a step that is shown to some': () =>
    defaultQuiz.steps
      .filter(isCareful)
      .map(({ id }) =>
        mutantOf(
          defaultQuiz,
          `step ${id} for some`,
          (quiz) => (stepIn(quiz, id).when = LATER),
          `steps.${id}.when`,
        ),
      ),
};

/** Takes away what looks at questions that are gone, so that the quiz can be used. */
function withoutLoose(quiz: Quiz, gone: readonly string[]): void {
  quiz.steps = quiz.steps.filter(({ questions }) => questions.length);
  for (const id of gone) {
    withoutLook(quiz, `"${id}",`);
    withoutLook(quiz, `"answered":"${id}"`);
  }
  delete quiz.result!.notes;
  if (gone.includes('skin_colour') || gone.includes('sun_reaction')) delete quiz.derivedFacts;
}

/** Takes alternatives out of conditions that look at `pair`, as JSON, and conditions that only do that. */
function withoutLook(quiz: Quiz, pair: string): void {
  const isLoose = (part: unknown) => JSON.stringify(part).includes(pair);
  const left = (condition: Condition): Condition | undefined => {
    if (!isLoose(condition)) return condition;
    if ('any' in condition) {
      const any = condition.any.flatMap((part) => left(part) ?? []);
      return any.length ? { any } : undefined;
    }
    if ('all' in condition) {
      const all = condition.all.flatMap((part) => left(part) ?? []);
      return all.length ? { all } : undefined;
    }
    return undefined;
  };
  const questions = questionsOf(quiz).map(({ question }) => question);
  const options = optionsOf(quiz).map(({ option }) => option);
  for (const entry of [...quiz.facts!, ...quiz.steps, ...questions, ...options]) {
    const when = entry.when && left(entry.when);
    if (when) entry.when = when;
    else delete entry.when;
  }
}
