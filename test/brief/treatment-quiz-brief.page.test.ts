import { expect, html, nextFrame, waitUntil } from '@open-wc/testing';
import { english } from '../../src/brief/messages/en.js';
import { messagesFor } from '../../src/brief/messages/messages-for.js';
import '../../src/translations/ar.js';
import { takeDefaultQuiz, textOf, visitPage } from '../support/quiz-harness.js';
import { BriefHarness } from './brief-harness.js';
import { onResult } from './brief-page.js';

const SKIN_TYPE = [
  'Without a tan, which is closest to your skin? Pale',
  'After an hour of strong midday sun with no sunscreen, what happens? Usually burns, tans a little',
];

describe('<treatment-quiz-brief>', () => {
  it('is not there before there is a result', async () => {
    const visitor = await visitPage(
      html`<treatment-quiz>
        <treatment-quiz-brief slot="result-actions"></treatment-quiz-brief>
      </treatment-quiz>`,
    );
    const brief = new BriefHarness(visitor);
    await brief.settled();
    expect(brief.isShown()).to.equal(false);
    expect(textOf(brief.root)).to.equal('');
    expect(brief.element.matches(':state(empty)')).to.equal(true);
  });

  it('sums up what was answered, without empty lists', async () => {
    const { brief } = await onResult(['fine_lines', 'scars'], { main_goal: 'scars' });
    expect(brief.isShown()).to.equal(true);
    expect(brief.headings()).to.deep.equal([
      english.heading,
      ...[english.wishes, english.limits, english.flags, english.ask],
    ]);
    expect(brief.list(english.wishes)).to.deep.equal([
      'Less visible scars or stretch marks: Small dents from old spots',
      'Softer fine lines and wrinkles',
    ]);
    expect(brief.list(english.limits)[0]).to.equal(
      'How much time can your skin look red or flaky? Longer is fine',
    );
    expect(brief.list(english.flags)).to.deep.equal(SKIN_TYPE);
    expect(brief.list(english.ask)).to.deep.equal(english.questions);
  });

  it('says what is not known', async () => {
    const { brief } = await onResult(['fine_lines'], {
      health: ['prefer_not_to_say'],
      sun_reaction: 'not_sure',
    });
    expect(brief.list(english.unknown)).to.deep.equal([
      'After an hour of strong midday sun with no sunscreen, what happens? Not sure',
      'Your health and medicines Prefer not to say',
    ]);
  });

  it('has its headings below those of the result', async () => {
    const { visitor, brief } = await onResult();
    const levels = () =>
      [...brief.root.querySelectorAll('.h')].map((each) => Number(each.localName[1]));
    expect([...new Set(levels())]).to.deep.equal([4, 5]);
    visitor.quiz.headingLevel = 1;
    visitor.quiz.dispatchEvent(new CustomEvent('recommendation'));
    await brief.settled();
    expect([...new Set(levels())]).to.deep.equal([3, 4]);
  });

  it('sees a recommendation that was there before it came', async () => {
    const visitor = await visitPage(html`<treatment-quiz></treatment-quiz>`);
    await takeDefaultQuiz(visitor, ['scars']);
    const element = document.createElement('treatment-quiz-brief');
    element.slot = 'result-actions';
    visitor.quiz.append(element);
    const brief = new BriefHarness(visitor);
    await brief.settled();
    expect(brief.isShown()).to.equal(true);
  });

  it('sees answers that the browser restores, which fires no event', async () => {
    const { visitor, brief } = await onResult();
    const { answers } = visitor.quiz;
    visitor.quiz.restart();
    await visitor.settled();
    expect(brief.isShown()).to.equal(false);
    // Sizes are reported once a frame; a browser restores on load, long before.
    await nextFrame();
    await nextFrame();
    visitor.quiz.formStateRestoreCallback(JSON.stringify({ answers, step: null }));
    await visitor.settled();
    await waitUntil(() => brief.isShown(), 'the brief', { timeout: 5_000 });
  });

  it('goes with the answers, and comes back with others', async () => {
    const { visitor, brief } = await onResult();
    visitor.quiz.restart();
    await brief.settled();
    expect(brief.isShown()).to.equal(false);
    await takeDefaultQuiz(visitor, ['firmness']);
    await brief.settled();
    expect(brief.list(english.wishes)).to.deep.equal(['Firmer skin']);
  });

  it('follows a changed answer', async () => {
    const { visitor, brief } = await onResult();
    await visitor.change('Your health and medicines');
    await visitor.untick('None of these');
    await visitor.choose('Metal');
    await visitor.next();
    await brief.settled();
    expect(brief.list(english.flags)).to.deep.equal([
      ...SKIN_TYPE,
      'Your health and medicines Allergies: Metal',
    ]);
  });

  it('is not there for visitors who should see a doctor first', async () => {
    const { brief } = await onResult(['scars'], { skin_now: ['suspicious_mole'] });
    expect(brief.isShown()).to.equal(false);
  });

  it('does nothing outside of a quiz, and works once it is in one', async () => {
    const { visitor, brief } = await onResult();
    document.body.append(brief.element);
    await brief.settled();
    expect(brief.isShown()).to.equal(false);
    visitor.quiz.append(brief.element);
    await brief.settled();
    expect(brief.isShown()).to.equal(true);
  });

  it('speaks the language of the page, from the side it is read from', async () => {
    const { visitor, brief } = await onResult();
    visitor.quiz.lang = 'ar';
    await visitor.settled();
    await brief.settled();
    const arabic = messagesFor('ar');
    expect(brief.headings()[0]).to.equal(arabic.heading);
    expect(brief.list(arabic.wishes)[0]).to.match(/^\P{Script=Latin}+$/u);
    const frame = brief.root.querySelector('.frame')!;
    expect(getComputedStyle(frame).direction).to.equal('rtl');
    expect(frame.querySelector('dl')!.lang).to.equal('ar');
  });

  it('marks a quiz that is in another language than the page', async () => {
    const { visitor, brief } = await onResult();
    visitor.quiz.lang = 'pl';
    await visitor.settled();
    await brief.settled();
    expect(brief.headings()[0]).to.equal(messagesFor('pl').heading);
    const list = brief.root.querySelector('ol')!;
    expect([list.lang, list.dir]).to.deep.equal(['en', 'ltr']);
  });
});
