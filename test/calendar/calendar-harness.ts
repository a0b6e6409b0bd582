/** Acts on a `<treatment-quiz-calendar>` as a visitor does, and keeps the files it saves. */
import { expect } from '@open-wc/testing';
import '../../src/calendar/index.js';
import type { TreatmentQuizCalendar } from '../../src/calendar/index.js';
import { replace } from '../element/stubs.js';
import { type QuizHarness, textOf } from '../support/quiz-harness.js';

export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/** Takes what would be downloaded until the test ends. */
export function downloads(): Promise<SavedFile>[] {
  const files: Promise<SavedFile>[] = [];
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const { download: name, href } = this;
    files.push(
      fetch(href).then(async (response) => ({
        name,
        type: response.headers.get('Content-Type')!,
        text: await response.text(),
      })),
    );
  });
  return files;
}

export class CalendarHarness {
  readonly element: TreatmentQuizCalendar;

  constructor({ quiz }: QuizHarness) {
    this.element = quiz.querySelector('treatment-quiz-calendar')!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  isShown = () => this.root.querySelector('fieldset') !== null;

  text = () => textOf(this.root);

  heading = () => textOf(this.root.querySelector('legend'));

  table = () => this.root.querySelector('[part="plan"]')!;

  /** What the plan says of each line: what, and when. */
  lines = () =>
    [...this.root.querySelectorAll('[part="plan"] tr')].map((row) =>
      [...row.children].slice(0, 2).map(textOf).join(': '),
    );

  drawings = () => [...this.root.querySelectorAll('[part="plan"] svg')];

  treatments = () => [...this.list().options].map(textOf);

  dayField = () => this.root.querySelector<HTMLInputElement>('#day')!;

  list = () => this.root.querySelector('select')!;

  said = () => [...this.root.querySelectorAll('[role="status"]')].map(textOf).filter(Boolean);

  async chooseTreatment(name: string): Promise<void> {
    const list = this.list();
    list.selectedIndex = this.treatments().indexOf(name);
    expect(list.selectedIndex, `"${name}" among ${this.treatments()}`).to.be.at.least(0);
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Chooses what the date is for, by its label. */
  async chooseAim(label: string): Promise<void> {
    const labels = [...this.root.querySelectorAll('label')];
    labels.find((each) => textOf(each) === label)!.click();
    await this.settled();
  }

  /** Enters a day, such as `2027-02-28`, and leaves the field. */
  async chooseDay(day: string): Promise<void> {
    const field = this.dayField();
    field.value = day;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
    await this.settled();
  }

  async save(): Promise<void> {
    this.root.querySelector('button')!.click();
    await this.settled();
  }

  async settled(): Promise<void> {
    while (!(await this.element.updateComplete));
  }
}
