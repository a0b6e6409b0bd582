/** Small pieces of what a page keeps, or a link carries. */
import { goalsQuestion, single, smallQuiz, step } from '../support/quizzes.js';

/** Three steps, of which the first has to be answered. */
export const threeSteps = (id = 'small') =>
  smallQuiz({
    id,
    steps: [
      step({ ...single('sun', ['often', 'rarely']), required: true }),
      step(single('age', ['young', 'old'])),
      step(goalsQuestion()),
    ],
  });

/** The fragment of a link that carries `place`. */
export const fragmentOf = (place: unknown) =>
  `#treatment-quiz:small=${btoa(JSON.stringify(place))}`;
