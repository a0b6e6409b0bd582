import { expect, html } from '@open-wc/testing';
import { dayText, plusDays, today } from '../../src/calendar/day.js';
import { english } from '../../src/calendar/messages/en.js';
import '../../src/translations/ar.js';
import { audit } from '../accessibility/axe.js';
import { nameOf, takeDefaultQuiz, textOf, visitPage } from '../support/quiz-harness.js';
import { setViewport } from '../support/viewport.js';
import { CalendarHarness, downloads } from './calendar-harness.js';

const LEAST = 44;

async function onResult(colorScheme = 'light') {
  const visitor = await visitPage(
    html`<treatment-quiz color-scheme=${colorScheme}>
      <treatment-quiz-calendar slot="result-actions"></treatment-quiz-calendar>
    </treatment-quiz>`,
  );
  await takeDefaultQuiz(visitor, ['scars']);
  const calendar = new CalendarHarness(visitor);
  await calendar.settled();
  return { visitor, calendar };
}

afterEach(() => setViewport({ width: 800, height: 600 }));

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 768]) {
    describe(`the calendar in ${colorScheme} colours, ${width} px wide`, () => {
      beforeEach(() => setViewport({ width, height: 800 }));

      it('has no barriers that axe finds, before and after what can happen', async () => {
        downloads();
        const { visitor, calendar } = await onResult(colorScheme);
        await audit(visitor, 'as it comes');
        await calendar.save();
        await audit(visitor, 'saved');
        await calendar.chooseDay('2001-01-01');
        await audit(visitor, 'a day that is over');
        await calendar.chooseAim(english.readyBy);
        await audit(visitor, 'ready by a date that is not given yet');
        await calendar.chooseDay(dayText(plusDays(today(), 7)));
        await audit(visitor, 'too late');
        await calendar.chooseDay(dayText(plusDays(today(), 400)));
        await audit(visitor, 'laid backwards');
        visitor.quiz.lang = 'ar';
        await visitor.settled();
        await calendar.settled();
        await audit(visitor, 'in Arabic');
      });

      it('has targets that are easy to hit, and nothing that is cut off', async () => {
        const { calendar } = await onResult(colorScheme);
        for (const control of calendar.root.querySelectorAll('button, input, select')) {
          // A radio button is pressed by its label.
          const target = control.closest('label') ?? control;
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), control.localName).to.be.at.least(LEAST);
        }
        const { right } = calendar.element.getBoundingClientRect();
        for (const each of calendar.root.querySelectorAll('*:not(line)')) {
          expect(each.getBoundingClientRect().right, textOf(each)).to.be.at.most(right + 0.5);
        }
      });
    });
  }
}

describe('the calendar', () => {
  it('has controls with names, and says what the button does', async () => {
    const { calendar } = await onResult();
    const { root } = calendar;
    expect(nameOf(root.querySelector('fieldset')!)).to.equal(english.heading);
    const labels = [...root.querySelectorAll('label')];
    expect(labels.map((label) => [textOf(label), label.control!.localName])).to.deep.equal([
      [english.treatment, 'select'],
      [english.firstDay.session, 'input'],
      [english.readyBy, 'input'],
    ]);
    expect(nameOf(root.querySelector('fieldset fieldset')!)).to.equal(english.date);
    const { dayField } = calendar;
    expect(nameOf(dayField())).to.equal(english.firstDay.session);
    await calendar.chooseAim(english.readyBy);
    expect(nameOf(dayField())).to.equal(english.readyBy);
    expect(dayField().getAttribute('aria-describedby')).to.equal('said');
    const button = root.querySelector('button')!;
    expect(textOf(button)).to.equal(english.save);
    const described = root.getElementById(button.getAttribute('aria-describedby')!);
    expect(textOf(described)).to.equal(english.contents);
  });

  it('is used by keyboard, and shows where the focus is', async () => {
    const { visitor, calendar } = await onResult();
    visitor.button('Clear answers').focus();
    const reached: string[] = [];
    for (let presses = 0; presses < 9 && reached.at(-1) !== 'select'; presses++) {
      await visitor.press('Shift+Tab');
      const { activeElement } = calendar.root;
      if (!activeElement || activeElement.localName === reached.at(-1)) continue;
      reached.push(activeElement.localName);
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      expect(outlineStyle, activeElement.localName).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    }
    expect(reached).to.deep.equal(['button', 'input', 'select']);
  });

  it('looks like the buttons of the quiz, whatever the clinic sets', async () => {
    const { visitor, calendar } = await onResult();
    const { style } = visitor.quiz;
    style.setProperty('--treatment-quiz-accent', '#7a2e5d');
    style.setProperty('--treatment-quiz-radius', '2px');
    style.setProperty('--treatment-quiz-font', 'monospace');
    style.setProperty('--treatment-quiz-font-size', '20px');
    const own = getComputedStyle(calendar.root.querySelector('button')!);
    const other = getComputedStyle(visitor.root.querySelector('[part="clear"]')!);
    for (const name of [
      ...([
        'color',
        'background-color',
        'border',
        'border-radius',
        'font-family',
        'font-size',
        'padding',
      ] as const),
      ...(['min-block-size', 'line-height', 'font-weight', 'cursor'] as const),
    ]) {
      expect(own.getPropertyValue(name), name).to.equal(other.getPropertyValue(name));
    }
    expect(own.borderRadius).to.equal('2px');
    expect(own.fontSize).to.equal('20px');
  });

  it('takes nothing but its font family from the page', async () => {
    const { calendar } = await onResult();
    const picture = () =>
      ['legend', 'p', 'input', 'table', 'button'].map((selector) => {
        const { font, color, padding } = getComputedStyle(calendar.root.querySelector(selector)!);
        return { font, color, padding };
      });
    const before = picture();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { font-size: 9px; font-weight: 900; color: red; padding: 3px; text-transform: uppercase }',
    );
    document.adoptedStyleSheets.push(sheet);
    const after = picture();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    expect(after).to.deep.equal(before);
  });
});
