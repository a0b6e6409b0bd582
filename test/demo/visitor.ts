/** Opens a page of the demo as a visitor does, and goes by what is written on it. */
import { expect, waitUntil } from '@open-wc/testing';
import type { TreatmentQuiz } from '../../src/index.js';

interface AxeResult {
  violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

const PATIENCE = { timeout: 8_000 };

afterEach(() => document.querySelector('iframe')?.remove());

/** Loads `/demo/<address>` into a frame and waits for the quiz, if the page has one. */
export async function visit(address: string): Promise<Visitor> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'A page of the demo', width: '1024', height: '768' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/demo/${address}`;
  document.body.append(frame);
  await loaded;
  const visitor = new Visitor(frame);
  for (const quiz of visitor.quizzes()) {
    await waitUntil(() => quiz.shadowRoot?.querySelector('p'), `a quiz on ${address}`, PATIENCE);
  }
  return visitor;
}

const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').trim();

export class Visitor {
  private readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  get window(): Window {
    return this.frame.contentWindow!;
  }

  get page(): Document {
    return this.frame.contentDocument!;
  }

  quizzes(): TreatmentQuiz[] {
    return [...this.page.querySelectorAll('treatment-quiz')];
  }

  quiz(id?: string): TreatmentQuiz {
    return this.page.querySelector(id ? `#${id}` : 'treatment-quiz') as TreatmentQuiz;
  }

  /** What the quiz shows as its first heading: a question, the title of a step, or the result. */
  heading(quiz = this.quiz()): string {
    return textOf(quiz.shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6'));
  }

  /** All that can be read in the quiz. */
  words(quiz = this.quiz()): string {
    return textOf(quiz.shadowRoot);
  }

  /** The button or link with this name, in the page or in the quiz. */
  control(name: string, quiz = this.quiz()): HTMLElement {
    const controls = [quiz?.shadowRoot, this.page].flatMap((root) => [
      ...(root?.querySelectorAll<HTMLElement>('button, a') ?? []),
    ]);
    const found = controls.find((control) => textOf(control) === name);
    expect(found, `a control named "${name}"`).to.exist;
    return found!;
  }

  async press(name: string): Promise<void> {
    this.control(name).click();
    await this.quiz()?.updateComplete;
  }

  /** Chooses options of a question on screen by their labels. */
  async choose(question: string, ...options: string[]): Promise<void> {
    const quiz = this.quiz();
    for (const option of options) {
      const groups = [...quiz.shadowRoot!.querySelectorAll('fieldset')];
      const group = groups.find((each) => textOf(each.querySelector('legend')) === question);
      expect(group, `the question "${question}"`).to.exist;
      const label = [...group!.querySelectorAll('label')].find((each) => textOf(each) === option);
      expect(label, `"${option}" under "${question}"`).to.exist;
      label!.click();
      await quiz.updateComplete;
    }
  }

  /** Answers what is asked on each step out of `answers`, and goes on until the result. */
  async answerAll(answers: Record<string, string[]>): Promise<void> {
    const quiz = this.quiz();
    for (let step = 0; step < 20 && !quiz.recommendation; step++) {
      for (const legend of quiz.shadowRoot!.querySelectorAll('legend')) {
        const question = textOf(legend);
        if (answers[question]) await this.choose(question, ...answers[question]);
      }
      const go = [...quiz.shadowRoot!.querySelectorAll('button')].map(textOf);
      await this.press(go.includes('Continue') ? 'Continue' : 'See what may suit you');
    }
    expect(quiz.recommendation, 'a recommendation').to.exist;
  }

  async until(isSo: () => unknown, what: string): Promise<void> {
    await waitUntil(isSo, what, PATIENCE);
  }

  /** Expects no barrier that can be found by machine, anywhere on the page. */
  async findsNoBarriers(): Promise<void> {
    const script = this.page.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    this.page.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
    const { axe } = this.window as unknown as {
      axe: { run(options: object): Promise<AxeResult> };
    };
    const { violations } = await axe.run({ preload: false });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`,
      ),
    );
    expect(found).to.deep.equal([]);
  }
}

/** A grown-up in good health who would like less visible dents from old spots. */
export const healthyAnswers: Record<string, string[]> = {
  'What would you like help with?': ['Less visible scars or stretch marks'],
  'What kind of marks?': ['Small dents from old spots'],
  'Is it less than 6 months old?': ['No'],
  'Where on your body?': ['Face'],
  'How old are you?': ['35 to 49'],
  'Do any of these apply to you now?': ['None of these apply to me'],
  'Without a tan, which is closest to your skin?': ['Pale'],
  'After an hour of strong midday sun with no sunscreen, what happens?': [
    'Usually burns, tans a little',
  ],
  'Your skin right now and lately': ['None of these'],
  'Your health and medicines': ['None of these'],
};
