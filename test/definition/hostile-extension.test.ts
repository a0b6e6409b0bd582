import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { QuizDefinitionError } from '../../src/definition/definition-error.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import { option, single } from '../support/quizzes.js';
import { extension, inOption, mistakes, read } from './extensions.js';
import { issuesOf } from './issues.js';

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
