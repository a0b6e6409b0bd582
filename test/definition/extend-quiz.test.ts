import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { extendQuiz } from '../../src/definition/extend-quiz.js';
import { parseQuizDefinition, readDefinition } from '../../src/definition/parse-definition.js';
import { recommend } from '../../src/engine/recommend.js';
import { readText } from '../support/files.js';
import { deepFrozen, option, single, treatment } from '../support/quizzes.js';
import {
  extended,
  extension,
  idsOf,
  inQuestion,
  optionOf,
  questionOf,
  read,
  TODAY,
  treatmentOf,
} from './extensions.js';

const sourced = (id: string) => ({ id, title: 'Our own list', grade: 'unsourced' });

describe('an extension', () => {
  it('with nothing in it is the built-in quiz under another name', () => {
    expect(extended()).to.deep.equal({
      ...defaultQuiz,
      id: 'hill-street',
      version: '2026-11',
      extends: 'skin-goals',
      extendsVersion: defaultQuiz.version,
    });
    expect(read()).to.deep.include({ relaxed: [], warnings: [] });
  });

  it('leaves the built-in quiz and itself as they were', () => {
    const before = JSON.stringify(defaultQuiz);
    const parts = deepFrozen({
      onlyTreatments: ['led', 'ipl'],
      treatments: [{ id: 'led', name: 'Light', downtimeDays: { max: 2 } }],
      facts: [{ id: 'pregnant', precautions: [{ treatments: ['led'], effect: 'exclude' }] }],
      sources: [{ id: 'E93', remove: true }],
      derivedFacts: [{ highestOf: ['skin_colour'], levels: [] }],
    });
    extendQuiz(deepFrozen(structuredClone(defaultQuiz)), extension(parts), TODAY);
    extended(parts);
    expect(JSON.stringify(defaultQuiz)).to.equal(before);
  });

  it('shares nothing with what it came from', () => {
    const quiz = extended({ treatments: [{ id: 'led', beforeCare: ['Wash.'] }] });
    treatmentOf(quiz, 'ipl').indications.length = 0;
    quiz.facts!.length = 0;
    expect(extended().facts).to.deep.equal(defaultQuiz.facts);
    expect(treatmentOf(extended(), 'ipl')).to.deep.equal(treatmentOf(defaultQuiz, 'ipl'));
  });

  it('gives a whole quiz that is accepted as it is', () => {
    const quiz = extended({ onlyTreatments: ['led', 'topical_gentle'] });
    expect(parseQuizDefinition(quiz)).to.deep.equal(quiz);
  });

  it('does not take over the sign-off of the built-in quiz, and may have one of its own', () => {
    const review = {
      signedOff: true,
      by: 'Dr B',
      role: 'GP',
      on: '2026-01-01',
      until: '2028-01-01',
    };
    const signed = { ...defaultQuiz, review };
    expect(extendQuiz(signed, extension(), TODAY).quiz.review).to.deep.equal({ signedOff: false });
    expect(extended({ review: { ...review, note: null } }).review).to.deep.include(review);
  });
});

