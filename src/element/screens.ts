/** Renders the two screens of a quiz: passes plain data and callbacks to the views. */
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
import type { QuizSession } from './quiz-session.js';
import type { UserActions } from './user-actions.js';

/** What the two screens are drawn from. */
export interface ScreenProps extends Pick<StepViewProps, 'hasRoom' | 'direction'> {
  quiz: Quiz;
  state: QuizState;
  trail: Trail;
  session: QuizSession;
  actions: UserActions;
  messages: Messages;
  level: HeadingLevel;
  /** Whether a step offers to start again. */
  canRestart: boolean;
  /** A link to the result, where the page wants visitors to have one. */
  link: (() => string) | undefined;
  /** Where to book, given the first treatment's id; `undefined` for nowhere. */
  bookingUrl(treatment: string | undefined): string | undefined;
}

/** The step or the result. */
export const screenView = (props: ScreenProps): TemplateResult | typeof nothing =>
  props.state.step === null ? resultScreen(props) : stepScreen(props, props.state.step);

function stepScreen(props: ScreenProps, step: string): TemplateResult | typeof nothing {
  const { quiz, state, actions, messages } = props;
  const { steps } = props.trail;
  const index = steps.findIndex((each) => each.step.id === step);
  const asked = steps[index];
  if (!asked) return nothing;
  const isFirst = index === 0;
  return html`<div
    @pointerdown=${actions.intent.handlePointer}
    @keydown=${actions.intent.handleKey}
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
      onChoose: (question, option, chosen) => actions.choose(step, question, option, chosen),
      onContinue: () => actions.dispatch({ type: 'continue', step }),
      onRestart:
        props.canRestart && Object.keys(state.answers).length
          ? () => actions.dispatch({ type: 'restart' })
          : undefined,
      onBack: isFirst && !state.reviewing ? undefined : () => actions.dispatch({ type: 'back' }),
    })}
  </div>`;
}

function resultScreen(props: ScreenProps): TemplateResult | typeof nothing {
  const { quiz, trail, session, actions, messages } = props;
  const { recommendation } = session;
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
    copied: actions.copied,
    onBack: () => actions.dispatch({ type: 'back' }),
    onChange: (question) => actions.dispatch({ type: 'change', question }),
    onBook: (event, treatment) => actions.isAllowed('book', treatment) || event.preventDefault(),
    link: props.link,
    onShare: () => void actions.share(props.link!()),
    onClear: () => actions.isAllowed('clear') && session.dispatch({ type: 'restart' }),
  });
}
