/**
 * How a companion follows the quiz it is in.
 *
 * A companion is an element of an entry of its own that a page puts into `<treatment-quiz>`. It reads
 * the quiz's public properties anew whenever they may have changed, and keeps nothing of them.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TreatmentQuiz } from '../element/treatment-quiz.js';
import { watchLanguage } from '../i18n/language-of.js';

/** When another recommendation may be there, or none. */
const CHANGES = ['recommendation', 'quiz-restart', 'quiz-ready'] as const;

/** Connects a companion to the quiz it is in. */
export class CompanionController implements ReactiveController {
  /** The quiz around the companion, which may not know yet that it is one; `null` outside of any. */
  quiz: TreatmentQuiz | null = null;
  private unwatch: (() => void) | undefined;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly onChange: (event: string) => void;
  /** Restored progress and late translations fire no event, but both change the height. */
  private resizes: ResizeObserver | undefined;

  /** @param onChange - Called with the name of each event that may outdate what is shown. */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: (event: string) => void) {
    this.host = host;
    this.onChange = onChange;
    host.addController(this);
    host.addEventListener('click', swallowRepeat, true);
  }

  /** Whether the quiz is disabled; that does not disable its slots. */
  get isDisabled(): boolean {
    return this.quiz?.matches(':disabled') ?? false;
  }

  hostConnected(): void {
    const { host } = this;
    this.quiz = host.closest('treatment-quiz');
    for (const name of CHANGES) this.quiz?.addEventListener(name, this.handleChange);
    if (this.quiz && globalThis.ResizeObserver) {
      const update = () => requestAnimationFrame(() => host.requestUpdate());
      this.resizes = new ResizeObserver(update);
      this.resizes.observe(this.quiz);
    }
    this.unwatch = watchLanguage(host, () => host.requestUpdate());
    host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const name of CHANGES) this.quiz?.removeEventListener(name, this.handleChange);
    this.resizes?.disconnect();
    this.unwatch?.();
    this.quiz = null;
  }

  private readonly handleChange = ({ type }: Event): void => {
    this.onChange(type);
    this.host.requestUpdate();
  };
}

/** The second click of a double click would print or save the same once more. */
function swallowRepeat(event: MouseEvent): void {
  const pressed = event.composedPath()[0];
  if (event.detail > 1 && pressed instanceof Element && pressed.closest('button')) {
    event.stopPropagation();
  }
}
