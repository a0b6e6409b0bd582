/** What has been answered in the live quiz, and which single answers would change the result. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { rulesOf } from '../../src/engine/questions/rules-of.js';
import { trail } from '../../src/engine/trail.js';
import { type Standing, whatIf, type WhatIf } from '../../src/engine/what-if.js';

export interface AnswersViewProps {
  quiz: Quiz | null;
  answers: Answers;
  /** Whether the result is on screen. */
  isDone: boolean;
  onAnswer(answers: Answers): void;
  onRestart(): void;
}

export function answersView(props: AnswersViewProps): TemplateResult {
  const { quiz, answers, isDone, onRestart } = props;
  const given = quiz ? [...trail(quiz, answers).questions.values()] : [];
  const answered = given.filter(({ chosen }) => chosen.length);
  if (!quiz || !answered.length) {
    return html`<p class="quiet">
      Nothing is answered yet. Answer a question in the quiz, and it is listed here.
    </p>`;
  }
  return html`
    <ul class="answers">
      ${answered.map(
        ({ question, chosen }) =>
          html`<li>
            <code>${question.id}: ${chosen.map(({ id }) => id).join(', ')}</code>
            <span class="quiet">${chosen.map(({ label }) => label).join(' · ')}</span>
          </li>`,
      )}
    </ul>
    <p><button type="button" @click=${onRestart}>Clear these answers</button></p>
    <h3>What would change the result</h3>
    ${isDone ? flipsView(quiz, props) : html`<p class="quiet">Shown once the quiz is done.</p>`}
  `;
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  now: 'Then suggested',
  later: 'Then later',
  out: 'Then no longer there',
};

function flipsView(quiz: Quiz, { answers, onAnswer }: AnswersViewProps): TemplateResult {
  const flips = whatIf(quiz, answers);
  if (!flips.length) {
    return html`<p class="quiet">
      No single wish or limit would. Health answers are not for trading, so they are not tried.
    </p>`;
  }
  return html`<ul class="flips">
    ${flips.map((flip) => {
      const asked = trail(quiz, answers).questions.get(flip.question)!;
      const { label = flip.option } = asked.options.find(({ id }) => id === flip.option) ?? {};
      const ids = rulesOf(asked.question).choose(asked, flip.option, flip.chosen);
      return html`<li>
        <button type="button" @click=${() => onAnswer({ ...answers, [flip.question]: [...ids] })}>
          <span class="quiet">${asked.question.title}</span>
          <strong>${flip.chosen ? label : html`Not “${label}”`}</strong>
          ${movedView(quiz, flip)}
        </button>
      </li>`;
    })}
  </ul>`;
}

const movedView = ({ treatments }: Quiz, { changes }: WhatIf) =>
  (['now', 'later', 'out'] as const).map((standing) => {
    const moved = treatments.filter(({ id }) =>
      changes.some(({ treatment, to }) => treatment === id && to === standing),
    );
    return moved.length
      ? html`<span>${STANDINGS[standing]}: ${moved.map(({ name }) => name).join(', ')}</span>`
      : nothing;
  });
