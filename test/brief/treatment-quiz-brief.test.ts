import { expect, html, waitUntil } from '@open-wc/testing';
import { english } from '../../src/brief/words/en.js';
import { wordsFor } from '../../src/brief/words/words.js';
import { english as messages } from '../../src/i18n/en.js';
import '../../src/translations/ar.js';
import { replace } from '../element/stubs.js';
import { takeDefaultQuiz, textOf, visitPage } from '../support/quiz-harness.js';
import { doubleClick } from '../support/double-click.js';
import { BriefHarness, clipboard, linesUnder, printer } from './brief-harness.js';

async function onResult(goals = ['scars'], others = {}) {
  const visitor = await visitPage(
    html`<treatment-quiz>
      <treatment-quiz-brief slot="result-actions">
        <p class="letterhead"><b>Hazel Street</b>, 01632 960142</p>
        <a href="https://hazel.example/">hazel.example</a>
      </treatment-quiz-brief>
    </treatment-quiz>`,
  );
  const brief = new BriefHarness(visitor);
  await takeDefaultQuiz(visitor, goals, others);
  await brief.settled();
  return { visitor, brief };
}

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

  it('sees a run that the browser restores, which tells nobody', async function () {
    // Nothing is laid out while another tab is in front, and so no size changes.
    if (document.hidden) this.skip();
    this.timeout(20_000);
    const { visitor, brief } = await onResult();
    const { place } = visitor.quiz;
    visitor.quiz.restart();
    await visitor.settled();
    expect(brief.isShown()).to.equal(false);
    // Sizes are told once a frame; a browser restores on load, long before.
    await new Promise((resolve) => setTimeout(resolve, 200));
    visitor.quiz.formStateRestoreCallback(
      JSON.stringify({ answers: place!.answers, step: place!.step }),
    );
    await visitor.settled();
    await waitUntil(() => brief.isShown() || document.hidden, 'the brief', { timeout: 15_000 });
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
      'Your health and medicines Metal',
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
    const arabic = wordsFor('ar');
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
    expect(brief.headings()[0]).to.equal(wordsFor('pl').heading);
    const list = brief.root.querySelector('ol')!;
    expect([list.lang, list.dir]).to.deep.equal(['en', 'ltr']);
  });
});

describe('"Copy as text"', () => {
  it('copies the brief', async () => {
    const copied = clipboard();
    const { visitor, brief } = await onResult();
    await brief.press(english.copy);
    await waitUntil(() => brief.said(), 'an answer');
    expect(brief.said()).to.equal(english.copied);
    expect(copied).to.have.length(1);
    expect(copied[0]).to.match(/^What may suit your skin\?\nFor your consultation\n\nWishes\n- /);
    expect(copied[0]).to.contain('Your health and medicines: None of these');
    expect(visitor.all('quiz-action').map(({ detail }) => detail)).to.deep.equal([
      { action: 'copy' },
    ]);
  });

  it('does so once, also on a double click', async () => {
    const copied = clipboard();
    const { brief } = await onResult();
    doubleClick(brief.button(english.copy));
    await waitUntil(() => brief.said(), 'an answer');
    expect(copied).to.have.length(1);
  });

  it('gives the text to copy by hand where that fails', async () => {
    clipboard(false);
    const { visitor, brief } = await onResult();
    await brief.press(english.copy);
    await waitUntil(() => brief.byHand(), 'the text');
    expect(brief.said()).to.equal(english.copyFailed);
    expect(brief.byHand()).to.match(/^What may suit your skin\?\nFor your consultation\n/);
    visitor.quiz.restart();
    await takeDefaultQuiz(visitor, ['scars']);
    await brief.settled();
    expect(brief.byHand()).to.equal(undefined);
  });

  it('does nothing while the quiz is disabled', async () => {
    const copied = clipboard();
    const { visitor, brief } = await onResult();
    visitor.quiz.disabled = true;
    await visitor.settled();
    await brief.press(english.copy);
    await brief.press(english.print);
    expect(copied).to.deep.equal([]);
    expect(brief.frames()).to.equal(0);
    expect(visitor.all('quiz-action')).to.deep.equal([]);
  });

  it('does nothing where the page keeps it from acting', async () => {
    const copied = clipboard();
    const { visitor, brief } = await onResult();
    visitor.quiz.addEventListener('quiz-action', (event) => event.preventDefault());
    await brief.press(english.copy);
    expect(copied).to.deep.equal([]);
    expect(brief.said()).to.equal('');
  });
});

