import { expect, html } from '@open-wc/testing';
import type { TreatmentQuizCalendar } from '../../src/calendar/index.js';
import { english } from '../../src/calendar/messages/en.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { replace } from '../element/stubs.js';
import { takeDefaultQuiz, textOf, visitPage } from '../support/quiz-harness.js';
import { CalendarHarness } from './calendar-harness.js';
import { inDays, LASER, NEEDLING, onResult, open, written } from './calendar-page.js';

describe('<treatment-quiz-calendar>', () => {
  it('shows nothing, and takes no room, until there is a recommendation', async () => {
    const { calendar } = await open();
    expect(calendar.text()).to.equal('');
    expect(calendar.element.checkVisibility()).to.equal(false);
  });

  it('offers what was suggested, the best first, two weeks from today', async () => {
    const { visitor, calendar } = await onResult();
    const { treatments } = visitor.quiz.recommendation!;
    expect(calendar.heading()).to.equal(english.heading);
    expect(treatments.length).to.be.above(1);
    expect(calendar.treatments()).to.deep.equal(treatments.map(({ name }) => name));
    expect(calendar.list().selectedOptions[0]!.value).to.equal(treatments[0]!.id);
    expect(calendar.dayField().value).to.equal(inDays(14));
    expect(calendar.dayField().min).to.equal(inDays(0));
  });

  it('always has the days as text, for whom a file is of no use', async () => {
    const { calendar } = await onResult();
    await calendar.chooseDay(inDays(40));
    const lines = calendar.lines();
    expect(textOf(calendar.table().querySelector('caption'))).to.equal(english.days);
    expect(lines.slice(1, 3)).to.deep.equal([
      `Session 1: ${written(40)}`,
      `Session 2: ${written(40 + 28, 40 + 42)}`,
    ]);
    expect(lines.filter((line) => line.endsWith(', if needed'))).to.have.length(3);
    expect(lines.at(-2)).to.equal(`First change: ${written(40 + 84)}`);
    expect(lines.at(-1)).to.match(/^Judge result: .* – /);
    expect(calendar.table().querySelectorAll('.ready')).to.have.lengthOf(0);
  });

  it('leaves time to get ready, and says so where a day leaves none', async () => {
    const { visitor, calendar } = await onResult();
    const recommendation = visitor.quiz.recommendation!;
    recommendation.treatments[0]!.programme.prepareWeeks = { min: 4, max: 6 };
    replace(visitor.quiz, 'recommendation', recommendation);
    visitor.quiz.dispatchEvent(new CustomEvent('recommendation'));
    await calendar.settled();
    expect(calendar.dayField().value).to.equal(inDays(42));
    expect(calendar.said()).to.deep.equal([]);
    await calendar.chooseDay(inDays(20));
    expect(calendar.said()).to.deep.equal([english.tooSoon]);
    expect(calendar.lines()[0]).to.match(/^Get ready: .* before$/);
  });

  it('has visits where care is at home', async () => {
    const { calendar } = await onResult(['acne_prone']);
    await calendar.chooseTreatment('Gentle skin-care plan');
    expect(calendar.text()).to.contain(english.firstDay.visit);
    expect(calendar.lines()[0]).to.match(/^Plan runs for: \d/);
    expect(calendar.text()).to.not.contain('session');
  });

  it('goes with the answers, and forgets what was chosen', async () => {
    const { visitor, calendar } = await onResult();
    await calendar.chooseTreatment(LASER);
    await calendar.chooseDay(inDays(90));
    visitor.quiz.restart();
    await calendar.settled();
    expect(calendar.isShown()).to.equal(false);
    await takeDefaultQuiz(visitor, ['scars']);
    await calendar.settled();
    expect(calendar.list().selectedOptions[0]!.textContent).to.equal(NEEDLING);
    expect(calendar.dayField().value).to.equal(inDays(14));
  });

  it('follows a changed answer', async () => {
    const { visitor, calendar } = await onResult();
    const before = calendar.treatments();
    await visitor.change('Your health and medicines');
    await visitor.untick('None of these');
    await visitor.choose(defaultQuizLabel('health', 'isotretinoin_now'));
    await visitor.next();
    await calendar.settled();
    const after = visitor.quiz.recommendation!.treatments.map(({ name }) => name);
    expect(after).to.not.deep.equal(before);
    expect(calendar.isShown() ? calendar.treatments() : []).to.deep.equal(after);
  });

  it('is not there for visitors who should see a doctor first', async () => {
    const { visitor, calendar } = await onResult(['scars'], { skin_now: ['suspicious_mole'] });
    expect(visitor.quiz.recommendation!.advice).to.equal('see-doctor-soon');
    expect(calendar.element.checkVisibility()).to.equal(false);
  });

  it('leaves out what no plan can be laid out for', async () => {
    const { visitor, calendar } = await onResult();
    const recommendation = visitor.quiz.recommendation!;
    const [first] = recommendation.treatments;
    delete first!.programme.sessions;
    replace(visitor.quiz, 'recommendation', recommendation);
    visitor.quiz.dispatchEvent(new CustomEvent('recommendation'));
    await calendar.settled();
    expect(calendar.treatments()).to.not.include(first!.name);
    for (const { programme } of recommendation.treatments) delete programme.sessions;
    visitor.quiz.dispatchEvent(new CustomEvent('recommendation'));
    await calendar.settled();
    expect(calendar.isShown()).to.equal(false);
  });

  it('sees a recommendation that was there before it came', async () => {
    const visitor = await visitPage(html`<treatment-quiz></treatment-quiz>`);
    await takeDefaultQuiz(visitor, ['scars']);
    const element = document.createElement('treatment-quiz-calendar');
    element.slot = 'result-actions';
    visitor.quiz.append(element);
    const calendar = new CalendarHarness(visitor);
    await calendar.settled();
    expect(calendar.isShown()).to.equal(true);
  });

  it('does nothing outside of a quiz, and works once it is in one', async () => {
    const { visitor, calendar } = await onResult();
    const { element } = calendar;
    document.body.append(element);
    await calendar.settled();
    expect(calendar.isShown()).to.equal(false);
    visitor.quiz.append(element);
    await calendar.settled();
    expect(calendar.isShown()).to.equal(true);
  });

  it('hears nothing of a quiz it was taken from', async () => {
    const { visitor, calendar } = await onResult();
    const { element } = calendar;
    element.remove();
    let updates = 0;
    replace(element, 'requestUpdate' as keyof TreatmentQuizCalendar, () => void updates++);
    visitor.quiz.restart();
    document.documentElement.lang = 'fr';
    await visitor.settled();
    document.documentElement.lang = 'en';
    expect(updates).to.equal(0);
  });
});

function defaultQuizLabel(question: string, option: string): string {
  const questions = defaultQuiz.steps.flatMap((step) => step.questions);
  const found = questions.find(({ id }) => id === question)!;
  return 'options' in found ? found.options!.find(({ id }) => id === option)!.label : '';
}
