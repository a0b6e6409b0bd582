import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Range } from '../../src/definition/schema.js';
import { recommend } from '../../src/engine/recommend.js';
import { figures, needlingFigures, strengths } from './figures.js';
import { benign } from './visitors.js';

const treatmentOf = (id: string) => defaultQuiz.treatments.find((each) => each.id === id)!;
const text = (range: Range | undefined) =>
  range ? `${range.min}/${range.typical ?? ''}/${range.max ?? ''}` : '-';

describe('the evidence for the treatments of the default quiz', () => {
  it('covers twelve treatments and every goal and subtype', () => {
    const goals = defaultQuiz.goals.flatMap(({ id, subtypes = [] }) => [
      id,
      ...subtypes.map((subtype) => `${id}.${subtype.id}`),
    ]);
    expect([...new Set(strengths.map(({ goal }) => goal))]).to.deep.equal(goals);
    expect(strengths).to.have.length(12 * goals.length);
    expect(defaultQuiz.treatments.map(({ id }) => id)).to.deep.equal(
      figures.map((row) => row.treatment),
    );
  });

  for (const { id } of defaultQuiz.treatments) {
    it(`rates ${id} as agreed for every goal and subtype`, () => {
      const { indications } = treatmentOf(id);
      for (const { goal, strength } of strengths.filter(({ treatment }) => treatment === id)) {
        const [whole] = goal.split('.');
        const entry =
          indications.find((each) => each.goal === goal) ??
          indications.find((each) => each.goal === whole);
        expect(entry?.strength ?? 0, goal).to.equal(strength);
      }
    });
  }

  it('names its sources wherever it says that a treatment helps with a goal', () => {
    for (const { id, indications } of defaultQuiz.treatments) {
      for (const { goal, strength, sources = [] } of indications) {
        if (strength && !goal.includes('.')) expect(sources, `${id} ${goal}`).to.not.be.empty;
      }
    }
  });

  it('decides alone whether a treatment is for the one thing a visitor wishes for', () => {
    for (const { treatment, goal, strength } of strengths.filter(
      ({ goal }) => !goal.includes('.'),
    )) {
      const given = recommend(defaultQuiz, { ...benign('microneedling_clinic'), goals: [goal] });
      const out = given.leftOut.find(({ id }) => id === treatment);
      // Left out for others that fit better, it would still weigh something.
      const isForThat = !out || out.reasons.some(({ weight }) => weight);
      expect(isForThat, `${treatment} for ${goal}`).to.equal(strength > 0);
    }
  });
});

describe('the figures of the default quiz', () => {
  for (const row of figures) {
    it(`are as agreed for ${row.treatment}`, () => {
      const each = treatmentOf(row.treatment!);
      expect({
        treatment: each.id,
        sessions: text(each.sessions),
        weeks: text(each.intervalWeeks),
        first: String(each.firstResultsWeeks),
        days: text(each.downtimeDays),
        hurts: String(each.discomfort),
        needle: text(each.needleLengthMm),
        course: text(each.courseWeeks),
        prepare: text(each.prepareWeeks),
        judge: text(each.judgeWeeks),
        seen: text(each.marksSeenDays),
      }).to.deep.equal(row);
    });
  }

  it('are as agreed for each goal of microneedling', () => {
    const { byGoal = [] } = treatmentOf('microneedling_clinic');
    expect(
      byGoal.map((each) => ({
        goal: each.goal,
        sessions: text(each.sessions),
        weeks: text(each.intervalWeeks),
        first: String(each.firstResultsWeeks ?? '-'),
        needle: text(each.needleLengthMm),
        prepare: text(each.prepareWeeks),
        judge: text(each.judgeWeeks),
      })),
    ).to.deep.equal(needlingFigures);
  });

  it('differ by goal for microneedling only', () => {
    const narrowed = defaultQuiz.treatments.filter(({ byGoal }) => byGoal).map(({ id }) => id);
    expect(narrowed).to.deep.equal(['microneedling_clinic']);
  });

  it('prepare the skin for as long as the care before says, and nowhere else', () => {
    const sentences: [weeks: string, sentence: string][] = [
      [
        '0//1',
        'Tell the clinic if you use a retinoid or acid cream. Pause it as they say, often up to a week before, and ask before you stop a prescription.',
      ],
      ['0//4', 'Your clinic may ask you to prepare your skin for 2 to 4 weeks first.'],
      ['0//6', 'Shave only: no waxing for 4 to 6 weeks.'],
    ];
    for (const { id, prepareWeeks, beforeCare = [] } of defaultQuiz.treatments) {
      const reported = sentences.filter(([, sentence]) => beforeCare.includes(sentence));
      expect(reported.map(([weeks]) => weeks).join() || '-', id).to.equal(text(prepareWeeks));
    }
  });

  it('reach the visitor as they are', () => {
    const [first] = recommend(defaultQuiz, benign('microneedling_clinic')).treatments;
    expect(first!.id).to.equal('microneedling_clinic');
    const { programme } = first!;
    const { sessions, intervalWeeks, needleLengthMm, downtimeDays } = programme;
    expect([sessions, intervalWeeks, needleLengthMm, downtimeDays].map(text)).to.deep.equal([
      '3/4/6',
      '4//6',
      '1/1.5/2.5',
      '1//3',
    ]);
    expect(programme.firstResultsWeeks).to.equal(12);
    expect([programme.prepareWeeks, programme.judgeWeeks].map(text)).to.deep.equal([
      '0//1',
      '12//52',
    ]);
  });

  it('count as needling what the visitor who avoids needles is spared', () => {
    const categories = defaultQuiz.treatments.map(({ id, category, homeCare }) => [
      id,
      category,
      !!homeCare,
    ]);
    expect(categories).to.deep.equal([
      ['microneedling_clinic', 'needling', false],
      ['rf_microneedling', 'needling-energy', false],
      ['peel_superficial', 'peel', false],
      ['peel_medium', 'peel', false],
      ['laser_fractional_nonablative', 'laser', false],
      ['laser_fractional_ablative', 'laser', false],
      ['ipl', 'light', false],
      ['led', 'light', false],
      ['hydradermabrasion', 'exfoliation', false],
      ['topical_retinoid', 'home-plan', true],
      ['topical_gentle', 'home-plan', true],
      ['laser_hair_reduction', 'laser', false],
    ]);
  });
});
