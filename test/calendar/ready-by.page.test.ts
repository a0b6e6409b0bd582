import { expect } from '@open-wc/testing';
import { backwardFrom } from '../../src/calendar/backward.js';
import { type Day, dayText, plusDays, plusWeeks, today } from '../../src/calendar/day.js';
import { type DayWriter, dayWriter } from '../../src/calendar/day-writer.js';
import { english } from '../../src/calendar/messages/en.js';
import { messagesFor } from '../../src/calendar/messages/messages-for.js';
import { readyBy } from '../../src/engine/ready-by.js';
import type { Programme } from '../../src/engine/recommendation.js';
import { timeline } from '../../src/engine/timeline.js';
import '../../src/locales/ar.js';
import '../../src/translations/ar.js';
import { replace } from '../element/stubs.js';
import { nameOf, takeDefaultQuiz, textOf } from '../support/quiz-harness.js';
import { downloads } from './calendar-harness.js';
import { eventsIn } from './saved-events.js';
import { inDays as fromToday, onResult } from './calendar-page.js';

/** Three to six sessions, four to six weeks apart: ready after 8 weeks, or 30. */
const course: Programme = {
  sessions: { min: 3, max: 6 },
  intervalWeeks: { min: 4, max: 6 },
  downtimeDays: { min: 0, max: 0 },
  discomfort: 1,
  sources: [],
};

const now = new Date('2026-11-22T00:00:00Z');
const inDays = (days: number) => plusDays(now, days);
const span = ({ from, until }: { from: Day; until: Day }) => [dayText(from), dayText(until)];

describe('a plan laid backwards from a date', () => {
  it('begins between the days for the longest and for the shortest course', () => {
    const { begin, isTight } = backwardFrom(inDays(280), course, now)!;
    expect(span(begin!)).to.deep.equal([dayText(inDays(70)), dayText(inDays(224))]);
    expect(isTight).to.equal(false);
  });

  it('fits on the very day, and not a day less', () => {
    for (const days of [0, 1, 2, 3, 4, 5, 6]) {
      const programme = { ...course, downtimeDays: { min: 0, max: days } };
      const { begin } = backwardFrom(inDays(56 + days), programme, now)!;
      expect(span(begin!)).to.deep.equal([dayText(now), dayText(now)]);
      expect(backwardFrom(inDays(55 + days), programme, now)!.begin).to.equal(undefined);
      const longest = 210 + days;
      expect(backwardFrom(inDays(longest), programme, now)!.isTight).to.equal(false);
      expect(backwardFrom(inDays(longest - 1), programme, now)!.isTight).to.equal(true);
    }
  });

  it('says in whole weeks what it takes at least', () => {
    expect(backwardFrom(inDays(10), course, now)!.least).to.equal(8);
    const programme = { ...course, downtimeDays: { min: 1, max: 1 } };
    expect(backwardFrom(inDays(10), programme, now)!.least).to.equal(9);
    const prepared = { ...course, prepareWeeks: { min: 2, max: 4 } };
    expect(backwardFrom(inDays(10), prepared, now)!.least).to.equal(10);
  });

  it('is none where the figures leave the course open', () => {
    expect(backwardFrom(inDays(10), { ...course, sessions: { min: 1 } }, now)).to.equal(undefined);
  });
});

/** Days with plain spaces, as the harness reads them; some engines write narrow ones around a dash. */
const asRead =
  (write: DayWriter): DayWriter =>
  (...days) =>
    write(...days).replace(/\s+/g, ' ');

/** On the result, asked when to be ready, in the language of `lang`. */
async function askedReady(goals = ['scars'], lang = 'en-GB') {
  const { visitor, calendar } = await onResult(goals);
  visitor.quiz.lang = lang;
  await visitor.settled();
  await calendar.settled();
  const messages = messagesFor(lang);
  await calendar.chooseAim(messages.readyBy);
  const programme = visitor.quiz.recommendation!.treatments[0]!.programme;
  return { visitor, calendar, messages, programme, write: asRead(dayWriter(lang)) };
}

/** Days it takes with the longest and with the shortest course. */
const daysOf = (programme: Programme) => {
  const { ready, least } = readyBy(programme, 0)!;
  return { longest: Math.round(ready.max * 7), least: Math.round(least * 7) };
};

