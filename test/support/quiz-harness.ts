/**
 * Acts on a `<treatment-quiz>` as a visitor does: finds things by role and name, presses them, and
 * records every event.
 */
import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Answers } from '../../src/engine/answers.js';
import type { Recommendation } from '../../src/engine/recommendation.js';
import { type AskedStep, trail } from '../../src/engine/trail.js';
import type { TreatmentQuizEventMap } from '../../src/events/event-map.js';
import { english } from '../../src/i18n/en.js';
import type { TreatmentQuiz } from '../../src/index.js';
import '../../src/index.js';
import { healthy } from '../journeys/healthy.js';
import { textOf } from './text-of.js';

export { textOf };

type EventName = Exclude<keyof TreatmentQuizEventMap, keyof HTMLElementEventMap>;

const EVENTS: readonly EventName[] = [
  ...(['recommendation', 'quiz-ready', 'quiz-start', 'quiz-step', 'quiz-answer'] as const),
  ...(['quiz-restart', 'quiz-action', 'quiz-error'] as const),
];

export class QuizHarness {
  readonly quiz: TreatmentQuiz;
  /** Every event heard so far. */
  readonly events: CustomEvent[];

  constructor(quiz: TreatmentQuiz, events: CustomEvent[] = []) {
    this.quiz = quiz;
    this.events = events;
  }

  // What is on the screen

  /** The main heading. */
  heading = () => this.headings()[0] ?? '';

  headings = () => this.shown('h1, h2, h3, h4, h5, h6').map(nameOf);

  /** Titles of the questions on this step. */
  questions(): string[] {
    return this.fieldsets().map(nameOf);
  }

  /** Labels of the options offered, of one question or of all on this step. */
  options(question?: string): string[] {
    return this.inputs(question).map(nameOf);
  }

  chosen(question?: string): string[] {
    return this.inputs(question)
      .filter(({ checked }) => checked)
      .map(nameOf);
  }

  /** What is said to be missing. */
  errors(question?: string): string[] {
    return this.fieldsets(question).flatMap((fieldset) =>
      [...fieldset.querySelectorAll('[part="error"]')].map(textOf),
    );
  }

  /** Everything that is written, also in what is still closed. */
  text = () => textOf(this.root);

  /** What is written in the section of the result with this heading; `''` without one. */
  section = (title: string) => textOf(this.sectionElement(title));

  button = (name: string) => this.named('button', name) as HTMLButtonElement;

  link = (name: string) => this.named('a[href]', name) as HTMLAnchorElement;

  hasButton = (name: string) => this.shown('button').map(nameOf).includes(name);

  hasLink = (name: string) => this.shown('a[href]').map(nameOf).includes(name);

  /** The radio or checkbox with this label. */
  control(label: string, question?: string): HTMLInputElement {
    const found = this.inputs(question).filter((input) => nameOf(input) === label);
    expect(found, `controls labelled "${label}" among ${this.options()}`).to.have.length(1);
    return found[0]!;
  }

