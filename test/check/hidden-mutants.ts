/** The default quiz with options that some visitors no longer see, or can no longer tick. */
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { isCareful } from '../../src/definition/less-careful.js';
import {
  type Mutant,
  mutantOf,
  optionIn,
  type PlacedQuestion,
  questionIn,
  questionsOf,
} from './mutant.js';

/** Questions of boxes that safety rests on. */
const lists = (): PlacedQuestion[] =>
  questionsOf(defaultQuiz).filter(
    ({ question }) => ['multiple', 'body-map'].includes(question.kind) && isCareful(question),
  );

/** What cannot be said any more, although each option says what it did. */
export const hiddenMutants: Readonly<Record<string, () => Mutant[]>> = {
  'an option that others depend on, offered to some': () => [
    mutantOf(
      defaultQuiz,
      'the face, offered to some',
      (quiz) => (optionIn(quiz, 'area', 'face').when = { includes: ['goals', 'scars'] }),
      'steps.area.questions.area.options.face.when',
    ),
  ],
  'an option that clears what else is ticked': () =>
    lists().flatMap(({ question, path }) =>
      question
        .options!.filter(({ exclusive }) => !exclusive)
        .map(({ id }) =>
          mutantOf(
            defaultQuiz,
            `${id} exclusive`,
            (quiz) => (optionIn(quiz, question.id, id).exclusive = true),
            `${path}.options.${id}.exclusive`,
          ),
        ),
    ),
  'an option of their own that clears what else is ticked': () =>
    lists().map(({ question, path }) =>
      mutantOf(
        defaultQuiz,
        `in person in ${question.id}`,
        (quiz) =>
          questionIn(quiz, question.id).options!.push({
            ...{ id: 'in_person', label: 'I will say so in person', exclusive: true },
          }),
        `${path}.options.in_person.exclusive`,
      ),
    ),
  'a question that takes only several answers': () =>
    lists().map(({ question, path }) =>
      mutantOf(
        defaultQuiz,
        `two at least in ${question.id}`,
        (quiz) => Object.assign(questionIn(quiz, question.id), { min: 2 }),
        `${path}.min`,
      ),
    ),
};
