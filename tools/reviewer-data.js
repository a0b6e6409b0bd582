// The default quiz as visitors need it.
import { readFile } from 'node:fs/promises';

/** What only reviewers and authors read; it stays in `default-quiz.json`. */
const forReviewers = {
  'quiz.json': (quiz) => {
    delete quiz.review.open;
    for (const goal of quiz.goals) {
      delete goal.label;
      for (const subtype of goal.subtypes ?? []) delete subtype.label;
    }
  },
  'facts.json': (facts) => facts.forEach((fact) => delete fact.label),
  'sources.json': (sources) => sources.forEach((source) => delete source.seen),
};

/** Leaves out of the one file what it never shows. */
export const withoutReviewerData = () => ({
  name: 'without-reviewer-data',
  enforce: 'pre',
  async load(id) {
    const drop = /\/src\/default-quiz\//.test(id) && forReviewers[id.split('/').at(-1)];
    if (!drop) return undefined;
    const data = JSON.parse(await readFile(id, 'utf8'));
    drop(data);
    return JSON.stringify(data);
  },
});