describe('an entry of an extension', () => {
  it('that is known is merged, property by property', () => {
    const quiz = extended({
      treatments: [{ id: 'led', name: 'Light', about: { feels: 'Warm.' }, sessions: { max: 99 } }],
    });
    const led = treatmentOf(defaultQuiz, 'led');
    expect(treatmentOf(quiz, 'led')).to.deep.equal({
      ...led,
      name: 'Light',
      about: { ...led.about, feels: 'Warm.' },
      sessions: { ...led.sessions, max: 99 },
    });
    expect(idsOf(quiz.treatments)).to.deep.equal(idsOf(defaultQuiz.treatments));
  });

  it('replaces lists of texts and lists without ids', () => {
    const quiz = extended({
      treatments: [{ id: 'microneedling_clinic', beforeCare: ['Wash.'], sources: [] }],
      result: { notes: [{ text: 'Ring us.' }], limits: ['One.'] },
    });
    const changed = treatmentOf(quiz, 'microneedling_clinic');
    expect(changed.beforeCare).to.deep.equal(['Wash.']);
    expect(changed.sources).to.deep.equal([]);
    expect(quiz.result!.notes).to.deep.equal([{ text: 'Ring us.' }]);
    expect(quiz.result!.limits).to.deep.equal(['One.']);
    expect(quiz.result!.consultation).to.equal(defaultQuiz.result!.consultation);
  });

  it('replaces a condition whole', () => {
    const when = { answered: 'goals' };
    const quiz = extended(inQuestion('comfort', 'needles', { when }));
    expect(questionOf(quiz, 'needles').when).to.deep.equal(when);
  });

  it('takes a property away with null', () => {
    const quiz = extended({
      intro: null,
      ...inQuestion('comfort', 'needles', { when: null, why: null }),
    });
    expect(quiz).to.not.have.property('intro');
    expect(questionOf(quiz, 'needles')).to.not.have.any.keys('when', 'why');
  });

  it('is found by goal among indications and figures of goals', () => {
    const quiz = extended({
      treatments: [
        {
          id: 'led',
          indications: [
            { goal: 'firmness', strength: 3 },
            { goal: 'acne_prone', remove: true },
          ],
          byGoal: [{ goal: 'firmness', courseWeeks: { min: 2 } }],
        },
      ],
    });
    const { indications, byGoal } = treatmentOf(quiz, 'led');
    const before = treatmentOf(defaultQuiz, 'led').indications;
    expect(indications.find(({ goal }) => goal === 'firmness')!.strength).to.equal(3);
    expect(indications).to.have.length(before.length - 1);
    expect(byGoal!.at(-1)).to.deep.equal({ goal: 'firmness', courseWeeks: { min: 2 } });
  });

  it('that is new is added, also a step, an option, a goal, a fact and an add-on', () => {
    const quiz = extended({
      goals: [{ id: 'tattoo' }, { id: 'scars', subtypes: [{ id: 'ice_pick' }] }],
      steps: [
        {
          id: 'goals',
          questions: [{ id: 'goals', options: [{ ...option('tattoo'), goal: 'tattoo' }] }],
        },
        { id: 'visit', questions: [single('visit', ['a', { id: 'b', sets: ['afraid'] }])] },
      ],
      facts: [
        {
          id: 'afraid',
          advice: 'tell-clinic',
          message: 'Tell us.',
          precautions: [{ effect: 'caution', treatments: ['fade'] }],
        },
      ],
      treatments: [treatment('fade', { tattoo: 2 }, { sources: ['own'] })],
      addOns: [{ id: 'serum', name: 'Serum', addsTo: ['fade'] }],
      sources: [sourced('own')],
    });
    expect(idsOf(quiz.goals)!.at(-1)).to.equal('tattoo');
    expect(idsOf(quiz.goals[4]!.subtypes)!.at(-1)).to.equal('ice_pick');
    expect(quiz.steps.at(-1)!.id).to.equal('visit');
    expect(idsOf(quiz.treatments)!.at(-1)).to.equal('fade');
    expect(idsOf(quiz.addOns)).to.deep.equal(['prp', 'serum']);
    const answers = { goals: ['tattoo'], visit: 'b', skin_now: ['none'], health: ['none'] };
    const { treatments } = recommend(quiz, answers);
    expect(treatments[0]).to.deep.include({ id: 'fade' });
    expect(treatments[0]!.cautions.map(({ text }) => text)).to.include('Tell us.');
  });

  it('is put in front of another with "before", whether it is new or known', () => {
    const visit = { id: 'visit', before: 'comfort', questions: [single('visit', ['a', 'b'])] };
    const other = { ...option('tattoo'), before: 'not_sure' };
    const quiz = extended({
      steps: [
        { id: 'goals', questions: [{ id: 'goals', options: [other] }] },
        visit,
        { id: 'age', before: 'area' },
      ],
      treatments: [
        { id: 'led', before: 'ipl' },
        { id: 'topical_gentle', before: 'led' },
      ],
    });
    expect(idsOf(quiz.steps)).to.deep.equal([
      ...['goals', 'details', 'age', 'area', 'pregnancy', 'skin_type', 'skin_now', 'health'],
      ...['visit', 'comfort'],
    ]);
    expect(idsOf(questionOf(quiz, 'goals').options)!.slice(-2)).to.deep.equal([
      'tattoo',
      'not_sure',
    ]);
    const order = idsOf(quiz.treatments)!;
    expect(order.slice(order.indexOf('topical_gentle')).slice(0, 3)).to.deep.equal([
      'topical_gentle',
      'led',
      'ipl',
    ]);
    expect(quiz.steps.find(({ id }) => id === 'visit')).to.not.have.property('before');
  });

  it('adds its derived facts to those there are', () => {
    const derived = { highestOf: ['sun_reaction'], levels: [{ level: 6, fact: 'phototype_6' }] };
    const { derivedFacts } = extended({ derivedFacts: [derived] });
    expect(derivedFacts).to.deep.equal([...defaultQuiz.derivedFacts!, derived]);
  });
});

describe('onlyTreatments', () => {
  it('keeps these, built-in or new, in this order', () => {
    const quiz = extended({
      onlyTreatments: ['topical_gentle', 'hush', 'led'],
      treatments: [treatment('hush', { firmness: 1 })],
    });
    expect(idsOf(quiz.treatments)).to.deep.equal(['topical_gentle', 'hush', 'led']);
  });

  it('warns of a treatment that is written and not kept', () => {
    const parts = {
      onlyTreatments: ['led'],
      treatments: [
        { id: 'led', name: 'L' },
        { id: 'ipl', name: 'I' },
      ],
    };
    expect(read(parts).warnings).to.deep.equal([
      { path: 'treatments[1]', message: 'is not among "onlyTreatments", so it is not offered.' },
    ]);
  });
});

describe('the example of docs/extensions.md', () => {
  it('is right, and recommends what the clinic offers', () => {
    const section = readText('docs/extensions.md').split('## Example')[1]!;
    const definition: unknown = JSON.parse(/```json\n([^]*?)```/.exec(section)![1]!);
    const { quiz, relaxed, warnings } = readDefinition(definition, { today: TODAY });
    expect(warnings).to.deep.equal([]);
    expect(relaxed.map(({ reviewed: { by } }) => by)).to.deep.equal(['Dr A. Example']);
    const healthy = { pregnancy: ['none'], skin_now: ['none'], health: ['none'] };
    const answers = { goals: ['glow_hydration'], ...healthy };
    const { treatments } = recommend(quiz, answers);
    const [facial] = treatments.filter(({ id }) => id === 'hill_facial');
    expect(facial!.name).to.equal('Hill Street facial');
    expect(optionOf(quiz, 'goals', 'ingrown_hair')).to.equal(undefined);
  });
});
