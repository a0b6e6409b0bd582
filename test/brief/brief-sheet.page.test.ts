import { expect } from '@open-wc/testing';
import { english } from '../../src/brief/messages/en.js';
import { messagesFor } from '../../src/brief/messages/messages-for.js';
import { english as quizMessages } from '../../src/i18n/en.js';
import '../../src/translations/ar.js';
import { replace } from '../element/stubs.js';
import { textOf } from '../support/quiz-harness.js';
import { linesUnder, type PrintedSheet, printer } from './brief-harness.js';
import { onResult } from './brief-page.js';

/** Sizes that are tried, in points, and the height of two pages of which some goes at page breaks. */
const SIZES = [10.5, 10, 9.5, 9, 8.5, 8];
const TWO_PAGES = 2 * 960 * 0.95;

/** The size of a printed sheet, in px, after it is found to be the right one with the fonts at hand. */
function fittedSize({ document: sheet, window }: PrintedSheet): number {
  const size = () => parseFloat(window.getComputedStyle(sheet.querySelector('.frame')!).fontSize);
  const chosen = size();
  const isFitting = (points: number) => {
    sheet.documentElement.style.setProperty('--treatment-quiz-font-size', `${points}pt`);
    return sheet.body.offsetHeight <= TWO_PAGES;
  };
  isFitting(SIZES.find(isFitting) ?? SIZES.at(-1)!);
  expect(chosen).to.equal(size());
  return chosen;
}

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
    expect(linesUnder(sheet, english.flags)).to.include(
      'Your health and medicines Allergies: Metal',
    );
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
    expect(textOf(sheet.querySelector('h1'))).to.equal(quizMessages.resultTitle);
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
    const short = await onResult(['glow_hydration']);
    const large = fittedSize(await short.brief.print(printed));
    const many = ['blood_thinners', 'keloid_history', 'immunosuppressed', 'metal_allergy'];
    const long = await onResult(['fine_lines', 'scars', 'pigment_sun'], {
      ...{ main_goal: 'scars', scar_type: ['raised', 'stretch_marks'], colour_type: ['patches'] },
      ...{ health: many, skin_now: ['eczema_prone', 'rosacea_calm', 'recent_waxing'] },
    });
    expect(fittedSize(await long.brief.print(printed))).to.be.at.most(large);
  });

  it('is written from right to left in Arabic', async () => {
    const printed = printer();
    const { visitor, brief } = await onResult();
    visitor.quiz.lang = 'ar';
    await visitor.settled();
    await brief.settled();
    const arabic = messagesFor('ar');
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
    expect(textOf(sheet.body)).to.contain(quizMessages.advice['see-doctor-soon']);
    expect(textOf(sheet.body)).to.not.contain('summer offers');
  });
});
