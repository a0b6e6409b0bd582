import { expect, html } from '@open-wc/testing';
import type { TreatmentQuizCalendar } from '../../src/calendar/index.js';
import { dayText, plusDays, today } from '../../src/calendar/day.js';
import { english } from '../../src/calendar/words/en.js';
import { wordsFor } from '../../src/calendar/words/words.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import '../../src/translations/ar.js';
import { replace } from '../element/stubs.js';
import { doubleClick } from '../support/double-click.js';
import { takeDefaultQuiz, textOf, visitPage } from '../support/quiz-harness.js';
import { CalendarHarness, downloads, eventsIn } from './calendar-harness.js';

const NEEDLING = 'Microneedling';
const LASER = 'Stronger fractional laser (ablative)';

/** Days from today, as the plan writes them. */
const written = (from: number, until = from, lang = 'en-GB') =>
  new Intl.DateTimeFormat(lang, {
    ...({ dateStyle: 'medium', timeZone: 'UTC', numberingSystem: 'latn' } as const),
  }).formatRange(plusDays(today(), from), plusDays(today(), until));

const inDays = (days: number) => dayText(plusDays(today(), days));

/** On the first step, with a calendar in the quiz. */
async function open(lang = 'en-GB') {
  const visitor = await visitPage(
    html`<treatment-quiz lang=${lang}>
      <treatment-quiz-calendar slot="result-actions"></treatment-quiz-calendar>
    </treatment-quiz>`,
  );
  return { visitor, calendar: new CalendarHarness(visitor) };
}

/** On the result of somebody in good health who wants this. */
async function onResult(goals = ['scars'], others = {}) {
  const page = await open();
  await takeDefaultQuiz(page.visitor, goals, others);
  await page.calendar.settled();
  return page;
}

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
    expect(calendar.table().querySelector('.ready')).to.equal(null);
  });

  for (const name of [NEEDLING, LASER]) {
    it(`saves the plan of ${name} as a calendar file`, async () => {
      const files = downloads();
      const { visitor, calendar } = await onResult();
      await calendar.chooseTreatment(name);
      await calendar.chooseDay(inDays(30));
      await calendar.save();
      expect(files).to.have.length(1);
      const { name: fileName, type, text } = await files[0]!;
      expect(fileName).to.equal('plan.ics');
      expect(type).to.equal('text/calendar;charset=utf-8');
      const { programme } = visitor.quiz.recommendation!.treatments.find(
        (each) => each.name === name,
      )!;
      const events = eventsIn(text);
      const sessions = events.filter(({ title }) => title.startsWith('Clinic session'));
      const { min, max } = programme.intervalWeeks!;
      expect(sessions.map(({ days }) => days)).to.deep.equal(
        Array.from({ length: programme.sessions!.max! }, (_, index) => [
          inDays(30 + 7 * min * index),
          inDays(30 + 7 * max! * index),
        ]),
      );
      const needed = sessions.filter(({ title }) => !title.includes('if needed'));
      expect(needed).to.have.length(programme.sessions!.min);
      expect(events.map(({ title }) => title)).to.include.members([
        'Look for a first change (suggestion)',
        'Judge the result (suggestion)',
      ]);
      for (const { title, notes } of events) {
        expect(title).to.not.contain(name);
        expect(notes).to.contain(`${name}.`);
      }
      expect(calendar.said()).to.deep.equal([english.saved]);
    });

    it(`writes no answer into the file of ${name}`, async () => {
      const files = downloads();
      const others = { health: ['heart_device'], skin_now: ['cold_sore_history'] };
      const { visitor, calendar } = await onResult(['scars', 'pigment_sun'], {
        ...others,
        main_goal: 'scars',
      });
      await calendar.chooseTreatment(name);
      await calendar.save();
      const { text } = await files[0]!;
      const whole = text.replaceAll('\r\n ', '');
      const labels = defaultQuiz.steps.flatMap(({ questions }) =>
        questions.flatMap((question) =>
          'options' in question ? question.options!.map(({ label }) => label) : [],
        ),
      );
      for (const label of labels.filter(({ length }) => length > 4)) {
        expect(whole).to.not.contain(label);
      }
      const { answers, facts } = visitor.quiz.recommendation!;
      for (const id of [...Object.values(answers).flat(), ...facts]) {
        expect(whole, id).to.not.match(new RegExp(`\\b${id}\\b`));
      }
    });
  }

  it('gives a plan saved again the same ids, and another plan others', async () => {
    const files = downloads();
    const { calendar } = await onResult();
    await calendar.save();
    await calendar.chooseDay(inDays(60));
    await calendar.save();
    await calendar.chooseTreatment(LASER);
    await calendar.save();
    const [first, again, other] = await Promise.all(files);
    const ids = ({ text }: { text: string }) => eventsIn(text).map(({ uid }) => uid);
    expect(ids(again!)).to.deep.equal(ids(first!));
    expect(eventsIn(again!.text)[0]!.properties.sequence).to.equal('1');
    for (const id of ids(other!)) expect(ids(first!)).to.not.include(id);
  });

  it('saves a file once, also on a double click', async () => {
    const files = downloads();
    const { calendar } = await onResult();
    doubleClick(calendar.root.querySelector('button')!);
    await calendar.settled();
    expect(files).to.have.length(1);
  });

  it('lets go of the file after a while', async () => {
    const timers: [() => void, number][] = [];
    const revoked: string[] = [];
    downloads();
    const { calendar } = await onResult();
    replace(window, 'setTimeout', (run: () => void, delay: number) => timers.push([run, delay]));
    replace(URL, 'revokeObjectURL', (address: string) => revoked.push(address));
    calendar.root.querySelector('button')!.click();
    const [[run, delay]] = timers.filter(([, delay]) => delay >= 1000) as [[() => void, number]];
    expect(delay).to.equal(60_000);
    expect(revoked).to.deep.equal([]);
    run();
    expect(revoked).to.have.length(1);
    expect(revoked[0]).to.match(/^blob:/);
  });

  it('saves nothing while the quiz is disabled', async () => {
    const files = downloads();
    const { visitor, calendar } = await onResult();
    visitor.quiz.disabled = true;
    await visitor.settled();
    await calendar.save();
    expect(files).to.deep.equal([]);
    expect(visitor.all('quiz-action')).to.deep.equal([]);
  });

  it('tells the page first, which may keep the file from being saved', async () => {
    const files = downloads();
    const { visitor, calendar } = await onResult();
    const prevent = (event: Event) => event.preventDefault();
    visitor.quiz.addEventListener('quiz-action', prevent);
    await calendar.save();
    expect(visitor.all('quiz-action').map(({ detail }) => detail)).to.deep.equal([
      { action: 'calendar' },
    ]);
    expect(files).to.deep.equal([]);
    expect(calendar.said()).to.deep.equal([]);
    visitor.quiz.removeEventListener('quiz-action', prevent);
    await calendar.save();
    expect(files).to.have.length(1);
  });

  for (const [what, day] of [
    ['yesterday', inDays(-1)],
    ['in three years', inDays(1100)],
    ['no day at all', ''],
    ['what is no day, where a browser has no date fields', 'soon'],
  ] as const) {
    it(`asks for another day instead of ${what}, and saves nothing meanwhile`, async () => {
      const files = downloads();
      const { visitor, calendar } = await onResult();
      if (day === 'soon') calendar.dayField().type = 'text';
      await calendar.chooseDay(day);
      expect(calendar.said()[0]).to.match(/^Choose a day from .* to .*\.$/);
      expect(calendar.dayField().getAttribute('aria-invalid')).to.equal('true');
      expect(calendar.lines()).to.deep.equal([]);
      await calendar.save();
      expect(files).to.deep.equal([]);
      expect(visitor.all('quiz-action')).to.deep.equal([]);
      expect(calendar.root.activeElement).to.equal(calendar.dayField());
      await calendar.chooseDay(inDays(20));
      expect(calendar.said()).to.deep.equal([]);
      await calendar.save();
      expect(files).to.have.length(1);
    });
  }

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

