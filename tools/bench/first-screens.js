// The first seven questions of the default quiz, for the peers, and how one visitor answers them.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const COUNT = 7;
const STEPS = fileURLToPath(new URL('../../src/default-quiz/steps.ts', import.meta.url));
const { module } = await runnerImport(STEPS, { configFile: false });

/** What a visitor who wants firmer skin answers, by question. The first seven are for the peers, too. */
const ANSWERS = {
  goals: 'firmness',
  area: 'face',
  age: '35_49',
  pregnancy: 'none',
  skin_colour: 'pale',
  sun_reaction: 'usually_burns',
  skin_now: 'none',
  health: 'none',
  downtime: 'longer',
  needles: 'fine',
  ready_by: 'no_date',
};
const QUESTIONS = Object.keys(ANSWERS);

/** Steps as that visitor sees them: firmness has no details, and one goal needs no main one. */
function screensWith(ids) {
  const steps = module.steps
    .map((step) => ({ ...step, questions: step.questions.filter(({ id }) => ids.includes(id)) }))
    .filter(({ questions }) => questions.length);
  const count = steps.flatMap(({ questions }) => questions).length;
  if (count !== ids.length)
    throw new Error(`The default quiz has ${count} of these ${ids.length} questions.`);
  return steps;
}

/** What the peers show. */
export const firstScreens = screensWith(QUESTIONS.slice(0, COUNT));

/** All of the default quiz, up to its result. */
export const ourScreens = screensWith(QUESTIONS);

/** The same questions, one a screen. */
export const screenForEach = (screens) =>
  screens.flatMap(({ questions }) => questions.map((question) => ({ questions: [question] })));

const answerTo = ({ id, options }) => {
  const answer = options.find((option) => option.id === ANSWERS[id]);
  if (!answer) throw new Error(`"${id}" no longer offers "${ANSWERS[id]}".`);
  return answer.label;
};

/** For each screen: the title to look for, the labels to press, and whether one answer is all. */
export const journey = (screens) =>
  screens.map(({ questions }) => ({
    title: questions[0].title,
    answers: questions.map(answerTo),
    isSettledByAnswer: questions.length === 1 && questions[0].kind === 'single',
  }));

/** `import screens from 'first-screens'`, with what a plain list of options needs. */
export const firstScreensModule = () => ({
  name: 'first-screens',
  resolveId: (id) => (id === 'first-screens' ? '\0first-screens' : undefined),
  load(id) {
    if (id !== '\0first-screens') return undefined;
    const plain = firstScreens.map(({ id, title, questions }) => ({
      id,
      title,
      questions: questions.map(({ id, kind, title, help, why, required, max, options }) => ({
        id,
        isMany: kind === 'multiple' || kind === 'body-map',
        title,
        help,
        why,
        isRequired: Boolean(required),
        max,
        options: options.map(({ id, label, description }) => ({ id, label, description })),
      })),
    }));
    return `export default ${JSON.stringify(plain)}`;
  },
});
