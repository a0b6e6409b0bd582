import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { QuizDefinitionError } from '../../src/definition/definition-error.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import { option, single } from '../support/quizzes.js';
import {
  extension,
  idsOf,
  inOption,
  inQuestion,
  mistakes,
  read,
  reviewed,
  wrongAt,
} from './extensions.js';
import { issuesOf } from './issues.js';

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
      'treatments[0].downtimeDays is missing; it should be an object.',
    ],
    [
      'a question under another step than its own',
      { steps: [{ id: 'age', questions: [{ id: 'pregnancy', title: 'P?' }] }] },
      'steps[0].questions[0] breaks what is left: steps.pregnancy.questions.pregnancy.id is "pregnancy", which is already taken.',
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
    it(`is told where its author made it: ${what}`, () => {
      expect(mistakes(parts)).to.include.members(expected);
      const [first] = expected;
      expect(mistakes(parts)[0]!.split(' ')[0]).to.equal(first!.split(' ')[0]);
    });
  }

  it('is told with all others, in the order of the file', () => {
    const parts = {
      steps: [{ id: 'age', remove: true }],
      facts: [{ id: 'age_18_21', advice: 'none' }],
      treatments: [{ id: 'new', name: 'New' }],
      sources: [{ id: 'own', title: 'Own' }],
    };
    const paths = ['steps[0].remove', 'facts[0].advice', 'treatments[0].indications'];
    expect(wrongAt(parts)).to.include.members([...paths, 'sources[0].grade']);
    expect(wrongAt(parts).slice(0, 3)).to.deep.equal(paths);
  });
});

describe('what an extension takes away although it is needed', () => {
  const breaks = (at: string, needed: string) => `${at} breaks what is left: ${needed}`;

  it('is told at what takes it away: an option that a condition looks at', () => {
    const parts = inOption('goals', 'goals', 'ingrown_hair', { remove: true });
    expect(mistakes(parts)).to.deep.equal([
      breaks(
        'steps[0].questions[0].options[0].remove',
        'steps.comfort.questions.needles.when.not.is.1 is "ingrown_hair", but that question has no such option.',
      ),
    ]);
  });

  it('is told with everything that needs it: a goal, and its subtypes', () => {
    const found = mistakes({ goals: [{ id: 'scars', remove: true }] });
    expect(found).to.include.members([
      breaks(
        'goals[0].remove',
        'steps.goals.questions.goals.options.scars.goal is "scars", but no goal has that id.',
      ),
      breaks(
        'goals[0].remove',
        'steps.details.questions.scar_type.options.pitted.goal is "scars.pitted", but no goal has that id.',
      ),
    ]);
  });

  it('may be a subtype', () => {
    const [first] = mistakes({
      goals: [{ id: 'scars', subtypes: [{ id: 'burn', remove: true }] }],
    });
    expect(first).to.contain(
      breaks('goals[0].subtypes[0].remove', 'steps.details.questions.scar_type.options.burn.goal'),
    );
  });

  it('may be a step whose answers a fact is derived from', () => {
    expect(mistakes({ steps: [{ id: 'skin_type', remove: true, reviewed }] })).to.deep.equal([
      breaks(
        'steps[0].remove',
        'derivedFacts.0.highestOf.0 is "skin_colour", but no question has that id.',
      ),
      breaks(
        'steps[0].remove',
        'derivedFacts.0.highestOf.1 is "sun_reaction", but no question has that id.',
      ),
    ]);
  });

  it('may be a question whose main goal is asked for', () => {
    const found = mistakes(inQuestion('goals', 'goals', { remove: true }));
    expect(found).to.include(
      breaks(
        'steps[0].questions[0].remove',
        'steps.goals.questions.main_goal.mainGoalOf is "goals", but no question has that id.',
      ),
    );
  });

  it('may be a fact that a condition looks at', () => {
    const found = mistakes({ facts: [{ id: 'keloid_history', remove: true, reviewed }] });
    expect(found).to.deep.equal([
      breaks(
        'facts[0].remove',
        'result.notes.1.when.all.0.fact is "keloid_history", but no fact has that id.',
      ),
    ]);
  });

  it('is told at the nearest entry where nothing was taken away', () => {
    const added = {
      steps: [
        { id: 'age', before: 'goals' },
        { id: 'details', before: 'goals' },
      ],
    };
    expect(wrongAt(added)).to.include('steps[1]');
    const first = { steps: [{ id: 'comfort', before: 'goals' }] };
    expect(wrongAt(first)).to.include('steps[0]');
    const goalsLast = { steps: [{ id: 'goals', before: 'comfort' }] };
    expect(wrongAt(goalsLast)).to.include('extends');
  });
});

