/** Opens a page from another origin in a frame, with the built file in it, and acts as a visitor. */
import { expect, waitUntil } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Answers } from '../../src/engine/answers.js';
import { type AskedStep, trail } from '../../src/engine/trail.js';
import { english } from '../../src/i18n/en.js';
import type { TreatmentQuiz } from '../../src/index.js';
import { healthy } from '../journeys/healthy.js';

declare global {
  interface Window {
    /** What `pages/recorder.ts` writes down. */
    record: {
      /** Console output. */
      said: string[];
      /** Uncaught errors and unhandled rejections. */
      wrong: string[];
      /** What the content security policy forbade. */
      refused: string[];
      /** Listeners on window, document, html and body that are still there. */
      listening: string[];
    };
  }
}

export const BUILT = '/dist/treatment-quiz.js';
export const SCRIPT = `<script type="module" src="${BUILT}"></script>`;
const RECORDER = '<script src="/test/hosts/pages/recorder.ts"></script>';
const PATIENCE = { timeout: 10_000 };

/** What Lit and zod leave on a page. We leave nothing. */
export const LIBRARY_MARKS = [
  '__zod_globalConfig',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

export interface PageParts {
  head?: string;
  body?: string;
  /** How the quiz gets into the page. */
  script?: string;
  width?: number;
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  while (frames.length) frames.pop()!.remove();
});

/** A page made of these parts; ready when every quiz shows its first question, if it has a script. */
export const openPage = ({ head = '', body = '', script = SCRIPT, width }: PageParts = {}) =>
  open(
    { srcdoc: `<!doctype html><html><head>${RECORDER}${head}${script}</head><body>${body}</body>` },
    width,
  );

/** A page with nothing but a quiz in it. */
export const barePage = () => openPage({ body: '<treatment-quiz></treatment-quiz>' });

/** The page at this address of the test server. */
export const openAddress = (src: string) => open({ src });

async function open(where: { src: string } | { srcdoc: string }, width = 1024): Promise<HostPage> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'A page', width: String(width), height: '768' });
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  Object.assign(frame, where);
  document.body.append(frame);
  await loaded;
  const page = new HostPage(frame);
  const isKnown = page.window.customElements.get('treatment-quiz');
  const quizzes = isKnown ? page.document.querySelectorAll('treatment-quiz') : [];
  for (const quiz of quizzes) await page.shows(quiz);
  return page;
}

export class HostPage {
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  get window() {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get record(): Window['record'] {
    return this.window.record;
  }

  get quiz(): TreatmentQuiz {
    return this.document.querySelector('treatment-quiz')!;
  }

  visitor = (quiz = this.quiz) => new HostVisitor(quiz);

  /** Adds a quiz to `parent` and waits for its first question. */
  async add(parent: ParentNode = this.document.body): Promise<TreatmentQuiz> {
    const quiz = this.document.createElement('treatment-quiz');
    parent.append(quiz);
    await this.shows(quiz);
    return quiz;
  }

  async shows(quiz: TreatmentQuiz): Promise<void> {
    await this.waitFor(() => quiz.shadowRoot?.querySelector('[part="step"]'), 'a quiz');
    await quiz.updateComplete;
  }

  waitFor = (condition: () => unknown, what: string) => waitUntil(condition, what, PATIENCE);

  /** Runs a script in the page, by address, and waits until it has run. */
  async run(src: string, type = 'module'): Promise<void> {
    const script = Object.assign(this.document.createElement('script'), { src, type });
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
    this.document.head.append(script);
    await loaded;
  }

  /** Expects that nothing went wrong and nothing was said. */
  expectQuiet(): void {
    const { wrong, refused, said } = this.record;
    expect({ wrong, refused, said }).to.deep.equal({ wrong: [], refused: [], said: [] });
  }
}

/** The answers of a visitor in good health with this goal, step by step. */
export const stepsFor = (goals: string[], others: Answers = {}): readonly AskedStep[] =>
  trail(defaultQuiz, healthy(goals, others).state.answers).steps;

export const textOf = (node: Node | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A visitor of one quiz in any document, who goes by what is written. */
export class HostVisitor {
  readonly quiz: TreatmentQuiz;

  constructor(quiz: TreatmentQuiz) {
    this.quiz = quiz;
  }

  get root(): ShadowRoot {
    return this.quiz.shadowRoot!;
  }

  heading = () => textOf(this.root.querySelector('h1, h2, h3, h4, h5, h6'));

  labels = () => this.all('label').map(textOf);

  chosen = () =>
    this.all<HTMLInputElement>('input')
      .filter(({ checked }) => checked)
      .map(({ id }) => textOf(this.root.querySelector(`label[for="${CSS.escape(id)}"]`)));

  errors = () => this.all('[part="error"]').map(textOf);

  choose = (question: string, option: string) => this.press(this.label(question, option));

  next = () => this.press(this.root.querySelector<HTMLElement>('[part="continue"]')!);

  back = () => this.press(this.root.querySelector<HTMLElement>('[part="back"]')!);

  /** Presses "Change" beside the answer to `question`, on the result. */
  change(question: string): Promise<void> {
    const title = this.all('dt').find((each) => textOf(each) === question);
    return this.press(title!.parentElement!.querySelector('button')!);
  }

  async press(element: HTMLElement): Promise<void> {
    element.click();
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.quiz.updateComplete;
    await this.quiz.updateComplete;
  }

  /** Answers the questions of a step, as far as they are not answered so already. */
  async answer({ questions }: AskedStep): Promise<void> {
    for (const { question, chosen } of questions) {
      for (const { label } of chosen) {
        const input = this.label(question.title, label).control as HTMLInputElement;
        if (!input.checked) await this.choose(question.title, label);
      }
    }
  }

  /** Answers these steps, one after the other, up to the result. */
  async take(steps = stepsFor(['scars'])): Promise<void> {
    for (const step of steps) {
      await this.answer(step);
      await this.next();
    }
    expect(this.heading()).to.equal(english.resultTitle);
  }

  all = <Each extends HTMLElement = HTMLElement>(selector: string): Each[] => [
    ...this.root.querySelectorAll<Each>(selector),
  ];

  private label(question: string, option: string): HTMLLabelElement {
    const groups = this.all('fieldset[part="question"]');
    const group = groups.find((each) => textOf(each.querySelector('legend')) === question);
    const labels = [...(group?.querySelectorAll('label') ?? [])];
    const label = labels.find((each) => textOf(each) === option);
    expect(label, `"${option}" under "${question}"`).to.exist;
    return label!;
  }
}