describe('the print sheet', () => {
  it('has what the result says, and then the brief with every answer', async () => {
    const printed = printer();
    const { visitor, brief } = await onResult(['fine_lines', 'scars'], {
      main_goal: 'scars',
      health: ['metal_allergy'],
    });
    const { document: sheet } = await brief.print(printed);
    const text = textOf(sheet.body);
    const { treatments, later, leftOut, notices } = visitor.quiz.recommendation!;
    const names = [...treatments, ...later, ...leftOut].map(({ name }) => name);
    for (const each of [...names, ...notices.map(({ message }) => message)]) {
      expect(text).to.contain(each);
    }
    for (const { reasons, cautions } of treatments) {
      const said = [...reasons.filter(({ kind }) => kind === 'goal'), ...cautions];
      for (const reason of said) expect(text).to.contain(reason.text);
    }
    for (const limit of visitor.quiz.quiz!.result!.limits!) expect(text).to.contain(limit);
    expect(sheet.querySelectorAll('table svg').length).to.be.above(3);
    expect(linesUnder(sheet, english.flags)).to.include('Your health and medicines Metal');
    expect(linesUnder(sheet, english.others)).to.include('How old are you? 35 to 49');
    expect(linesUnder(sheet, english.ask)).to.deep.equal(english.questions);
    const year = String(new Date().getFullYear());
    expect(textOf(sheet.querySelector('time'))).to.contain(year);
  });

  it('is a document of its own: title, language, headings in order', async () => {
    const printed = printer();
    const { brief } = await onResult();
    const { document: sheet } = await brief.print(printed);
    expect(sheet === document).to.equal(false);
    expect(sheet.title).to.equal(english.heading);
    expect(sheet.documentElement.lang).to.equal('en');
    expect(sheet.querySelectorAll('h1')).to.have.length(1);
    expect(textOf(sheet.querySelector('h1'))).to.equal(messages.resultTitle);
    const levels = [...sheet.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((each) => each.checkVisibility())
      .map((each) => Number(each.localName[1]));
    levels.reduce((before, level) => {
      expect(level - before).to.be.at.most(1);
      return level;
    });
  });

  it('has nothing to press, nothing closed, and black text on white', async () => {
    const printed = printer();
    const { brief } = await onResult(['scars'], { health: ['blood_thinners'] });
    const { document: sheet, window } = await brief.print(printed);
    const shown = [...sheet.body.querySelectorAll('*')].filter((each) => each.checkVisibility());
    for (const each of shown) {
      expect(each.localName).to.not.match(/^(button|input|select|textarea|label)$/);
    }
    const closed = [...sheet.querySelectorAll('section > details')];
    expect(closed.every((each) => (each as HTMLDetailsElement).open)).to.equal(true);
    for (const heading of sheet.querySelectorAll('.h, .notice li')) {
      expect(window.getComputedStyle(heading).color).to.equal('rgb(0, 0, 0)');
    }
  });

  it('keeps suggestions whole', async () => {
    const printed = printer();
    const { brief } = await onResult();
    const { document: sheet, window } = await brief.print(printed);
    const articles = [...sheet.querySelectorAll('article')];
    expect(articles).to.have.length(3);
    for (const each of articles) {
      expect(window.getComputedStyle(each).breakInside).to.equal('avoid');
    }
  });

  it('begins with the letterhead that the clinic put into the tag, links written out', async () => {
    const printed = printer();
    const { brief } = await onResult();
    const { document: sheet, window } = await brief.print(printed);
    const header = sheet.querySelector('header')!;
    expect(textOf(header)).to.equal('Hazel Street, 01632 960142 hazel.example');
    expect(brief.element.querySelectorAll('b'), 'copied, not moved').to.have.length(1);
    const { content } = window.getComputedStyle(header.querySelector('a')!, '::after');
    // Firefox says how it is made, others what comes of it.
    expect(content).to.match(/attr\(href\)|https:\/\/hazel\.example\//);
    expect(brief.element.querySelector('p')!.checkVisibility(), 'on screen').to.equal(false);
  });

  it('has no header where the tag is empty', async () => {
    const printed = printer();
    const { brief } = await onResult();
    brief.element.replaceChildren('\n  ', document.createComment('nothing'));
    const { document: sheet } = await brief.print(printed);
    expect(sheet.querySelectorAll('header')).to.have.length(0);
  });

  it('waits for pictures, also for those that would load late', async () => {
    const printed = printer();
    const { brief } = await onResult();
    const picture = document.createElement('img');
    picture.loading = 'lazy';
    picture.src = '/demo/hazel-leaf.svg';
    picture.alt = '';
    brief.element.append(picture);
    const { document: sheet } = await brief.print(printed);
    expect(sheet.images[0]!.complete && sheet.images[0]!.naturalWidth > 0).to.equal(true);
  });

  it('prints without a picture that cannot be had', async () => {
    const printed = printer();
    const { brief } = await onResult();
    const picture = document.createElement('img');
    picture.src = 'data:image/png;base64,AAAA';
    picture.alt = '';
    brief.element.append(picture);
    await brief.print(printed);
  });

  it('has the fonts of the page', async () => {
    const printed = printer();
    const { visitor, brief } = await onResult();
    visitor.quiz.style.fontFamily = 'Georgia, serif';
    const { document: sheet, window } = await brief.print(printed);
    const { fontFamily } = window.getComputedStyle(sheet.querySelector('.frame')!);
    expect(fontFamily).to.equal('Georgia, serif');
  });

  it('is written as large as two pages allow', async () => {
    const printed = printer();
    const size = ({ document: sheet, window }: (typeof printed)[0]) =>
      parseFloat(window.getComputedStyle(sheet.querySelector('.frame')!).fontSize);
    const short = await onResult(['glow_hydration']);
    const large = size(await short.brief.print(printed));
    const many = ['blood_thinners', 'keloid_history', 'immunosuppressed', 'metal_allergy'];
    const long = await onResult(['fine_lines', 'scars', 'pigment_sun'], {
      ...{ main_goal: 'scars', scar_type: ['raised', 'stretch_marks'], colour_type: ['patches'] },
      ...{ health: many, skin_now: ['eczema_prone', 'rosacea_calm', 'recent_waxing'] },
    });
    const sheet = await long.brief.print(printed);
    expect(size(sheet)).to.be.below(large);
    expect(size(sheet)).to.be.at.least(10);
    expect(sheet.document.body.offsetHeight).to.be.below(2 * 960);
  });

  it('leaves the page as it was', async () => {
    const printed = printer();
    const { brief } = await onResult();
    const before = document.documentElement.outerHTML;
    const { activeElement } = document;
    const { scrollWidth } = document.documentElement;
    const { window, document: sheet } = await brief.print(printed);
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.documentElement.scrollWidth).to.equal(scrollWidth);
    expect(textOf(sheet.body)).to.not.contain('Print');
    expect(brief.frames()).to.equal(1);
    window.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => !brief.frames(), 'no frame', { timeout: 5000 });
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.activeElement === activeElement).to.equal(true);
  });

  it('is there once however often the button is pressed', async () => {
    const printed = printer();
    const { brief } = await onResult();
    await Promise.all([brief.press(english.print), brief.press(english.print)]);
    await waitUntil(() => printed.length, 'a sheet');
    await brief.print(printed);
    expect(brief.frames()).to.equal(1);
  });

  for (const [what, act] of [
    ['the answers are cleared', ({ visitor }) => visitor.quiz.restart()],
    ['the brief is taken away', ({ brief }) => brief.element.remove()],
  ] as [string, (page: Awaited<ReturnType<typeof onResult>>) => void][]) {
    it(`does not outlive the answers when ${what}`, async () => {
      const printed = printer();
      const page = await onResult();
      await page.brief.print(printed);
      act(page);
      expect(page.brief.frames()).to.equal(0);
    });
  }

  it('is told to the page first, which may keep it from being printed', async () => {
    const printed = printer();
    const { visitor, brief } = await onResult();
    const heard: Event[] = [];
    const prevent = (event: Event) => {
      heard.push(event);
      event.preventDefault();
    };
    document.addEventListener('quiz-action', prevent);
    await brief.press(english.print);
    document.removeEventListener('quiz-action', prevent);
    expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(visitor.all('quiz-action').map(({ detail }) => detail)).to.deep.equal([
      { action: 'print' },
    ]);
    expect(brief.frames()).to.equal(0);
    expect(printed).to.deep.equal([]);
  });

  it('is written from right to left in Arabic', async () => {
    const printed = printer();
    const { visitor, brief } = await onResult();
    visitor.quiz.lang = 'ar';
    await visitor.settled();
    await brief.settled();
    const arabic = wordsFor('ar');
    const { document: sheet, window } = await brief.print(printed, arabic.print);
    expect(sheet.documentElement.lang).to.equal('ar');
    const frame = sheet.querySelector('.frame')!;
    expect(frame.getAttribute('dir')).to.equal('rtl');
    expect(window.getComputedStyle(sheet.querySelector('h1')!).direction).to.equal('rtl');
    expect(linesUnder(sheet, arabic.ask)).to.deep.equal(arabic.questions);
    const year = String(new Date().getFullYear());
    expect(textOf(sheet.querySelector('time'))).to.contain(year);
  });

  it('offers nothing of the clinic where the quiz stops procedures', async () => {
    const printed = printer();
    const { visitor, brief } = await onResult(['scars'], { skin_now: ['suspicious_mole'] });
    // A page may have put the tag where it is shown all the same.
    brief.element.slot = 'disclaimer';
    const quiz = visitor.quiz.quiz!;
    quiz.result!.offerNotice = 'Our summer offers';
    replace(visitor.quiz, 'quiz', quiz);
    visitor.quiz.dispatchEvent(new CustomEvent('recommendation'));
    await brief.settled();
    const { document: sheet } = await brief.print(printed);
    expect(textOf(sheet.body)).to.contain(messages.advice['see-doctor-soon']);
    expect(textOf(sheet.body)).to.not.contain('summer offers');
  });
});