describe('a hostile extension', () => {
  const WRONG = [
    undefined,
    null,
    0,
    -1,
    NaN,
    'x',
    '',
    true,
    [],
    [[]],
    [null],
    {},
    { id: 7 },
    () => 1,
  ];
  const KEYS = [
    ...Object.keys(defaultQuiz),
    ...['extends', 'extendsVersion', 'onlyTreatments', '__proto__', 'constructor', 'toString'],
  ];

  /** Reads it; whatever is thrown but a `QuizDefinitionError` fails the test. */
  function survives(definition: unknown): void {
    try {
      parseQuizDefinition(definition);
    } catch (error) {
      if (!(error instanceof QuizDefinitionError)) throw error;
      for (const { path } of error.issues) expect(path).to.be.a('string');
    }
  }

  /** With an own property, also of the name `__proto__`. */
  const having = (key: string, value: unknown): object =>
    Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true });

  it('with anything anywhere at its top is refused or read', () => {
    for (const key of KEYS) {
      for (const wrong of WRONG) survives({ ...extension(), ...having(key, wrong) });
    }
  });

  for (const [list, id] of Object.entries({
    ...{ goals: 'scars', steps: 'age', facts: 'pregnant', treatments: 'led', addOns: 'prp' },
    sources: 'E1',
  })) {
    it(`with anything anywhere in an entry of ${list} is refused or read`, () => {
      const known = (defaultQuiz as unknown as Record<string, object[]>)[list]!;
      const controls = ['remove', 'before', 'reviewed', '__proto__'];
      for (const key of new Set([...known.flatMap(Object.keys), ...controls])) {
        for (const wrong of WRONG) {
          survives(extension({ [list]: [Object.assign(having(key, wrong), { id })] }));
        }
        survives(extension({ [list]: [having(key, 'x')] }));
      }
    });
  }

  it('cannot reach what every object has', () => {
    const parts = '{"treatments":[{"id":"led","__proto__":{"polluted":1}}],"__proto__":{"x":1}}';
    survives(extension(JSON.parse(parts) as object));
    survives(
      extension({
        treatments: [
          { id: '__proto__', remove: true },
          { id: 'constructor', before: 'toString' },
        ],
      }),
    );
    survives(extension({ onlyTreatments: ['__proto__', 'hasOwnProperty'] }));
    expect({}).to.not.have.any.keys('polluted', 'x');
  });

  it('that holds itself, throws, or is too large is refused', () => {
    const circle: Record<string, unknown> = extension();
    circle.result = circle;
    expect(issuesOf(circle)[0]!.message).to.contain('nested more than 16 deep');
    const thrower = Object.defineProperty(extension(), 'facts', {
      enumerable: true,
      get() {
        throw new Error('no access');
      },
    });
    expect(issuesOf(thrower)).to.deep.equal([
      { path: '', message: 'could not be read: no access' },
    ]);
    const steps = Array.from({ length: 495 }, (_, i) => ({
      id: `s${i}`,
      questions: [single(`q${i}`, ['a', 'b'])],
    }));
    expect(mistakes({ steps })).to.deep.equal([
      'steps has more than 500 entries, which is the most a definition can hold.',
    ]);
  });

  it('may use ids that are also names of something every object has', () => {
    const added = {
      id: 'valueOf',
      questions: [single('constructor', ['toString', 'isPrototypeOf'])],
    };
    const { quiz } = read({ steps: [added], goals: [{ id: 'hasOwnProperty' }] });
    expect(quiz.steps.at(-1)).to.deep.equal(added);
    expect(
      mistakes(inOption('goals', 'goals', 'toString', { ...option('toString'), goal: 'valueOf' })),
    ).to.have.length(1);
  });
});
