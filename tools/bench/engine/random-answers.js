/** Numbers from 0 up to 1, the same ones for the same seed. */
function seeded(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Options that speak against nothing; of a question about goals none. */
const harmless = ({ options }) =>
  options.some(({ goal }) => goal)
    ? []
    : options.filter(({ sets, limits, unknown }) => !sets && !limits && !unknown);

/**
 * Answers of `count` visitors who went through the whole quiz and answered at random, the same ones
 * each time. Most have little to tell and some much, as otherwise hardly anything would ever be
 * suggested. One question in eight is skipped where that is allowed.
 */
export function randomAnswers({ initialState, trail, transition }, quiz, count, seed = 1) {
  const random = seeded(seed);
  const draw = (list) => list[Math.floor(random() * list.length)];

  const optionsFor = (asked, mayBeSkipped, ease) => {
    if (mayBeSkipped && random() < 1 / 8) return [];
    const easy = random() < ease ? harmless(asked) : [];
    if (easy.length) return [draw(easy).id];
    const takesSeveral = asked.question.kind === 'multiple' || asked.question.kind === 'body-map';
    const draws = takesSeveral ? 1 + Math.floor(random() * random() * 3) : 1;
    return Array.from({ length: draws }, () => draw(asked.options).id);
  };

  const walk = () => {
    const ease = Math.sqrt(random());
    let state = initialState(quiz);
    const act = (action) => ([state] = transition(quiz, state, action));
    const askedNow = () =>
      trail(quiz, state.answers).steps.find(({ step }) => step.id === state.step).questions;
    for (let tries = 0; state.step !== null; tries++) {
      const { step } = state;
      for (const { question } of askedNow()) {
        // An answer on the same step can take a question away.
        const asked = askedNow().find((each) => each.question === question);
        for (const option of asked ? optionsFor(asked, tries === 0, ease) : []) {
          act({ type: 'choose', step, question: question.id, option, chosen: true });
        }
      }
      act({ type: 'continue', step });
      if (state.step !== step) tries = -1;
      if (tries > 50) throw new Error(`Nobody gets past "${step}" by chance.`);
    }
    return state.answers;
  };

  return Array.from({ length: count }, walk);
}
