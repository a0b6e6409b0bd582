/** A grown-up in good health on the way through the default quiz. */
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Answers } from '../../src/engine/answers.js';
import { type Journey, journey } from '../support/journey.js';

export const start = () => journey(defaultQuiz);

/** Answers what is asked of a healthy grown-up, from the step shown up to and with `last`. */
export function healthyUpTo(run: Journey, last: string): Journey {
  const answers: Record<string, string> = {
    scar_type: 'pitted',
    scar_age: 'over_6_months',
    colour_type: 'sun_spots',
    spots_today: 'calm',
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
  for (;;) {
    for (const question of run.asked()) {
      const answer = answers[question];
      if (answer && !run.state.answers[question]) run.answer(question, answer);
    }
    if (run.state.step === last) return run;
    const before = run.state.step;
    run.goOn();
    if (run.state.step === null || run.state.step === before) {
      throw new Error(`"${last}" is not reached from "${before}"`);
    }
  }
}

/** Chooses these goals, gives `others` and answers the rest in good health, up to `last`. */
export const healthy = (goals: string[], others: Answers = {}, last = 'comfort') => {
  const run = start().answer('goals', ...goals);
  for (const step of [
    'goals',
    'details',
    'area',
    'age',
    'pregnancy',
    'skin_type',
    'skin_now',
    'health',
    'comfort',
  ]) {
    if (run.state.step !== step) continue;
    for (const [question, answer] of Object.entries(others)) {
      if (run.asked().includes(question)) run.answer(question, ...[answer].flat());
    }
    healthyUpTo(run, step);
    if (step === last) return run;
    run.goOn();
  }
  return run;
};