  /** What assistive technology reads beside the name of `element`. */
  description(element: Element): string {
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => textOf(this.root.getElementById(id))).join(' ');
  }

  /** Name of what has the focus, through the shadow root; `''` for the page itself. */
  focused(): string {
    const active = this.root.activeElement ?? document.activeElement;
    return active && active !== document.body ? nameOf(active) : '';
  }

  // What the visitor does

  choose = (label: string, question?: string) => this.toggle(label, question, true);

  untick = (label: string, question?: string) => this.toggle(label, question, false);

  /** Presses the button that goes on. */
  next = () => this.click(this.goOn());

  back = () => this.click(this.button(english.back));

  /** Goes to the result, skipping whatever is left. */
  async finish(): Promise<void> {
    while (this.heading() !== english.resultTitle) {
      const before = this.questions();
      await this.next();
      expect(this.questions(), 'the next step').to.not.deep.equal(before);
    }
  }

  /** Presses "Change" beside an answer on the result. */
  async change(question: string): Promise<void> {
    await this.click(this.named('button', question, (name) => name.endsWith(` ${question}`)));
  }

  async openGroup(name: string): Promise<void> {
    await this.click(this.named('summary', name, (text) => text.startsWith(name)));
  }

  /** Presses the button or link with this name. */
  async clickOn(name: string): Promise<void> {
    await this.click(this.named('button, a[href]', name));
  }

  async click(element: HTMLElement): Promise<void> {
    element.click();
    await this.settled();
  }

  /** Presses with a real pointer, in the middle of `element`. */
  async point(element: Element): Promise<void> {
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'click', position });
    await this.settled();
  }

  /** Presses a key of a real keyboard, such as `Tab`, `Shift+Tab`, `Enter` or `' '`. */
  async press(key: string): Promise<void> {
    const isShifted = key.startsWith('Shift+');
    if (isShifted) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: key.replace('Shift+', '') });
    if (isShifted) await sendKeys({ up: 'Shift' });
    await this.settled();
  }

  /** Waits until nothing is left to draw. */
  async settled(): Promise<void> {
    for (let rounds = 0; rounds < 5 && !(await this.quiz.updateComplete); rounds++);
  }

  // What the page receives

  /** Names of the events heard so far, without those in `except`. */
  heard(...except: EventName[]): string[] {
    return this.events
      .map(({ type }) => type)
      .filter((type) => !except.includes(type as EventName));
  }

  /** Events of one name. */
  all<Name extends EventName>(name: Name): TreatmentQuizEventMap[Name][] {
    return this.events.filter(({ type }) => type === name) as TreatmentQuizEventMap[Name][];
  }

  recommendations(): Recommendation[] {
    return this.all('recommendation').map(({ detail }) => detail);
  }

  /** For what no role or name can say; think twice. */
  get root(): ShadowRoot {
    return this.quiz.shadowRoot!;
  }

  /** The button that goes on, whatever it is called. */
  goOn(): HTMLButtonElement {
    return this.button(this.hasButton(english.continue) ? english.continue : english.finish);
  }

  sectionElement(title: string): Element | null {
    const found = this.shown('section, details').find((each) => {
      const named = each.querySelector('h1, h2, h3, h4, h5, h6, summary');
      return named && nameOf(named).startsWith(title);
    });
    return found ?? null;
  }

  private async toggle(label: string, question: string | undefined, isChosen: boolean) {
    const control = this.control(label, question);
    expect(control.checkVisibility(), `"${label}" is on screen`).to.equal(true);
    expect(control.checked, `"${label}" is chosen`).to.equal(!isChosen);
    await this.click(labelOf(control)!);
  }

  private fieldsets(question?: string): HTMLFieldSetElement[] {
    return [...this.root.querySelectorAll('fieldset')].filter(
      (each) => each.querySelector(':scope > legend') && (!question || nameOf(each) === question),
    );
  }

  private inputs(question?: string): HTMLInputElement[] {
    return this.fieldsets(question).flatMap((each) => [...each.querySelectorAll('input')]);
  }

  private shown(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter((each) =>
      each.checkVisibility(),
    );
  }

  private named(selector: string, name: string, fits = (text: string) => text === name) {
    const all = this.shown(selector);
    const found = all.filter((element) => fits(nameOf(element)));
    expect(found, `"${name}" among ${all.map(nameOf).join(' | ')}`).to.have.length(1);
    return found[0]!;
  }
}

const pages: HTMLElement[] = [];

afterEach(() => {
  while (pages.length) pages.pop()!.remove();
});

/** A page with a quiz that has these properties set. */
export function visit(properties: Partial<TreatmentQuiz> = {}): Promise<QuizHarness> {
  const quiz = Object.assign(document.createElement('treatment-quiz'), properties);
  return visitPage(html`${quiz}`);
}

/** A page with this markup; the visitor acts on the first quiz of it. */
export async function visitPage(page: TemplateResult): Promise<QuizHarness> {
  const body = document.createElement('div');
  document.body.append(body);
  pages.push(body);
  const events: CustomEvent[] = [];
  for (const name of EVENTS)
    body.addEventListener(name, (event) => events.push(event as CustomEvent));
  render(page, body);
  const visitor = new QuizHarness(body.querySelector('treatment-quiz')!, events);
  await visitor.settled();
  return visitor;
}

/**
 * Answers the default quiz to the result: these goals, `others` as given, the rest in good health.
 *
 * @param look - Called on each step, before it is answered.
 * @param until - Id of a step to stop at, unanswered.
 */
export async function takeDefaultQuiz(
  visitor: QuizHarness,
  goals: string[],
  others: Answers = {},
  { look, until }: { look?(step: AskedStep): unknown; until?: string } = {},
): Promise<void> {
  const { steps } = trail(defaultQuiz, healthy(goals, others).state.answers);
  for (const asked of steps) {
    if (asked.step.id === until) return;
    await look?.(asked);
    for (const { question, chosen } of asked.questions) {
      for (const { label } of chosen) await visitor.choose(label, question.title);
    }
    await visitor.next();
  }
  expect(visitor.heading()).to.equal(english.resultTitle);
}

const labelOf = (control: HTMLInputElement) => control.labels?.[0] ?? null;

/** What assistive technology would call `element`, as far as this widget needs it. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label.replace(/\s+/g, ' ');
  const labelledBy = element.getAttribute('aria-labelledby')?.split(' ');
  const root = element.getRootNode() as ShadowRoot;
  if (labelledBy) return labelledBy.map((id) => textOf(root.getElementById(id))).join(' ');
  if (element instanceof HTMLInputElement) return textOf(labelOf(element));
  if (element instanceof HTMLFieldSetElement) return textOf(element.querySelector('legend'));
  return textOf(element);
}