describe('the language of <treatment-quiz-calendar>', () => {
  it('is that of the quiz, with the names the quiz gives', async () => {
    const { visitor, calendar } = await onResult();
    visitor.quiz.lang = 'ar';
    await visitor.settled();
    await calendar.settled();
    const arabic = wordsFor('ar');
    expect(calendar.heading()).to.equal(arabic.heading);
    const { treatments } = visitor.quiz.recommendation!;
    expect(treatments[0]!.name).to.match(/\p{Script=Arabic}/u);
    expect(calendar.treatments()).to.deep.equal(treatments.map(({ name }) => name));
    const frame = calendar.root.querySelector('.frame')!;
    expect([frame.getAttribute('lang'), frame.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(frame).direction).to.equal('rtl');
    expect(calendar.lines()[2]).to.equal(`الجلسة 2: ${written(14 + 28, 14 + 42, 'ar')}`);
    const [origin] = calendar.drawings()[0]!.querySelectorAll('line');
    const { left, width } = calendar.drawings()[0]!.getBoundingClientRect();
    // The first week is at the right.
    expect(origin!.getBoundingClientRect().left).to.be.above(left + width / 2);
  });

  it('is written whole into the file', async () => {
    const files = downloads();
    const { visitor, calendar } = await onResult();
    visitor.quiz.lang = 'ar';
    await visitor.settled();
    await calendar.save();
    const { text } = await files[0]!;
    const arabic = wordsFor('ar');
    const events = eventsIn(text);
    expect(events.map(({ title }) => title)).to.include(arabic.suggestion(arabic.session(1)));
    for (const { notes } of events) expect(notes).to.contain(arabic.note);
  });

  it('is that of the page where the quiz names none', async () => {
    const visitor = await visitPage(
      html`<div lang="en">
        <treatment-quiz>
          <treatment-quiz-calendar slot="result-actions"></treatment-quiz-calendar>
        </treatment-quiz>
      </div>`,
    );
    await takeDefaultQuiz(visitor, ['scars']);
    const calendar = new CalendarHarness(visitor);
    visitor.quiz.parentElement!.lang = 'pl';
    await visitor.settled();
    await calendar.settled();
    expect(calendar.heading()).to.equal(wordsFor('pl').heading);
    // The quiz itself is in English, and so are the names of its treatments.
    expect(calendar.list().lang).to.equal('en');
  });

  for (const [lang, start] of [
    ['en-GB', /: \d+ \w+ 20/],
    ['en-US', /: \w+ \d+, 20/],
    ['not a tag', /: \w+ \d+, 20/],
  ] as const) {
    it(`writes days as people of ${lang} do`, async () => {
      const { visitor, calendar } = await onResult();
      visitor.quiz.lang = lang;
      await visitor.settled();
      await calendar.settled();
      expect(calendar.lines()[1]).to.match(start);
    });
  }
});

function defaultQuizLabel(question: string, option: string): string {
  const questions = defaultQuiz.steps.flatMap((step) => step.questions);
  const found = questions.find(({ id }) => id === question)!;
  return 'options' in found ? found.options!.find(({ id }) => id === option)!.label : '';
}
