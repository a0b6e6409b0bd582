import { expect } from '@open-wc/testing';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import type { Quiz } from '../../src/definition/schema.js';
import { journey } from '../support/journey.js';
import { visit } from './visitor.js';

const jsonAt = async (file: string) => (await fetch(`/demo/${file}`)).json() as Promise<unknown>;

describe('the own quiz of the demo', () => {
  let quiz: Quiz;
  before(async () => {
    quiz = parseQuizDefinition(await jsonAt('own-quiz.json'));
  });

  it('shows every kind of question', () => {
    const kinds = quiz.steps.flatMap(({ questions }) => questions.map(({ kind }) => kind));
    expect(kinds).to.have.members(['single', 'body-map', 'scale', 'single', 'multiple']);
  });

  for (const [wish, treatments] of [
    ['dry_skin', ['cream_plan', 'podiatry']],
    ['hard_skin', ['podiatry', 'cream_plan']],
    ['tight_scar', ['scar_massage', 'cream_plan']],
  ] as const) {
    it(`recommends ${treatments[0]} first for ${wish}`, () => {
      journey(quiz)
        .answer('wish', wish)
        .arrivesAt('place')
        .answer('place', 'hands')
        .arrivesAt('comfort')
        .answer('comfort', 'any')
        .arrivesAt('safety', 'health')
        .answer('health', 'none')
        .recommends(...treatments);
    });
  }

  const withFeet = () =>
    journey(quiz)
      .answer('wish', 'hard_skin')
      .arrivesAt('place')
      .answer('place', 'feet')
      .arrivesAt('comfort')
      .arrivesAt('safety', 'feeling', 'health');

  for (const feeling of ['no', 'not_sure']) {
    it(`leaves out podiatry when feet are felt: ${feeling}`, () => {
      const { advice, leftOut, treatments } = withFeet()
        .answer('feeling', feeling)
        .answer('health', 'none')
        .result();
      expect(advice).to.equal('clinician-first');
      expect(treatments.map(({ id }) => id)).to.deep.equal(['cream_plan']);
      expect(leftOut.map(({ id }) => id)).to.include('podiatry');
    });
  }

  it('lets open skin heal first', () => {
    const { later } = withFeet().answer('feeling', 'yes').answer('health', 'broken_skin').result();
    expect(later).to.have.length(1);
    expect(later[0]).to.include({ id: 'podiatry', waitWeeks: 2 });
  });

  it('adds a caution for diabetes', () => {
    const [podiatry] = withFeet()
      .answer('feeling', 'yes')
      .answer('health', 'diabetes')
      .result().treatments;
    expect(podiatry).to.include({ id: 'podiatry' });
    expect(podiatry!.cautions).to.not.be.empty;
  });

  it('stays with care at home when health questions are declined', () => {
    withFeet().answer('feeling', 'yes').answer('health', 'not_said').recommends('cream_plan');
  });

  it('leaves out what hurts more than is fine', () => {
    const { leftOut } = journey(quiz)
      .answer('wish', 'tight_scar')
      .arrivesAt('place')
      .answer('place', 'hands')
      .arrivesAt('comfort')
      .answer('comfort', 'little')
      .result();
    expect(leftOut.map(({ id }) => id)).to.include('scar_massage');
  });
});

describe('the own quiz page of the demo', () => {
  it('walks from the first question to a recommendation', async () => {
    const visitor = await visit('own-quiz.html');
    await visitor.until(() => visitor.heading() === 'What brings you here?', 'the first question');
    await visitor.answerAll({
      'What brings you here?': ['Hard skin or corns'],
      'Where is it?': ['Feet or legs'],
      'How much discomfort is fine with you?': ['Some'],
      'Can you feel a light touch on both feet?': ['Yes'],
      'Do any of these apply to you?': ['None of these'],
    });
    expect(visitor.words()).to.contain('Hard-skin care with a podiatrist');
    expect(visitor.quiz().recommendation!.treatments[0]!.id).to.equal('podiatry');
  });

  it('shows the files as they are', async () => {
    const { page, until } = await visit('own-quiz.html');
    for (const file of ['own-quiz.json', 'broken-quiz.json']) {
      const sheet = page.querySelector(`[data-file="${file}"]`)!;
      await until(() => sheet.textContent, file);
      expect(JSON.parse(sheet.textContent!)).to.deep.equal(await jsonAt(file));
    }
  });

  it('meets visitors of the broken quiz with a calm sentence', async () => {
    const visitor = await visit('own-quiz.html');
    const broken = visitor.quiz('broken');
    await visitor.until(() => visitor.words(broken).includes('Try again'), 'a way to try again');
    expect(visitor.words(broken)).to.contain('The questions cannot be shown right now.');
  });

  it('lists every mistake for its author, with the place', async () => {
    const visitor = await visit('own-quiz.html');
    const listed = () => [...visitor.page.querySelectorAll('#issues li')];
    await visitor.until(() => listed().length, 'a list of mistakes');
    const paths = listed().map((item) => item.querySelector('code')!.textContent);
    expect(paths).to.deep.equal([
      'steps[0].questions[0].kind',
      'steps[0].questions[0].options[1].goal',
      'treatments[0].discomfort',
    ]);
    expect(listed()[1]!.textContent).to.contain('Did you mean "hard_skin"?');
  });

  it('has no barriers', async () => {
    const visitor = await visit('own-quiz.html');
    await visitor.until(() => visitor.page.querySelector('#issues li'), 'a list of mistakes');
    await visitor.findsNoBarriers();
  });
});
