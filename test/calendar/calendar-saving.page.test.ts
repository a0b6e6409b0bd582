import { expect } from '@open-wc/testing';
import { english } from '../../src/calendar/messages/en.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { replace } from '../element/stubs.js';
import { doubleClick } from '../support/double-click.js';
import { downloads } from './calendar-harness.js';
import { eventsIn } from './saved-events.js';
import { inDays, LASER, NEEDLING, onResult } from './calendar-page.js';

describe('<treatment-quiz-calendar>', () => {
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

  it('fires an event first, which may keep the file from being saved', async () => {
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
});
