import { expect } from '@open-wc/testing';
import type { Treatment } from '../../src/definition/schema.js';
import { timeline } from '../../src/engine/timeline.js';
import { english } from '../../src/i18n/en.js';
import '../../src/translations/ar.js';
import { nameOf, type QuizHarness, textOf } from '../support/quiz-harness.js';
import { cellsOf, defaultResult, resultWith } from './result-screens.js';
import { resultIn } from './speaking.js';

const { plan } = english;

const plansOf = ({ root }: QuizHarness) => [...root.querySelectorAll('[part="plan"]')];

/** What a drawn plan says: each line of it, and what its numbers are. */
const said = (table: Element) => cellsOf(table).map((cells) => cells.slice(0, 2).join(': '));
const captionOf = (table: Element) => textOf(table.querySelector('caption'));

/** What is drawn beside a line: look, from and to in hundredths of the width. */
const strokesOf = (table: Element, label: string) => {
  const drawn = [...table.querySelectorAll('svg')].find((svg) => nameOf(svg).startsWith(label));
  return [...drawn!.querySelectorAll('[class]:not([class=""])')].map((line) => ({
    look: line.getAttribute('class'),
    from: parseFloat(line.getAttribute('x1')!),
    to: parseFloat(line.getAttribute('x2')!),
  }));
};

/** Three to six sessions, four to six weeks apart. */
const course: Partial<Treatment> = {
  sessions: { min: 3, max: 6 },
  intervalWeeks: { min: 4, max: 6 },
};

