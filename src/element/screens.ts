/** Draws the two screens of a quiz: hands its views plain data, and the visitor's acts to call. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../definition/schema.js';
import { holds } from '../engine/condition.js';
import { progress } from '../engine/progress.js';
import type { QuizState } from '../engine/quiz-state.js';
import { hasStop } from '../engine/safety.js';
import type { Trail } from '../engine/trail.js';
import { whatIf } from '../engine/what-if.js';
import type { Messages } from '../i18n/messages.js';
import type { HeadingLevel } from '../views/heading.js';
import { resultView } from '../views/result/result-view.js';
import { stepView, type StepViewProps } from '../views/step-view.js';
import { problemText } from './problem-text.js';
import type { QuizController } from './quiz-controller.js';
import type { Visitor } from './visitor.js';

export interface ScreenProps extends Pick<StepViewProps, 'hasRoom' | 'direction'> {
  quiz: Quiz;
  state: QuizState;
  trail: Trail;
  run: QuizController;
  visitor: Visitor;
  messages: Messages;
  level: HeadingLevel;
  /** Whether a step offers to start again. */
  canRestart: boolean;
  /** A link to the result, where the page wants visitors to have one. */
  link: (() => string) | undefined;
  /** Where to book, given the first treatment's id; `undefined` for nowhere. */
  bookingUrl(treatment: string | undefined): string | undefined;
}

export const screenView = (props: ScreenProps): TemplateResult | typeof nothing =>
  props.state.step === null ? resultScreen(props) : stepScreen(props, props.state.step);

function stepScreen(props: ScreenProps, step: string): TemplateResult | typeof nothing {
  const { quiz, state, visitor, messages } = props;
  const { steps } = props.trail;
  const index = steps.findIndex((each) => each.step.id === step);
  const asked = steps[index];
  if (!asked) return nothing;
  const isFirst = index === 0;
  return html`<div
    @pointerdown=${visitor.intent.handlePointer}
    @keydown=${visitor.intent.handleKey}
  >
    ${stepView({
      asked,
      progress: progress(quiz, state.answers, step),
      messages,
      level: props.level,
      hasRoom: props.hasRoom,
      problemText: (question) =>
        state.problemsShown ? problemText(question, messages) : undefined,
      isLast: index === steps.length - 1,
      introTo: isFirst ? quiz : undefined,
      direction: props.direction,
      onChoose: (question, option, chosen) => visitor.choose(step, question, option, chosen),
      onContinue: () => visitor.act({ type: 'continue', step }),
      onRestart:
        props.canRestart && Object.keys(state.answers).length
          ? () => visitor.act({ type: 'restart' })
          : undefined,
      onBack: isFirst && !state.reviewing ? undefined : () => visitor.act({ type: 'back' }),
    })}
  </div>`;
}

function resultScreen(props: ScreenProps): TemplateResult | typeof nothing {
  const { quiz, trail, run, visitor, messages } = props;
  const { recommendation } = run;
  if (!recommendation) return nothing;
  const notes = (quiz.result?.notes ?? []).filter(({ when }) => holds(when, trail.knowledge));
  return resultView({
    quiz,
    recommendation,
    trail,
    hasOffers: !hasStop(quiz, recommendation),
    messages,
    level: props.level,
    notes,
    bookingUrl: props.bookingUrl(recommendation.treatments[0]?.id),
    whatIf: whatIf(quiz, recommendation.answers),
    copied: visitor.copied,
    onBack: () => visitor.act({ type: 'back' }),
    onChange: (question) => visitor.act({ type: 'change', question }),
    onBook: (event, treatment) => visitor.isAllowed('book', treatment) || event.preventDefault(),
    link: props.link,
    onShare: () => void visitor.share(props.link!()),
    onClear: () => visitor.isAllowed('clear') && run.dispatch({ type: 'restart' }),
  });
}