describe('a date to be ready by', () => {
  it('is not made up: the field is empty and nothing is drawn until it is given', async () => {
    const { calendar } = await askedReady();
    expect(calendar.dayField().value).to.equal('');
    expect(calendar.lines()).to.deep.equal([]);
    expect(calendar.said()).to.deep.equal([]);
  });

  it('lays the plan backwards, and says when to begin', async () => {
    const { calendar, programme, write } = await askedReady();
    const { ready } = readyBy(programme, 0)!;
    await calendar.chooseDay(fromToday(500));
    const start = plusWeeks(plusDays(today(), 500), -ready.max);
    const last = plusWeeks(plusDays(today(), 500), -ready.min);
    expect(calendar.said()).to.deep.equal([`First session: ${write(start, last)}.`]);
    const { sessions, firstChange } = timeline(programme)!;
    const sessionLines = calendar.lines().filter((line) => line.startsWith('Session '));
    expect(sessionLines).to.deep.equal(
      sessions.map(({ weeks, isOptional }, index) => {
        const dates = write(plusWeeks(start, weeks.min), plusWeeks(start, weeks.max));
        return `Session ${index + 1}: ${dates}${isOptional ? ', if needed' : ''}`;
      }),
    );
    expect(calendar.lines()).to.include(`First change: ${write(plusWeeks(start, firstChange!))}`);
  });

  it('has a drawing for every entry, named by what its line says', async () => {
    const { calendar, programme } = await askedReady();
    await calendar.chooseDay(fromToday(500));
    const lines = calendar.lines();
    expect(calendar.drawings().map(nameOf)).to.deep.equal(lines);
    const dates = calendar.drawings().map((each) => each.querySelectorAll('.ready'));
    for (const each of dates) expect(each).to.have.length(1);
    const at = new Set(dates.map(([line]) => line!.getAttribute('x1')));
    expect(at.size).to.equal(1);
    // As many weeks from the first session as the longest course takes.
    const [first] = calendar.drawings()[1]!.querySelectorAll('.sure');
    const [change] = calendar.drawings().at(-2)!.querySelectorAll('.sure');
    const x = (line: Element) => parseFloat(line.getAttribute('x1')!);
    const weeks = (x(dates[0]![0]!) - x(first!)) / (x(change!) - x(first!));
    const { ready } = readyBy(programme, 0)!;
    expect(weeks * programme.firstResultsWeeks!).to.be.closeTo(ready.max, 0.01);
  });

  it('is written out beside its line', async () => {
    const { calendar, write } = await askedReady();
    await calendar.chooseDay(fromToday(500));
    const key = textOf(calendar.root.querySelector('.key'));
    expect(key).to.equal(`Ready by ${write(plusDays(today(), 500))}`);
    await calendar.chooseDay(fromToday(5));
    expect(calendar.root.querySelectorAll('.key')).to.have.lengthOf(0);
    await calendar.chooseAim(english.firstDay.session);
    expect(calendar.root.querySelectorAll('.key')).to.have.lengthOf(0);
  });

  it('says where only a shorter plan fits', async () => {
    const { calendar, programme } = await askedReady();
    const { longest, least } = daysOf(programme);
    await calendar.chooseDay(fromToday(longest - 7));
    expect(calendar.said()[0]).to.match(/^Only a shorter plan fits\. First session: /);
    expect(calendar.lines().length).to.be.above(0);
    await calendar.chooseDay(fromToday(least));
    expect(calendar.said()[0]).to.match(/^Only a shorter plan fits\. First session: [^–]*\.$/);
    await calendar.chooseDay(fromToday(longest));
    expect(calendar.said()[0]).to.match(/^First session: /);
  });

  it('says where it is too late with the weeks it takes; nothing is drawn or saved', async () => {
    const files = downloads();
    const { visitor, calendar, programme, messages } = await askedReady();
    const { least } = daysOf(programme);
    await calendar.chooseDay(fromToday(least - 1));
    expect(calendar.said()).to.deep.equal([messages.tooLate(Math.ceil(least / 7))]);
    expect(calendar.lines()).to.deep.equal([]);
    await calendar.save();
    expect(files).to.deep.equal([]);
    expect(visitor.all('quiz-action')).to.deep.equal([]);
    // Where what is said describes the field that is focused.
    expect(calendar.root.activeElement).to.equal(calendar.dayField());
    // There is nothing wrong with the date itself.
    expect(calendar.dayField().getAttribute('aria-invalid')).to.equal('false');
  });

  it('is said politely as it changes, where it was said before', async () => {
    const { calendar } = await askedReady();
    const region = calendar.root.getElementById('said')!;
    expect(region.role).to.equal('status');
    await calendar.chooseDay(fromToday(5));
    expect(calendar.root.getElementById('said')).to.equal(region);
    expect(textOf(region)).to.match(/^Not possible/);
    await calendar.chooseDay(fromToday(500));
    expect(textOf(region)).to.match(/^First session/);
    await calendar.chooseAim(english.firstDay.session);
    expect(textOf(region)).to.equal('');
    expect(calendar.root.getElementById('said')).to.equal(region);
  });

  it('is asked for again where it is cleared, or over', async () => {
    const files = downloads();
    const { calendar } = await askedReady();
    for (const day of ['', fromToday(-1), fromToday(1100)]) {
      await calendar.chooseDay(fromToday(500));
      expect(calendar.lines().length).to.be.above(0);
      await calendar.chooseDay(day);
      expect(calendar.lines()).to.deep.equal([]);
      expect(calendar.said()[0]).to.match(/^Choose a day from /);
      await calendar.save();
    }
    expect(files).to.deep.equal([]);
  });

  it('is not taken for a first session, nor the other way round', async () => {
    const { calendar } = await askedReady();
    await calendar.chooseDay(fromToday(500));
    await calendar.chooseAim(english.firstDay.session);
    expect(calendar.dayField().value).to.equal(fromToday(14));
    expect(calendar.table().querySelectorAll('.ready')).to.have.lengthOf(0);
    await calendar.chooseDay('');
    await calendar.chooseAim(english.readyBy);
    expect(calendar.dayField().value).to.equal(fromToday(500));
    expect(calendar.table().querySelector('.ready')).to.exist;
    await calendar.chooseAim(english.firstDay.session);
    expect(calendar.dayField().value).to.equal(fromToday(14));
  });

  it('is kept for another treatment, and forgotten with the answers', async () => {
    const { visitor, calendar } = await askedReady();
    await calendar.chooseDay(fromToday(500));
    const before = calendar.lines();
    await calendar.chooseTreatment('Stronger fractional laser (ablative)');
    expect(calendar.dayField().value).to.equal(fromToday(500));
    expect(calendar.lines()).to.not.deep.equal(before);
    visitor.quiz.restart();
    await takeDefaultQuiz(visitor, ['scars']);
    await calendar.settled();
    expect(calendar.dayField().value).to.equal(fromToday(14));
  });

  it('makes the file begin with the plan as it is laid', async () => {
    const files = downloads();
    const { calendar, programme } = await askedReady();
    const { longest } = daysOf(programme);
    await calendar.chooseDay(fromToday(500));
    await calendar.save();
    const events = eventsIn((await files[0]!).text);
    const start = 500 - longest;
    const { sessions, judge, course } = timeline(programme)!;
    const saved = events.filter(({ title }) => title.startsWith('Clinic session'));
    expect(saved.map(({ days }) => days)).to.deep.equal(
      sessions.map(({ weeks }) => [
        fromToday(start + weeks.min * 7),
        fromToday(start + weeks.max * 7),
      ]),
    );
    const judging = events.find(({ title }) => title.startsWith('Judge'))!;
    expect(new Set(judging.days)).to.deep.equal(
      new Set([fromToday(start + (judge!.min + course.max! - course.min) * 7)]),
    );
  });

  it('has nothing after the day where only a shorter plan fits', async () => {
    const files = downloads();
    const { calendar, programme } = await askedReady();
    const { least: shortest, longest } = daysOf(programme);
    for (const free of [shortest, Math.round((shortest + longest) / 2), longest - 1]) {
      await calendar.chooseDay(fromToday(free));
      await calendar.save();
      const events = eventsIn((await files.at(-1)!).text);
      const saved = events.filter(({ title }) => title.startsWith('Clinic session'));
      expect(saved.length).to.be.at.least(programme.sessions!.min);
      const last = fromToday(free - programme.downtimeDays.max!);
      for (const { days } of saved)
        expect(days[1]! <= last, `${days[1]} by ${last}`).to.equal(true);
    }
  });

  it('leaves time to get ready', async () => {
    const { visitor, calendar, write } = await askedReady();
    const recommendation = visitor.quiz.recommendation!;
    const { programme } = recommendation.treatments[0]!;
    programme.prepareWeeks = { min: 4, max: 6 };
    replace(visitor.quiz, 'recommendation', recommendation);
    visitor.quiz.dispatchEvent(new CustomEvent('recommendation'));
    const { least, longest } = daysOf(programme);
    await calendar.chooseDay(fromToday(least));
    expect(calendar.said()[0]).to.contain(`First session: ${write(plusDays(today(), 28))}.`);
    expect(calendar.lines()[0]).to.equal('Get ready: 4 to 6 weeks before');
    expect(calendar.said()[0]!.endsWith(english.tooSoon)).to.equal(true);
    await calendar.chooseDay(fromToday(longest + 42));
    expect(calendar.said()[0]).to.not.contain(english.tooSoon);
  });

  it('speaks of a visit where care is at home', async () => {
    const { calendar } = await askedReady(['acne_prone']);
    await calendar.chooseTreatment('Gentle skin-care plan');
    await calendar.chooseDay(fromToday(500));
    expect(calendar.said()[0]).to.match(/^First visit: /);
  });

  it('is written in Arabic', async () => {
    const { calendar, messages, programme, write } = await askedReady(['scars'], 'ar');
    const { longest } = daysOf(programme);
    await calendar.chooseDay(fromToday(longest));
    // A range of days may leave out the zero that a single day begins with.
    const plain = (text = '') => text.replace(/\b0(?=\d)/g, '');
    expect(calendar.said()[0]).to.contain('الجلسة الأولى');
    expect(plain(calendar.said()[0])).to.contain(plain(write(today())));
    expect(calendar.lines()[1]).to.equal(`الجلسة 1: ${write(today())}`);
    await calendar.chooseDay(fromToday(3));
    expect(calendar.said()[0]).to.contain('لا يمكن ذلك').and.to.contain('أسبوع');
    expect(nameOf(calendar.dayField())).to.equal(messages.readyBy);
  });
});
