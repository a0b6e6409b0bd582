import { expect, html } from '@open-wc/testing';
import type { TreatmentQuiz } from '../../src/index.js';
import { type QuizHarness, visitPage } from '../support/quiz-harness.js';
import { goalsQuestion, single, smallQuiz, step } from '../support/quizzes.js';
import { consoleErrors, replace } from './stubs.js';

const definition = smallQuiz({
  steps: [
    step({ ...single('sun', ['often', 'rarely']), required: true }),
    step(single('age', ['young', 'old'])),
    step(goalsQuestion()),
  ],
});

type Restorable = TreatmentQuiz & { formStateRestoreCallback(kept: unknown): void };

/** A widget in a form, and what the browser was last given to keep for the way back. */
async function visitForm(name = 'quiz', given: unknown = definition) {
  let kept: unknown;
  const { setFormValue } = ElementInternals.prototype;
  replace(
    ElementInternals.prototype,
    'setFormValue',
    function (this: ElementInternals, ...[value, state]: Parameters<typeof setFormValue>) {
      kept = state;
      setFormValue.call(this, value, state);
    },
  );
  const visitor = await visitPage(
    html`<form><treatment-quiz name=${name} .definition=${given}></treatment-quiz></form>`,
  );
  return {
    visitor,
    kept: () => kept,
    value: () => new FormData(visitor.quiz.closest('form')!).get('quiz'),
  };
}

/** Comes back to the page, as the browser does it: a new element, and what was kept. */
async function comeBack(kept: unknown, given: unknown = definition) {
  const page = await visitForm('quiz', given);
  (page.visitor.quiz as Restorable).formStateRestoreCallback(kept);
  await page.visitor.settled();
  return page;
}

const heading = (visitor: QuizHarness) =>
  visitor.quiz.shadowRoot!.querySelector('#step-heading')!.textContent!.trim();

describe('on the way back to the page', () => {
  it('the visitor is where they were, with their answers', async () => {
    const first = await visitForm();
    await first.visitor.choose('OFTEN');
    await first.visitor.next();
    await first.visitor.choose('OLD');
    await first.visitor.next();
    const { visitor } = await comeBack(first.kept());
    expect(heading(visitor)).to.equal(heading(first.visitor));
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'often', age: 'old' });
  });

  it('the result is on screen and in the form, and no event fires twice', async () => {
    const first = await visitForm();
    await first.visitor.choose('OFTEN');
    await first.visitor.finish();
    const { visitor, value } = await comeBack(first.kept());
    expect(visitor.quiz.matches(':state(result)')).to.equal(true);
    expect(visitor.quiz.recommendation).to.deep.equal(first.visitor.quiz.recommendation);
    expect(value()).to.equal(JSON.stringify(visitor.quiz.recommendation));
    expect(visitor.all('recommendation')).to.deep.equal([]);
    expect(visitor.all('quiz-step')).to.deep.equal([]);
  });

  it('what was kept may arrive before the quiz does', async () => {
    const first = await visitForm();
    await first.visitor.choose('OFTEN');
    await first.visitor.next();
    const late = document.createElement('treatment-quiz') as Restorable;
    late.formStateRestoreCallback(first.kept());
    late.definition = definition;
    document.body.append(late);
    await late.updateComplete;
    expect(late.answers).to.deep.equal({ sun: 'often' });
    expect(late.shadowRoot!.querySelector('#step-heading')!.textContent).to.contain('age');
    late.remove();
  });

  it('a quiz that has changed since stops at what is still to be answered', async () => {
    const said = consoleErrors();
    const first = await visitForm();
    await first.visitor.choose('OFTEN');
    await first.visitor.finish();
    const changed = smallQuiz({
      steps: [
        step({ ...single('sun', ['never', 'rarely']), required: true }),
        step(goalsQuestion()),
      ],
    });
    const { visitor } = await comeBack(first.kept(), changed);
    expect(visitor.quiz.answers).to.deep.equal({});
    expect(heading(visitor)).to.contain('sun');
    expect(visitor.quiz.matches(':state(step)')).to.equal(true);
    expect(visitor.quiz.shadowRoot!.querySelectorAll('.problem')).to.have.lengthOf(0);
    expect(said).to.deep.equal([]);
  });

  for (const kept of [null, '', 'null', '{', '[]', '{"answers":7}', '{"step":"age"}']) {
    it(`nothing happens to ${JSON.stringify(kept)}`, async () => {
      const { visitor } = await comeBack(kept);
      expect(heading(visitor)).to.contain('sun');
      expect(visitor.quiz.answers).to.deep.equal({});
    });
  }

  it('the browser is given nothing to keep by a field without a name', async () => {
    const { visitor, kept } = await visitForm('');
    await visitor.choose('OFTEN');
    await visitor.finish();
    expect(kept()).to.equal('');
  });

  it('the browser is given nothing to keep once the answers are cleared', async () => {
    const { visitor, kept } = await visitForm();
    await visitor.choose('OFTEN');
    await visitor.finish();
    await visitor.clickOn('Clear answers');
    expect(String(kept())).not.to.contain('often');
  });
});

describe('as a form control', () => {
  it('is named and focused by its label', async () => {
    const visitor = await visitPage(
      html`<form>
        <label for="skin">Your skin</label>
        <treatment-quiz id="skin" .definition=${definition}></treatment-quiz>
      </form>`,
    );
    const { quiz } = visitor;
    const label = quiz.closest('form')!.querySelector('label')!;
    expect([...quiz.labels]).to.deep.equal([label]);
    expect(quiz.shadowRoot!.querySelector('.quiz')!.getAttribute('aria-label')).to.equal(
      'Your skin',
    );
    label.click();
    expect(quiz.shadowRoot!.activeElement?.id).to.equal('step-heading');
  });

  it('answers what every form control answers', async () => {
    const { visitor } = await visitForm();
    const { quiz } = visitor;
    expect(quiz.form).to.equal(quiz.closest('form'));
    expect(quiz.willValidate).to.equal(true);
    expect(quiz.checkValidity()).to.equal(true);
    quiz.required = true;
    await visitor.settled();
    expect(quiz.validity.valueMissing).to.equal(true);
    expect(quiz.validationMessage).to.equal('Please finish the questions first.');
    expect(quiz.checkValidity()).to.equal(false);
    expect(quiz.reportValidity()).to.equal(false);
    quiz.disabled = true;
    await visitor.settled();
    expect(quiz.willValidate).to.equal(false);
  });
});
