/** Works at the playground as a clinic's author does. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { visit, type Visitor } from './visitor.js';

const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').trim();

/** A quiz as small as it gets, to be changed from test to test. */
export const smallQuiz = {
  schemaVersion: 1,
  id: 'small-clinic',
  version: '1',
  locale: 'en',
  title: 'A small clinic',
  review: { signedOff: false },
  goals: [{ id: 'lines' }, { id: 'glow' }],
  steps: [
    {
      id: 'wish',
      questions: [
        {
          id: 'wish',
          kind: 'single',
          title: 'What would you like?',
          required: true,
          options: [
            { id: 'lines', label: 'Softer lines', goal: 'lines' },
            { id: 'glow', label: 'A fresher look', goal: 'glow' },
          ],
        },
      ],
    },
    {
      id: 'time',
      questions: [
        {
          id: 'time',
          kind: 'single',
          title: 'How long may it show?',
          options: [
            { id: 'none', label: 'Not at all', limits: { leastDowntimeDays: 0 } },
            { id: 'days', label: 'Some days' },
          ],
        },
      ],
    },
  ],
  treatments: [
    {
      id: 'needling',
      name: 'Needling',
      indications: [{ goal: 'lines', strength: 2 }],
      downtimeDays: { min: 2, max: 4 },
      discomfort: 2,
    },
    {
      id: 'facial',
      name: 'A facial',
      indications: [
        { goal: 'glow', strength: 2 },
        { goal: 'lines', strength: 1 },
      ],
      downtimeDays: { min: 0, max: 0 },
      discomfort: 0,
    },
  ],
};

/** The text of `smallQuiz`, with `found` in it replaced by `other`. */
export function smallText(found = '', other = ''): string {
  const text = JSON.stringify(smallQuiz, null, 2);
  expect(text).to.contain(found);
  return text.replace(found, () => other);
}

/** Opens the playground and waits until it shows a quiz. */
export async function atTheDesk(): Promise<Author> {
  const visitor = await visit('playground.html');
  const author = new Author(visitor);
  await visitor.until(() => author.state(), 'something about the text');
  return author;
}

export class Author {
  readonly visitor: Visitor;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  get page(): Document {
    return this.visitor.page;
  }

  /** What is said about the text. */
  state(): string {
    return textOf(this.page.querySelector('#state'));
  }

  /** The place to type. */
  get content(): HTMLElement {
    return this.page.querySelector('.cm-content')!;
  }

  problems(): string[] {
    return [...this.page.querySelectorAll('.problems button')].map((each) =>
      textOf(each).replace(/\s+/g, ' '),
    );
  }

  /** The texts that are underlined. */
  marked(): string[] {
    return [...this.page.querySelectorAll('.cm-lintRange-error')].map(textOf);
  }

  title(): string {
    return this.visitor.quiz().quiz?.title ?? '';
  }

  /** Opens `text` as a file from disk. */
  async open(text: string, isSo: (state: string) => boolean): Promise<void> {
    const files = new DataTransfer();
    files.items.add(new File([text], 'mine.json', { type: 'application/json' }));
    const input = this.page.querySelector<HTMLInputElement>('#open')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await this.visitor.until(() => isSo(this.state()), 'the file to be read');
    await this.visitor.quiz().updateComplete;
  }

  /** Opens a quiz that works. */
  openQuiz(text = smallText()): Promise<void> {
    return this.open(text, () => this.title() === (JSON.parse(text) as { title: string }).title);
  }

  tab(name: string): HTMLElement {
    const tabs = [...this.page.querySelectorAll<HTMLElement>('[role="tab"]')];
    return tabs.find((each) => textOf(each).startsWith(name))!;
  }

  /** Puts the caret after `text` in the editor, as a press with the pointer does. */
  async caretAfter(text: string): Promise<void> {
    this.visitor.window.focus();
    this.content.focus();
    // On its way to the focus the editor may put the caret back to where it was.
    await this.visitor.until(() => {
      this.placeCaret(text);
      return this.page.querySelector('.cm-activeLine')?.textContent!.includes(text);
    }, `the caret after "${text}"`);
  }

  private placeCaret(text: string): void {
    const nodes = this.page.createTreeWalker(this.content, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const at = (nodes.currentNode as Text).data.indexOf(text);
      if (at < 0) continue;
      this.page.getSelection()!.setPosition(nodes.currentNode, at + text.length);
      return;
    }
    expect.fail(`"${text}" is not in the editor`);
  }
}

/** Presses `key` while Control is held. */
export async function withControl(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}

/** Types key by key: not every engine can type a whole text. */
export async function type(text: string): Promise<void> {
  for (const key of text) await sendKeys({ press: key });
}
