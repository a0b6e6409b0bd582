import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { idsOf, inOption, inQuestion, mistakes, reviewed, wrongAt } from './extensions.js';

describe('a mistake in an extension', () => {
  for (const [what, parts, ...expected] of [
    [
      'a property misspelt',
      { treatments: [{ id: 'led', nam: 'Light' }] },
      'treatments[0].nam is not a property known here. Did you mean "name"?',
    ],
    [
      'a word of extensions misspelt',
      { steps: [{ id: 'age', befor: 'area' }] },
      'steps[0].befor is not a property known here. Did you mean "before"?',
    ],
    [
      'an extension of something else',
      { extends: 'skin-gaols' },
      'extends is "skin-gaols", but should be "skin-goals". Did you mean "skin-goals"?',
    ],
    [
      'a value of the wrong kind',
      { treatments: [{ id: 'led', discomfort: 'none' }] },
      'treatments[0].discomfort is "none", but should be one of 0, 1, 2, 3, 4.',
    ],
    [
      'an entry without an id',
      { treatments: [{ name: 'Light' }] },
      'treatments[0].id is missing; it should be text.',
    ],
    [
      'a review without an end',
      { treatments: [{ id: 'led', reviewed: { by: 'Dr A', reason: 'So.' } }] },
      'treatments[0].reviewed.until is missing; it should be text.',
    ],
    [
      'a review that ends some day',
      { treatments: [{ id: 'led', reviewed: { ...reviewed, until: 'soon' } }] },
      'treatments[0].reviewed.until is "soon", but should be a date as YYYY-MM-DD.',
    ],
    [
      'a kind of question that there is not',
      inQuestion('age', 'age', { kind: 'singel' }),
      'steps[0].questions[0].kind is "singel", but should be one of "single", "multiple", "scale", "body-map". Did you mean "single"?',
    ],
    [
      'an effect that there is not',
      { facts: [{ id: 'pregnant', precautions: [{ effect: 'nothing', treatments: ['led'] }] }] },
      'facts[0].precautions[0].effect is "nothing", but should be one of "exclude", "defer", "caution", "none".',
    ],
    [
      'a new entry that lacks something',
      { treatments: [{ id: 'balm', name: 'Balm', discomfort: 0, indications: [] }] },
      'treatments[0].id is "balm", which is new here, so the entry has to be whole.',
      'treatments[0].downtimeDays is missing; it should be an object.',
    ],
    [
      'a new entry within new ones that lacks something, of which only the innermost is reported',
      {
        steps: [
          {
            id: 'visit',
            questions: [
              {
                ...{ id: 'visit', kind: 'single', title: 'V?' },
                options: [{ id: 'first' }, { id: 'other', label: 'Other' }],
              },
            ],
          },
        ],
      },
      'steps[0].questions[0].options[0].id is "first", which is new here, so the entry has to be whole.',
      'steps[0].questions[0].options[0].label is missing; it should be text.',
    ],
    [
      'a fact misspelt',
      { facts: [{ id: 'pregnent', message: 'Wait.' }] },
      'facts[0].id is "pregnent", which is new here, so the entry has to be whole. Did you mean "pregnant"?',
      'facts[0].advice is missing; it should be one of "none", "tell-clinic", "clinician-first", "see-doctor-soon".',
    ],
    [
      'a question under another step than its own',
      { steps: [{ id: 'age', questions: [{ id: 'pregnancy', title: 'P?' }] }] },
      'steps[0].questions[0] breaks what is left: steps.pregnancy.questions.pregnancy.id is "pregnancy", which is already taken.',
      'steps[0].questions[0].id is "pregnancy", which is new here, so the entry has to be whole. The built-in question is in the step "pregnancy".',
      'steps[0].questions[0].kind is missing; it should be one of "single", "multiple", "scale", "body-map".',
    ],
    ['null for what a quiz needs', { title: null }, 'title is missing; it should be text.'],
    [
      'a reference that leads nowhere',
      inOption('goals', 'goals', 'scars', { goal: 'scras' }),
      'steps[0].questions[0].options[0].goal is "scras", but no goal has that id. Did you mean "scars"?',
    ],
    [
      'one that leads nowhere, in a list',
      {
        facts: [
          { id: 'pregnant', precautions: [{ effect: 'exclude', treatments: ['led', 'lde'] }] },
        ],
      },
      'facts[0].precautions[0].treatments[1] is "lde", but no treatment or add-on has that id.',
    ],
    [
      'a condition about what there is not',
      inQuestion('comfort', 'needles', { when: { includes: ['goals', 'scras'] } }),
      'steps[0].questions[0].when.includes[1] is "scras", but that question has no such option. Did you mean "scars"?',
    ],
    [
      'an effect taken away where there is none',
      {
        facts: [
          { id: 'age_18_21', precautions: [{ effect: 'none', treatments: ['led'], reviewed }] },
        ],
      },
      'facts[0].precautions[0].treatments[0] is "led", on which this fact has no effect.',
    ],
    [
      'a wait that is counted from nothing',
      {
        facts: [
          {
            id: 'age_18_21',
            precautions: [{ effect: 'defer', waitWeeks: 2, treatments: ['led'] }],
          },
        ],
      },
      'facts[0].waitFrom is missing; it says what a wait is counted from.',
    ],
    [
      'an unknown place',
      { steps: [{ id: 'age', before: 'aera' }] },
      'steps[0].before is "aera", but nothing here has that id. Did you mean "area"?',
    ],
    [
      'something to remove that is not there',
      { treatments: [{ id: 'topical_gentel', remove: true }] },
      'treatments[0].id is "topical_gentel", but nothing here has that id. Did you mean "topical_gentle"?',
    ],
    [
      'an entry written twice',
      {
        treatments: [
          { id: 'led', name: 'Light' },
          { id: 'led', name: 'Lamp' },
        ],
      },
      'treatments[1].id is "led", which is listed here already.',
    ],
    [
      'an entry taken away and written anew, past its review',
      {
        treatments: [
          { id: 'led', remove: true },
          { id: 'led', name: 'Lamp', homeCare: true },
        ],
      },
      'treatments[1].id is "led", which is listed here already.',
    ],
    [
      'an unknown treatment to keep',
      { onlyTreatments: ['led', 'topical_gentel'] },
      'onlyTreatments[1] is "topical_gentel", but nothing here has that id. Did you mean "topical_gentle"?',
    ],
    [
      'no treatment to keep',
      { onlyTreatments: [] },
      'onlyTreatments is an empty list, but should name at least one id.',
    ],
    [
      'no treatment left',
      { treatments: idsOf(defaultQuiz.treatments)!.map((id) => ({ id, remove: true })) },
      'treatments is an empty list, but should hold at least 1.',
    ],
    [
      'one option left',
      inQuestion('comfort', 'needles', {
        options: [
          { id: 'fine', remove: true },
          { id: 'avoid', remove: true },
        ],
      }),
      'steps[0].questions[0].options is a list, but should hold at least 2.',
    ],
    [
      'no question left',
      {
        steps: [{ id: 'area', questions: [{ id: 'area', remove: true, reviewed }] }],
        result: { notes: [] },
      },
      'steps[0].questions is an empty list, but should hold at least 1.',
    ],
  ] as [string, object, ...string[]][]) {
    it(`is reported where its author made it: ${what}`, () => {
      expect(mistakes(parts)).to.include.members(expected);
      const [first] = expected;
      expect(mistakes(parts)[0]!.split(' ')[0]).to.equal(first!.split(' ')[0]);
    });
  }

  for (const until of ['2027-02-31', '2027-99-99', '2027-13-45', '2027-02-29', '2027-00-10']) {
    it(`is a review until ${until}, a day that never comes, needed or not`, () => {
      const review = { ...reviewed, until };
      const message = `is "${until}", but no calendar has that day; it should be a real one as YYYY-MM-DD.`;
      expect(mistakes({ treatments: [{ id: 'led', name: 'Light', reviewed: review }] })).to.eql([
        `treatments[0].reviewed.until ${message}`,
      ]);
      const softer = { effect: 'none', treatments: ['ipl'], reviewed: review };
      expect(mistakes({ facts: [{ id: 'pregnant', precautions: [softer] }] })).to.eql([
        `facts[0].precautions[0].reviewed.until ${message}`,
      ]);
    });
  }

  it('is not a review until a 29 February that there is', () => {
    const review = { ...reviewed, until: '2028-02-29' };
    expect(mistakes({ treatments: [{ id: 'led', reviewed: review }] })).to.deep.equal([]);
  });

  for (const blank of ['\u200b', '\u2800', '\u00ad', '.', '007']) {
    it(`is a review by or for ${JSON.stringify(blank)}, which nobody can read`, () => {
      const by = (parts: object) => ({
        treatments: [{ id: 'led', reviewed: { ...reviewed, ...parts } }],
      });
      expect(mistakes(by({ by: blank }))).to.deep.equal([
        `treatments[0].reviewed.by is ${JSON.stringify(blank)}, but should be a name, with letters in it.`,
      ]);
      expect(wrongAt(by({ reason: blank }))).to.deep.equal(['treatments[0].reviewed.reason']);
    });
  }

  it('is not a name in any script', () => {
    for (const name of ['Dr A. Amin', '王医生', 'د. أمين', 'Ł']) {
      const review = { ...reviewed, by: name };
      expect(mistakes({ treatments: [{ id: 'led', reviewed: review }] })).to.deep.equal([]);
    }
  });

  it('is reported with all others, in the order of the file', () => {
    const parts = {
      steps: [{ id: 'age', remove: true }],
      facts: [{ id: 'age_18_21', advice: 'none' }],
      treatments: [{ id: 'new', name: 'New' }],
      sources: [{ id: 'own', title: 'Own' }],
    };
    const paths = ['steps[0].remove', 'facts[0].advice', 'treatments[0].id'];
    expect(wrongAt(parts)).to.include.members([...paths, 'sources[0].grade']);
    expect(wrongAt(parts).slice(0, 3)).to.deep.equal(paths);
  });
});
