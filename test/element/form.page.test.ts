import { expect, html } from '@open-wc/testing';
import type { TreatmentQuiz } from '../../src/index.js';
import { visitPage } from '../support/quiz-harness.js';
import { goalsQuestion, single, smallQuiz, step } from '../support/quizzes.js';
import { consoleErrors } from './stubs.js';

const definition = smallQuiz({
  steps: [step(single('sun', ['often', 'rarely'])), step(goalsQuestion())],
});

async function visitForm(attributes: { required?: boolean; disabled?: boolean } = {}) {
  const { required = false, disabled = false } = attributes;
  const visitor = await visitPage(
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>
        <treatment-quiz
          name="quiz"
          .definition=${definition}
          ?required=${required}
          ?disabled=${disabled}
        ></treatment-quiz>
      </fieldset>
    </form>`,
  );
  const form = visitor.quiz.closest('form')!;
  return { visitor, form, value: () => new FormData(form).get('quiz') };
}

describe('in a form', () => {
  it('the named field is the recommendation as JSON, and absent before', async () => {
    const { visitor, value } = await visitForm();
    await visitor.choose('OFTEN');
    await visitor.next();
    expect(value()).to.equal(null);
    await visitor.finish();
    expect(JSON.parse(value() as string)).to.deep.equal(visitor.quiz.recommendation);
  });

  it('the field is there already when the page hears of the recommendation', async () => {
    const { visitor, value } = await visitForm();
    let heard: FormDataEntryValue | null = null;
    visitor.quiz.addEventListener('recommendation', () => (heard = value()));
    await visitor.finish();
    expect(heard).to.equal(JSON.stringify(visitor.quiz.recommendation));
  });

  it('the field follows a changed answer, and goes with the answers', async () => {
    const { visitor, value } = await visitForm();
    await visitor.finish();
    await visitor.change('sun?');
    await visitor.choose('RARELY');
    await visitor.next();
    expect(JSON.parse(value() as string).answers).to.deep.equal({ sun: 'rarely' });
    await visitor.clickOn('Clear answers');
    expect(value()).to.equal(null);
  });

  it('the field is empty while an answer is being changed', async () => {
    const { visitor, form, value } = await visitForm({ required: true });
    await visitor.finish();
    await visitor.change('sun?');
    await visitor.choose('RARELY');
    expect(value()).to.equal(null);
    expect(form.checkValidity()).to.equal(false);
  });

  it('nothing of a step is submitted, nor under no name', async () => {
    const { visitor, form } = await visitForm();
    await visitor.choose('OFTEN');
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    await visitor.finish();
    visitor.quiz.name = '';
    await visitor.settled();
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });

  it('no button of the quiz submits it', async () => {
    const { visitor, form } = await visitForm();
    let submits = 0;
    form.addEventListener('submit', () => submits++);
    visitor.control('OFTEN').focus();
    await visitor.press('Enter');
    await visitor.finish();
    visitor.quiz.share = true;
    await visitor.settled();
    await visitor.clickOn('Copy link with answers');
    await visitor.clickOn('Clear answers');
    expect(submits).to.equal(0);
  });

  it('required holds it back until the quiz is done', async () => {
    const { visitor, form } = await visitForm({ required: true });
    expect(form.checkValidity()).to.equal(false);
    expect(visitor.quiz.matches(':invalid')).to.equal(true);
    await visitor.finish();
    expect(form.checkValidity()).to.equal(true);
    visitor.quiz.restart();
    await visitor.settled();
    expect(form.checkValidity()).to.equal(false);
    visitor.quiz.required = false;
    await visitor.settled();
    expect(form.checkValidity()).to.equal(true);
  });

  it('required shows the visitor where to go on', async () => {
    const { visitor, form } = await visitForm({ required: true });
    let submits = 0;
    form.addEventListener('submit', () => submits++);
    form.requestSubmit();
    expect(submits).to.equal(0);
    expect(visitor.focused()).to.equal('Continue');
  });

  it('required holds nobody back from a form whose quiz cannot be shown', async () => {
    consoleErrors();
    const { visitor, form } = await visitForm({ required: true });
    visitor.quiz.definition = {};
    await visitor.settled();
    expect(form.checkValidity()).to.equal(true);
  });

  it('reset clears the answers', async () => {
    const { visitor, form, value } = await visitForm();
    await visitor.choose('OFTEN');
    await visitor.finish();
    form.reset();
    await visitor.settled();
    expect(visitor.questions()).to.deep.equal(['sun?']);
    expect(visitor.chosen()).to.deep.equal([]);
    expect([visitor.quiz.answers, visitor.quiz.recommendation]).to.deep.equal([{}, null]);
    expect(value()).to.equal(null);
  });

  it('reset on the first step unchooses what is on screen', async () => {
    const { visitor, form } = await visitForm();
    await visitor.choose('OFTEN');
    form.reset();
    await visitor.settled();
    expect(visitor.chosen()).to.deep.equal([]);
  });
});

describe('disabled', () => {
  for (const [name, set] of [
    ['by its property', (quiz: TreatmentQuiz, on: boolean) => (quiz.disabled = on)],
    [
      'by its attribute',
      (quiz: TreatmentQuiz, on: boolean) => quiz.toggleAttribute('disabled', on),
    ],
    [
      'by the fieldset around it',
      (quiz: TreatmentQuiz, on: boolean) => (quiz.closest('fieldset')!.disabled = on),
    ],
  ] as const) {
    it(`${name} nothing can be answered`, async () => {
      const { visitor } = await visitForm();
      set(visitor.quiz, true);
      await visitor.settled();
      await visitor.point(visitor.control('OFTEN'));
      await visitor.click(visitor.goOn());
      visitor.control('RARELY').dispatchEvent(new Event('change'));
      expect(visitor.quiz.answers).to.deep.equal({});
      expect(visitor.questions()).to.deep.equal(['sun?']);
      set(visitor.quiz, false);
      await visitor.settled();
      await visitor.choose('OFTEN');
      expect(visitor.quiz.answers).to.deep.equal({ sun: 'often' });
    });

    it(`${name} nothing on the result acts`, async () => {
      const { visitor } = await visitForm();
      visitor.quiz.bookingUrl = '#booked';
      await visitor.finish();
      set(visitor.quiz, true);
      await visitor.settled();
      for (const button of visitor.root.querySelectorAll('button')) button.click();
      await visitor.clickOn('Book a consultation');
      expect(visitor.heading()).to.equal('Your result');
      expect(visitor.all('quiz-action')).to.deep.equal([]);
      expect(location.hash).to.equal('');
    });
  }

  it('both ways, the quiz works only when both are gone', async () => {
    const { visitor, form } = await visitForm({ disabled: true });
    const around = form.querySelector('fieldset')!;
    around.disabled = true;
    visitor.quiz.disabled = false;
    await visitor.settled();
    await visitor.click(visitor.control('RARELY'));
    expect(visitor.quiz.answers).to.deep.equal({});
    around.disabled = false;
    await visitor.settled();
    await visitor.choose('RARELY');
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'rarely' });
  });
});
