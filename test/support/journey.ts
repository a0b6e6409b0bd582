/** Walks the engine as a visitor does: one answer, then on to wherever that leads. */
import type { AskedQuestion } from '../../src/engine/asked-question.js';
import { problemOf } from '../../src/engine/questions/rules-of.js';
import { expect } from 'chai';
import type { Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { initialState, type QuizState } from '../../src/engine/quiz-state.js';
import type { Recommendation } from '../../src/engine/recommendation.js';
import { trail } from '../../src/engine/trail.js';
import { type QuizAction, type QuizEffect, transition } from '../../src/engine/transition.js';

export { seeded } from './seeded.js';

export class Journey {
  /** Everything the run has announced so far. */
  readonly effects: QuizEffect[] = [];
  state: QuizState;
  private readonly quiz: Quiz;

  constructor(quiz: Quiz, answers?: Answers) {
    this.quiz = quiz;
    this.state = initialState(quiz, answers);
  }

  /** Chooses options of a question on the step that is shown. */
  answer(question: string, ...options: string[]): this {
    const { step } = this.state;
    expect(this.asked(), `questions at ${step}`).to.include(question);
    for (const option of options)
      this.act({ type: 'choose', step: step!, question, option, chosen: true });
    const chosen = [this.state.answers[question] ?? []].flat();
    expect(chosen, `chosen for ${question}`).to.include.members(options);
    return this;
  }

  /** Takes options back. */
  clear(question: string, ...options: string[]): this {
    const step = this.state.step!;
    for (const option of options)
      this.act({ type: 'choose', step, question, option, chosen: false });
    return this;
  }

  /** Goes on from the step that is shown. */
  goOn(): this {
    return this.act({ type: 'continue', step: this.state.step! });
  }

  /** Goes on, skipping every question that may be skipped, until `step` is shown. */
  skipTo(step: string): this {
    while (this.state.step !== step) {
      const before = this.state.step;
      expect(before, `a step before ${step}`).to.not.equal(null);
      this.goOn();
      expect(this.state.step, `the step after ${before}`).to.not.equal(before);
    }
    return this;
  }

  goBack(): this {
    return this.act({ type: 'back' });
  }

  change(question: string): this {
    return this.act({ type: 'change', question });
  }

  restart(): this {
    return this.act({ type: 'restart' });
  }

  act(action: QuizAction): this {
    const [state, effects] = transition(this.quiz, this.state, action);
    this.state = state;
    this.effects.push(...effects);
    return this;
  }

  /** Ids of the questions on the step that is shown. */
  asked(): string[] {
    return this.questions().map(({ question }) => question.id);
  }

  /** The questions on the step that is shown. */
  questions(): readonly AskedQuestion[] {
    const { steps } = trail(this.quiz, this.state.answers);
    return steps.find(({ step }) => step.id === this.state.step)?.questions ?? [];
  }

  /** Ids of the options a question on this step offers. */
  offered(question: string): string[] {
    const asked = this.questions().find((each) => each.question.id === question);
    return asked?.options.map(({ id }) => id) ?? [];
  }

  /** Goes on and expects to be shown `step`; its questions too, where they are named. */
  arrivesAt(step: string, ...questions: string[]): this {
    this.goOn();
    expect(this.state.step).to.equal(step);
    if (questions.length) expect(this.asked()).to.deep.equal(questions);
    return this;
  }

  /** Expects to stay where it is, because of `question`. */
  isStuckOn(question: string): this {
    const { step } = this.state;
    this.goOn();
    expect(this.state.step).to.equal(step);
    expect(this.effects.at(-1)).to.deep.equal({ type: 'problem', question });
    return this;
  }

  /** Goes on and expects the result. */
  arrivesAtResult(): this {
    this.goOn();
    expect(this.state.step, 'the result').to.equal(null);
    return this;
  }

  /** Walks to the result, skipping what is left, and expects exactly these treatments now. */
  recommends(...treatments: string[]): this {
    expect(this.result().treatments.map(({ id }) => id)).to.deep.equal(treatments);
    return this;
  }

  /** The recommendation, after skipping every question that is left. */
  result(): Recommendation {
    while (this.state.step !== null) this.skipOne();
    return this.recommendations().at(-1)!;
  }

  /** Every recommendation announced so far. */
  recommendations(): Recommendation[] {
    return this.effects.flatMap((effect) =>
      effect.type === 'recommendation' ? [effect.recommendation] : [],
    );
  }

  private skipOne(): void {
    const stuck = this.questions().find(problemOf);
    if (stuck) throw new Error(`"${stuck.question.id}" has to be answered`);
    this.goOn();
  }
}

export const journey = (quiz: Quiz, answers?: Answers) => new Journey(quiz, answers);

/** Goes through the whole quiz with answers drawn at random; about one question in eight is skipped. */
export function wander(
  quiz: Quiz,
  random: () => number,
  visit?: (journey: Journey) => void,
): Journey {
  const walk = journey(quiz);
  while (walk.state.step !== null) {
    visit?.(walk);
    const before = walk.state.step;
    for (const id of walk.asked()) answerAtRandom(walk, id, random);
    walk.goOn();
    // What could not be gone past gets one option, which is always enough.
    if (walk.state.step === before) {
      for (const { question, chosen } of walk.questions()) {
        walk.clear(question.id, ...chosen.map(({ id }) => id));
        walk.answer(question.id, walk.offered(question.id)[0]!);
      }
      walk.goOn();
      expect(walk.state.step, 'the next step').to.not.equal(before);
    }
  }
  visit?.(walk);
  return walk;
}

function answerAtRandom(walk: Journey, question: string, random: () => number): void {
  if (random() < 1 / 8) return;
  const offered = walk.offered(question);
  // An earlier answer on the same step can take a question away.
  if (!offered.length) return;
  const draws = 1 + Math.floor(random() * random() * 3);
  for (let i = 0; i < draws; i++) {
    walk.answer(question, offered[Math.floor(random() * offered.length)]!);
  }
}
