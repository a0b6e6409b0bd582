import { expect, html } from '@open-wc/testing';
import { messagesFor } from '../../src/calendar/messages/messages-for.js';
import '../../src/translations/ar.js';
import { takeDefaultQuiz, visitPage } from '../support/quiz-harness.js';
import { CalendarHarness, downloads } from './calendar-harness.js';
import { eventsIn } from './saved-events.js';
import { onResult, written } from './calendar-page.js';

describe('the language of <treatment-quiz-calendar>', () => {
  it('is that of the quiz, with the names the quiz gives', async () => {
    const { visitor, calendar } = await onResult();
    visitor.quiz.lang = 'ar';
    await visitor.settled();
    await calendar.settled();
    const arabic = messagesFor('ar');
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
    const arabic = messagesFor('ar');
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
    expect(calendar.heading()).to.equal(messagesFor('pl').heading);
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
