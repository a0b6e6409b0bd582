import type { AskedQuestion } from '../engine/asked-question.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Quiz } from '../definition/schema.js';
import type { Progress } from '../engine/progress.js';
import type { AskedStep } from '../engine/trail.js';
import type { Messages } from '../i18n/messages.js';
import { heading, type HeadingLevel } from './heading.js';
import { progressView } from './progress-view.js';
import { questionView } from './questions/question-view.js';
import { changingText } from './changing-text.js';

/** Width, in px, from which every group of options is shown open. */
export const ROOMY = 560;

export interface StepViewProps {
  asked: AskedStep;
  progress: Progress;
  messages: Messages;
  level: HeadingLevel;
  hasRoom(): boolean;
  /** What is missing, in words; nothing until the visitor asks to go on. */
  problemText(asked: AskedQuestion): string | undefined;
  /** Whether the visitor goes on to the result from here. */
  isLast: boolean;
  /** The quiz to introduce, on the first step only. */
  introTo: Quiz | undefined;
  direction: 'forward' | 'backward' | undefined;
  onChoose(question: string, option: string, isChosen: boolean): void;
  onContinue(event: MouseEvent): void;
  /** `undefined` where there is nothing to go back to. */
  onBack: (() => void) | undefined;
  /** `undefined` where starting again is not offered. */
  onRestart: (() => void) | undefined;
}

/** One screen of questions. */
export function stepView(props: StepViewProps): TemplateResult {
  const { asked, messages, isLast, introTo, onContinue } = props;
  const canSkip = asked.questions.every((question) => !isNeeded(question));
  return html`${[
      progressView({ ...props, title: introTo?.title }),
      introTo &&
        html`<div class="intro" part="intro">
          <slot name="intro"
            ><p>${introTo.intro}</p>
            <p>${introTo.eligibility}</p></slot
          >
        </div>`,
    ]}
    <div class="stage" part="step">
      ${keyed(asked.step.id, questionsView(props))}
      <div class="actions" part="actions">
        <button
          type="button"
          class="primary"
          part="continue"
          aria-describedby=${canSkip ? 'can-skip' : nothing}
          @click=${onContinue}
        >
          ${changingText(isLast ? messages.finish : messages.continue)}
        </button>
        ${canSkip ? html`<p class="quiet" id="can-skip">${messages.canSkip}</p>` : nothing}
      </div>
    </div>`;
}

/** The questions, below the heading of the step; without one the first question is the heading. */
const questionsView = (props: StepViewProps) => {
  const { asked, messages, level, direction, hasRoom } = props;
  const { title } = asked.step;
  return html`<div class="step ${direction}">
    ${title && heading(level, title, 'step-heading')}
    ${asked.questions.map((question, index) => {
      const { id } = question.question;
      const isStepHeading = !title && !index;
      const view = questionView({
        asked: question,
        messages,
        htmlId: id,
        level: isStepHeading ? level : level + 1,
        isStepHeading,
        hasRoom,
        problem: props.problemText(question),
        onChoose: (option, isChosen) => props.onChoose(id, option, isChosen),
      });
      return keyed(id, view);
    })}
  </div>`;
};

/** Whether a question still has to be answered or mended before going on. */
const isNeeded = (asked: AskedQuestion) => asked.required || asked.chosen.length > 0;
