import { html } from '@open-wc/testing';
import { takeDefaultQuiz, visitPage } from '../support/quiz-harness.js';
import { BriefHarness } from './brief-harness.js';

/** The result of a visitor in good health with this goal, with a clinic’s brief below. */
export async function onResult(goals = ['scars'], others = {}) {
  const visitor = await visitPage(
    html`<treatment-quiz>
      <treatment-quiz-brief slot="result-actions">
        <p class="letterhead"><b>Hazel Street</b>, 01632 960142</p>
        <a href="https://hazel.example/">hazel.example</a>
      </treatment-quiz-brief>
    </treatment-quiz>`,
  );
  const brief = new BriefHarness(visitor);
  await takeDefaultQuiz(visitor, goals, others);
  await brief.settled();
  return { visitor, brief };
}
