import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Quiz, Treatment } from '../../src/definition/schema.js';
import { single } from '../support/quizzes.js';
import {
  effectOf,
  extended,
  factOf,
  idsOf,
  inOption,
  inQuestion,
  mistakes,
  optionOf,
  questionOf,
  reviewed,
  treatmentOf,
} from './extensions.js';

describe('what listed something that was taken away', () => {
  const named = (quiz: Quiz) => [
    ...quiz.facts!.flatMap(({ precautions = [] }) =>
      precautions.flatMap((each) => each.treatments),
    ),
    ...(quiz.addOns ?? []).flatMap(({ addsTo }) => addsTo),
  ];

  it('no longer names a treatment', () => {
    for (const quiz of [
      extended({ treatments: [{ id: 'ipl', remove: true }] }),
      extended({ onlyTreatments: idsOf(defaultQuiz.treatments)!.filter((id) => id !== 'ipl') }),
    ]) {
      expect(named(defaultQuiz)).to.include('ipl');
      expect(named(quiz)).to.not.include('ipl');
      expect(named(quiz)).to.include('led');
    }
  });

  it('goes with the last treatment it named, and so does what names it', () => {
    const quiz = extended({ treatments: [{ id: 'microneedling_clinic', remove: true }] });
    expect(quiz.addOns).to.deep.equal([]);
    expect(named(quiz)).to.not.include('prp');
    expect(factOf(defaultQuiz, 'under_18').precautions).to.have.length(3);
    expect(factOf(quiz, 'under_18').precautions).to.have.length(2);
  });

  it('no longer names a category that no treatment has', () => {
    const quiz = extended({ treatments: [{ id: 'rf_microneedling', remove: true }] });
    expect(optionOf(quiz, 'needles', 'avoid').limits!.withoutCategories).to.deep.equal([
      'needling',
    ]);
    const none = extended({ onlyTreatments: ['led'] });
    expect(optionOf(none, 'needles', 'avoid').limits).to.deep.equal({ discomfort: 1 });
  });

  it('no longer names an answer among the alternatives of a condition', () => {
    const parts = inOption('details', 'scar_type', 'raised', { remove: true, reviewed });
    const { when } = questionOf(extended(parts), 'scar_age') as { when: unknown };
    expect(JSON.stringify(questionOf(defaultQuiz, 'scar_age').when)).to.contain('raised');
    expect(when).to.deep.equal({
      all: [
        { includes: ['goals', 'scars'] },
        {
          any: [
            { includes: ['scar_type', 'surgical_injury'] },
            { includes: ['scar_type', 'burn'] },
            { includes: ['scar_type', 'not_sure'] },
          ],
        },
      ],
    });
  });

  it('no longer says “not” of an answer that is gone', () => {
    const parts = inOption('goals', 'goals', 'pigment_sun', { remove: true });
    (parts.steps as object[]).push({
      id: 'details',
      questions: [{ id: 'colour_type', remove: true, reviewed }],
    });
    const facts = [{ id: 'sun_spots_unchecked', remove: true, reviewed }];
    const patches = (quiz: Quiz) => JSON.stringify(optionOf(quiz, 'skin_now', 'patches').when);
    expect(patches(defaultQuiz)).to.contain('{"not":{"includes":["goals","pigment_sun"]}}');
    expect(patches(extended({ ...parts, facts }))).to.equal(
      '{"all":[{"includes":["area","face"]}]}',
    );
  });

  it('no longer names a source', () => {
    const quiz = extended({ sources: [{ id: 'E93', remove: true }] });
    expect(JSON.stringify(defaultQuiz)).to.contain('"E93"');
    expect(JSON.stringify(quiz)).to.not.contain('"E93"');
  });

  it('no longer names a goal', () => {
    const parts = {
      goals: [{ id: 'ingrown_hair', remove: true }],
      ...inOption('goals', 'goals', 'ingrown_hair', { remove: true }),
    };
    (parts.steps as object[]).push({ id: 'comfort', questions: [{ id: 'needles', when: null }] });
    const quiz = extended(parts);
    const text = JSON.stringify({ ...quiz, facts: [] });
    expect(text).to.not.match(/"(goal|id)":"ingrown_hair"/);
    expect(quiz.result!.notes).to.have.length(defaultQuiz.result!.notes!.length - 1);
    expect(treatmentOf(quiz, 'laser_hair_reduction').indications).to.deep.equal([]);
  });

  it('no longer names a subtype, for which an add-on was', () => {
    const subtypes = [{ id: 'pitted', remove: true }];
    const quiz = extended({
      goals: [{ id: 'scars', subtypes }],
      ...inOption('details', 'scar_type', 'pitted', { remove: true }),
    });
    expect(quiz.addOns).to.deep.equal([]);
    expect(JSON.stringify(quiz)).to.not.contain('scars.pitted');
  });

  it('leaves a closing note to the check whose condition is not whole', () => {
    const notes = [{ when: { is: ['a'] }, text: 'Ask us.' }];
    expect(
      mistakes({ ...inQuestion('visit', 'visit', single('visit', ['a', 'b'])), result: { notes } }),
    ).to.deep.equal(['result.notes[0].when.is should be a question id and an option id.']);
  });

  it('goes with the question or the option that a closing note was about', () => {
    const notes = [
      { text: 'Gone.', when: { includes: ['needles', 'avoid'] } },
      { text: 'Gone, too.', when: { is: ['downtime', 'none'] } },
      { text: 'About a new question.', when: { is: ['visit', 'a'] } },
      { text: 'About another option.', when: { is: ['needles', 'fine'] } },
    ];
    const options = [{ id: 'avoid', remove: true }];
    const quiz = extended({
      steps: [
        {
          id: 'comfort',
          questions: [
            { id: 'needles', options },
            { id: 'downtime', remove: true },
          ],
        },
        { id: 'visit', questions: [single('visit', ['a', 'b'])] },
      ],
      result: { notes },
    });
    expect(quiz.result!.notes).to.deep.equal(notes.slice(2));
  });

  it('is kept where it also names others', () => {
    const quiz = extended({ treatments: [{ id: 'ipl', remove: true }] });
    for (const { id } of quiz.treatments) {
      for (const fact of idsOf(quiz.facts)!) {
        expect(effectOf(quiz, fact, id)).to.equal(effectOf(defaultQuiz, fact, id));
      }
    }
  });

  it('keeps what an author misspelt, so that it is reported', () => {
    const led: Partial<Treatment> & { id: string } = { id: 'led', sources: ['E999'] };
    expect(() => extended({ treatments: [led] })).to.throw('treatments[0].sources[0] is "E999"');
  });
});