describe('the plan over time', () => {
  it('counts the weeks of each session of the built-in quiz from the first one', async () => {
    const visitor = await defaultResult(['scars']);
    const [first] = plansOf(visitor);
    expect(captionOf(first!)).to.equal('The plan in weeks from the start');
    expect(said(first!)).to.deep.equal([
      'Get ready: 0 to 7 days before',
      'Session 1: 0',
      'Session 2: 4 to 6',
      'Session 3: 8 to 12',
      'Session 4: 12 to 18, if needed',
      'Session 5: 16 to 24, if needed',
      'Session 6: 20 to 30, if needed',
      'Time off: 1 to 3 days each time',
      'First change: 12',
      'Judge result: 20 to 82',
    ]);
  });

  it('is there for whatever is suggested, open for the first and to be opened for others', async () => {
    const visitor = await defaultResult(['scars']);
    const { treatments } = visitor.quiz.recommendation!;
    expect(plansOf(visitor)).to.have.length(treatments.length).above(1);
    for (const [index, table] of plansOf(visitor).entries()) {
      const details = table.closest('details');
      expect(details?.open).to.equal(index ? false : undefined);
      if (details) expect(textOf(details.querySelector('summary'))).to.equal(plan.title);
      expect(table.closest('[part="suggestion"]')!.textContent).to.contain(treatments[index]!.name);
    }
  });

  for (const goals of [['scars'], ['pigment_sun'], ['acne_prone'], ['firmness', 'fine_lines']]) {
    it(`says the sessions that the time line has, for ${goals.join(' and ')}`, async () => {
      const visitor = await defaultResult(goals, { main_goal: goals[0]! });
      const { treatments } = visitor.quiz.recommendation!;
      const { treatments: offered } = visitor.quiz.quiz!;
      for (const [index, { id, programme }] of treatments.entries()) {
        const { sessions } = timeline(programme)!;
        const isHomeCare = offered.find((each) => each.id === id)!.homeCare;
        const lines = said(plansOf(visitor)[index]!).filter((line) => line.startsWith('Session '));
        expect(lines, id).to.have.length(isHomeCare ? 0 : sessions.length);
        const optional = sessions.filter(({ isOptional }) => isOptional).length;
        const ifNeeded = lines.filter((line) => line.endsWith(', if needed'));
        expect(ifNeeded, id).to.have.length(isHomeCare ? 0 : optional);
      }
    });
  }

  it('has a drawing on every line, whose name is what the line says', async () => {
    for (const goals of [['scars'], ['acne_prone'], ['ingrown_hair'], ['pigment_sun']]) {
      const visitor = await defaultResult(goals);
      for (const table of plansOf(visitor)) {
        for (const row of table.querySelectorAll('tr')) {
          const drawing = row.querySelector('svg')!;
          expect(drawing.getAttribute('role')).to.equal('img');
          const [label, when] = [...row.children].map(textOf);
          expect(nameOf(drawing)).to.equal(`${label}: ${when}`);
          expect(row.querySelector('th')!.scope).to.equal('row');
        }
      }
    }
  });

  it('has no text in a drawing', async () => {
    const visitor = await defaultResult(['scars']);
    for (const drawing of visitor.root.querySelectorAll('[part="plan"] svg')) {
      expect(textOf(drawing)).to.equal('');
    }
  });

  it('draws lines where their weeks are, and what may not be needed in another way', async () => {
    const visitor = await resultWith([course]);
    const [table] = plansOf(visitor);
    const place = (session: number) => strokesOf(table!, `Session ${session}:`)[0]!;
    expect([1, 2, 3, 4, 5, 6].map((each) => place(each).look)).to.deep.equal([
      ...['sure', 'sure', 'sure', 'maybe', 'maybe', 'maybe'],
    ]);
    // Thirty weeks, and one more so that nothing is on the edge.
    for (const [session, from, to] of [
      [1, 0, 0],
      [2, 4, 6],
      [6, 20, 30],
    ] as const) {
      expect(place(session).from).to.be.closeTo((from / 31) * 100, 0.01);
      expect(place(session).to).to.be.closeTo((to / 31) * 100, 0.01);
    }
  });

  it('begins before the first session where skin is prepared', async () => {
    const visitor = await resultWith([{ ...course, prepareWeeks: { min: 1, max: 4 } }]);
    const [table] = plansOf(visitor);
    expect(said(table!)[0]).to.equal('Get ready: 1 to 4 weeks before');
    expect(strokesOf(table!, 'Get ready')).to.deep.equal([
      { look: 'maybe', from: 0, to: (3 / 35) * 100 },
    ]);
    expect(strokesOf(table!, 'Session 1')[0]!.from).to.be.closeTo((4 / 35) * 100, 0.01);
  });

  it('draws time off after each session', async () => {
    const visitor = await resultWith([{ ...course, downtimeDays: { min: 2, max: 7 } }]);
    const [table] = plansOf(visitor);
    expect(said(table!)).to.include('Time off: 2 to 7 days each time');
    const off = strokesOf(table!, 'Time off');
    expect(off).to.have.length(6);
    for (const [index, { look, from, to }] of off.entries()) {
      expect(look).to.equal('off');
      const session = strokesOf(table!, `Session ${index + 1}:`)[0]!;
      expect(from).to.equal(session.to);
      expect(to).to.be.above(session.to);
    }
  });

  it('draws what has no end to the edge', async () => {
    const visitor = await resultWith([{ ...course, judgeWeeks: { min: 8 } }]);
    const [table] = plansOf(visitor);
    expect(said(table!).at(-1)).to.equal('Judge result: from 16');
    expect(strokesOf(table!, 'Judge result')[0]!.to).to.equal(100);
  });

  it('draws a course of more than eight sessions as one line', async () => {
    const sessions = (max: number) => ({ ...course, sessions: { min: 6, max } });
    const eight = await resultWith([sessions(8)]);
    expect(said(plansOf(eight)[0]!)).to.have.length(8);
    const nine = await resultWith([sessions(9)]);
    expect(said(plansOf(nine)[0]!)).to.deep.equal(['Sessions: 0 to 48']);
    const [maybe, sure] = strokesOf(plansOf(nine)[0]!, 'Sessions');
    expect([maybe!.look, sure!.look]).to.deep.equal(['maybe', 'sure']);
    expect(sure!.from).to.equal(0);
    expect(maybe!.from).to.equal(sure!.to);
    expect(sure!.to).to.be.closeTo((20 / 49) * 100, 0.01);
  });

  it('draws home care as one course', async () => {
    const visitor = await resultWith([
      {
        homeCare: true,
        sessions: { min: 1, max: 2 },
        intervalWeeks: { min: 8, max: 12 },
        courseWeeks: { min: 8, max: 52 },
        firstResultsWeeks: 12,
      },
    ]);
    expect(said(plansOf(visitor)[0]!)).to.deep.equal([
      'Plan runs for: 8 to 52',
      'First change: 12',
      'Judge result: from 12',
    ]);
  });

  it('is not drawn where the figures leave it open, as for a specialist only', async () => {
    const open: Partial<Treatment>[] = [
      { name: 'Burns', sessions: { min: 1 }, intervalWeeks: { min: 4, max: 6 } },
      { name: 'Gaps', sessions: { min: 1, max: 3 }, intervalWeeks: { min: 4 } },
      { name: 'Nothing' },
    ];
    const visitor = await resultWith(open);
    expect(plansOf(visitor)).to.deep.equal([]);
    expect(visitor.section('What may suit you')).to.contain('Burns').and.contain('Gaps');
    expect(visitor.text()).to.not.contain(plan.title);
  });

  it('runs from right to left where the quiz does', async () => {
    const visitor = await resultIn('ar', ['scars']);
    const drawing = plansOf(visitor)[0]!.querySelector('svg')!;
    expect(getComputedStyle(drawing).scale).to.equal('-1 1');
    // The first week is then at the right.
    const [origin] = drawing.querySelectorAll('line');
    const { left, width } = drawing.getBoundingClientRect();
    expect(origin!.getBoundingClientRect().left).to.be.above(left + width / 2);
    const english = await resultIn('en', ['scars']);
    expect(getComputedStyle(plansOf(english)[0]!.querySelector('svg')!).scale).to.equal('none');
  });
});

describe('the time line of the default quiz', () => {
  it('fits what is drawn: nothing is narrower than its figures', async () => {
    const visitor = await defaultResult(['scars']);
    const { course: whole } = timeline(visitor.quiz.recommendation!.treatments[0]!.programme)!;
    const figures = textOf(visitor.root.querySelector('[part="figures"]'));
    expect(figures).to.contain(`Plan runs for ${english.weeks(whole)}`);
  });
});
