/** The quiz beside the editor: follows the text without losing the visitor's place. */
import type { Quiz } from '../../src/definition/schema.js';
import type { TreatmentQuiz } from '../../src/element/treatment-quiz.js';
import type { Answers } from '../../src/engine/answers.js';

/** Everything after which other answers, or another screen, may be there. */
const MOVES = ['quiz-ready', 'quiz-answer', 'quiz-step', 'quiz-restart', 'recommendation'] as const;

export interface LiveQuiz {
  readonly element: TreatmentQuiz;
  /** Shows another version of the quiz, at the same step with the same answers where they fit. */
  follow(definition: unknown, quiz: Quiz): Promise<void>;
  /** Fills in `answers` and goes on as far as they lead. */
  answer(answers: Answers): void;
  restart(): void;
}

/** Drives `element`; `onMove` is called whenever its answers or its screen may have changed. */
export function liveQuiz(element: TreatmentQuiz, onMove: () => void): LiveQuiz {
  const handleMove = () => void element.updateComplete.then(onMove);
  for (const move of MOVES) element.addEventListener(move, handleMove);
  let step: string | undefined;
  element.addEventListener('quiz-step', ({ detail }) => (step = detail.step));
  element.addEventListener('quiz-restart', () => (step = undefined));

  /** As when the browser restores a page: to this step, with these answers. */
  const goTo = (progress: { answers: Answers; step: string | null | undefined }) => {
    element.formStateRestoreCallback(JSON.stringify(progress));
    handleMove();
  };

  return {
    element,
    async follow(definition, quiz) {
      const { answers } = element;
      const progress = { answers, step: element.matches(':state(result)') ? null : step };
      const isSame = element.quiz?.id === quiz.id;
      element.lang = quiz.locale;
      element.definition = definition;
      await element.updateComplete;
      if (isSame) goTo(progress);
      else onMove();
    },
    answer: (answers) => goTo({ answers, step: null }),
    restart() {
      element.restart();
      handleMove();
    },
  };
}
