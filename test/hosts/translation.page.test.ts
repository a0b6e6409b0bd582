import { expect, waitUntil } from '@open-wc/testing';
import { english } from '../../src/i18n/en.js';
import { mainGoal, multiple, single, smallQuiz, step, treatment } from '../support/quizzes.js';
import { type HostPage, type HostVisitor, openPage, stepsFor, textOf } from './host-page.js';

const isBlank = (text: Node) => !text.nodeValue?.trim();

/** Puts elements in the place of text nodes, as the translation of a browser does. */
function translate({ root }: HostVisitor, isBlankToo: boolean): void {
  const { ownerDocument } = root;
  const walker = ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const parent = text.parentElement;
    if (parent?.closest('font, textarea') || (isBlank(text) && !isBlankToo)) continue;
    const outer = ownerDocument.createElement('font');
    outer.append(ownerDocument.createElement('font'));
    outer.firstElementChild!.textContent = text.nodeValue;
    text.parentNode!.replaceChild(outer, text);
  }
}

/** A step in which ticking and unticking moves options and questions. */
const comingAndGoing = smallQuiz({
  goals: ['one', 'two', 'three'].map((id) => ({ id })),
  steps: [
    step(
      multiple(
        'goals',
        ['one', 'two', 'three'].map((id) => ({ id, goal: id })),
      ),
      mainGoal('main', 'goals'),
      single('about_one', ['a', 'b'], { when: { includes: ['goals', 'one'] } }),
      single('about_all', ['c', 'd']),
    ),
  ],
  treatments: [treatment('cream', { one: 1, two: 1, three: 1 })],
});

/** Two quizzes on a page that are given the same answers; the first is translated all the way. */
class Twins {
  readonly page: HostPage;
  private readonly translated: HostVisitor;
  private readonly original: HostVisitor;
  private readonly isBlankToo: boolean;

  constructor(page: HostPage, isBlankToo: boolean) {
    this.page = page;
    const [one, two] = page.document.querySelectorAll('treatment-quiz');
    this.translated = page.visitor(one);
    this.original = page.visitor(two);
    this.isBlankToo = isBlankToo;
  }

  /** Does something in both; the same must then be written in both, before and after translation. */
  async both(act: (visitor: HostVisitor) => unknown): Promise<void> {
    translate(this.translated, this.isBlankToo);
    await act(this.original);
    await act(this.translated);
    await Promise.all([this.original.settled(), this.translated.settled()]);
    this.compare();
    translate(this.translated, this.isBlankToo);
    this.compare();
    this.page.expectQuiet();
  }

  heading = () => this.translated.heading();

  private compare(): void {
    const written = ({ all, root }: HostVisitor) => ({
      buttons: all('button, a').map(textOf),
      labels: all('label').map(textOf),
      titles: all('h2, h3, h4, h5, h6, legend, summary').map(textOf),
      texts: all('p, dt, dd, li, small, strong, span').map(textOf),
      all: textOf(root).replaceAll(' ', ''),
    });
    expect(written(this.translated)).to.deep.equal(written(this.original));
  }
}

for (const [texts, isBlankToo] of [
  ['every text', false],
  ['every text and every white space', true],
] as const) {
  describe(`with elements in the place of ${texts}`, () => {
    it('each step says what it should, all the way to the result and back', async () => {
      const body = '<treatment-quiz booking-url="/book" share></treatment-quiz>'.repeat(2);
      const twins = new Twins(await openPage({ body }), isBlankToo);
      const steps = stepsFor(['scars', 'pigment_sun'], { health: ['heart_device'] });
      for (const [index, step] of steps.entries()) {
        // First with nothing chosen, which some steps do not take.
        if (!index) await twins.both((visitor) => visitor.next());
        for (const { question, chosen } of step.questions) {
          for (const { label } of chosen) {
            await twins.both((visitor) => visitor.choose(question.title, label));
          }
        }
        await twins.both((visitor) => visitor.next());
        if (!index) continue;
        await twins.both((visitor) => visitor.back());
        await twins.both((visitor) => visitor.next());
      }
      expect(twins.heading()).to.equal(english.resultTitle);
    });

    it('options and questions that come and go keep their own words', async () => {
      const twins = new Twins(
        await openPage({ body: '<treatment-quiz></treatment-quiz>'.repeat(2) }),
        isBlankToo,
      );
      for (const quiz of twins.page.document.querySelectorAll('treatment-quiz')) {
        quiz.definition = comingAndGoing;
        await quiz.updateComplete;
      }
      const tick = (label: string) => twins.both((visitor) => visitor.choose('goals?', label));
      for (const label of ['ONE', 'TWO', 'THREE', 'ONE', 'ONE', 'TWO']) await tick(label);
    });

    it('answers can be taken back, changed and cleared', async () => {
      const body = '<treatment-quiz booking-url="/book" share></treatment-quiz>'.repeat(2);
      const twins = new Twins(await openPage({ body }), isBlankToo);
      const goals = 'What would you like help with?';
      const scars = 'Less visible scars or stretch marks';
      for (let times = 0; times < 3; times++) {
        await twins.both((visitor) => visitor.choose(goals, scars));
      }
      for (const step of stepsFor(['scars']).slice(1)) {
        await twins.both((visitor) => visitor.next());
        await twins.both((visitor) => visitor.answer(step));
      }
      await twins.both((visitor) => visitor.next());
      expect(twins.heading()).to.equal(english.resultTitle);
      await twins.both((visitor) => {
        for (const details of visitor.all<HTMLDetailsElement>('details')) details.open = true;
      });
      await twins.both(async (visitor) => {
        await visitor.press(visitor.root.querySelector('[part="share"]')!);
        const status = () => textOf(visitor.root.querySelector('section [role="status"]'));
        await waitUntil(status, 'the copy is announced');
      });
      await twins.both((visitor) => visitor.change('How old are you?'));
      await twins.both((visitor) => visitor.choose('How old are you?', 'Under 18'));
      for (let times = 0; times < 9 && twins.heading() !== english.resultTitle; times++) {
        await twins.both((visitor) => visitor.next());
      }
      expect(twins.heading()).to.equal(english.resultTitle);
      await twins.both((visitor) => visitor.press(visitor.root.querySelector('[part="clear"]')!));
      expect(twins.heading()).to.equal(goals);
    });
  });
}
