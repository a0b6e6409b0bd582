/** Acts on a `<treatment-quiz-brief>` as a visitor does, and looks at what it would print. */
import { waitUntil } from '@open-wc/testing';
import '../../src/brief/index.js';
import type { TreatmentQuizBrief } from '../../src/brief/index.js';
import { replace } from '../element/stubs.js';
import { nameOf, type QuizHarness, textOf } from '../support/quiz-harness.js';

/** What a printer was given. */
export interface PrintedSheet {
  window: Window;
  document: Document;
}

/** Takes what would be printed until the test ends; no dialog opens. */
export function printer(): PrintedSheet[] {
  const printed: PrintedSheet[] = [];
  const { prototype } = HTMLIFrameElement;
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'contentWindow')!;
  replace(prototype, 'contentWindow', undefined);
  Object.defineProperty(prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const window = get!.call(this) as Window | null;
      if (window) {
        window.print = () => void printed.push({ window, document: window.document });
      }
      return window;
    },
  });
  return printed;
}

/** What the clipboard is given until the test ends. */
export function clipboard(writes = true): string[] {
  const copied: string[] = [];
  replace(navigator, 'clipboard', {
    writeText(text: string) {
      if (!writes) return Promise.reject(new DOMException('No.', 'NotAllowedError'));
      copied.push(text);
      return Promise.resolve();
    },
  });
  return copied;
}

export class BriefHarness {
  readonly element: TreatmentQuizBrief;

  constructor({ quiz }: QuizHarness) {
    this.element = quiz.querySelector('treatment-quiz-brief')!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  isShown = () => this.root.querySelector('section') !== null && this.element.checkVisibility();

  headings = () => [...this.root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(textOf);

  /** What is written under a heading, line by line. */
  list = (title: string) => linesUnder(this.root, title);

  said = () => textOf(this.root.querySelector('[role="status"]'));

  /** The text to copy by hand, once copying has failed. */
  byHand = () => this.root.querySelector('textarea')?.value;

  frames = () => this.root.querySelectorAll('iframe').length;

  button = (name: string) =>
    [...this.root.querySelectorAll('button')].find((each) => nameOf(each) === name)!;

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** Presses the button and waits for the sheet. */
  async print(printed: PrintedSheet[], name = 'Print'): Promise<PrintedSheet> {
    const before = printed.length;
    await this.press(name);
    await waitUntil(() => printed.length > before, 'a sheet');
    return printed.at(-1)!;
  }

  async settled(): Promise<void> {
    await Promise.resolve();
    while (!(await this.element.updateComplete));
  }
}

/** The lines of the list that has this title. */
export function linesUnder(root: ParentNode, title: string): string[] {
  const heading = [...root.querySelectorAll('.lists .h')].find((each) => textOf(each) === title);
  const lines = heading?.parentElement!.querySelectorAll('li, dl > div') ?? [];
  return [...lines].map((line) => textOf(line));
}
