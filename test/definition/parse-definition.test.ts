import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import {
  type DefinitionIssue,
  QuizDefinitionError,
} from '../../src/definition/definition-error.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import {
  changed,
  deepFrozen,
  everyKindQuiz,
  multiple,
  smallQuiz,
  step,
} from '../support/quizzes.js';
import { issuesOf, lines } from './issues.js';

describe('parseQuizDefinition', () => {
  for (const [name, quiz] of Object.entries({ defaultQuiz, everyKindQuiz: everyKindQuiz() })) {
    it(`accepts ${name} and returns an equal copy`, () => {
      const parsed = parseQuizDefinition(deepFrozen(structuredClone(quiz)));
      expect(parsed).to.deep.equal(quiz);
      expect(parsed).to.not.equal(quiz);
      expect(parsed.steps[0]).to.not.equal(quiz.steps[0]);
      expect(parsed.treatments[0]!.indications).to.not.equal(quiz.treatments[0]!.indications);
    });
  }

  it('accepts what it returned, and its JSON', () => {
    const parsed = parseQuizDefinition(everyKindQuiz());
    expect(parseQuizDefinition(parsed)).to.deep.equal(parsed);
    expect(parseQuizDefinition(JSON.parse(JSON.stringify(parsed)))).to.deep.equal(parsed);
  });

  it('accepts an id that is also the name of something every object has', () => {
    const quiz = smallQuiz({
      steps: [
        step(
          multiple('constructor', [
            { id: 'hasOwnProperty', goal: 'toString' },
            { id: 'valueOf', sets: ['isPrototypeOf'] },
          ]),
        ),
        { ...step(multiple('later', ['a', 'b'])), when: { is: ['constructor', 'valueOf'] } },
      ],
      goals: [{ id: 'toString', label: 'A goal' }],
      facts: [{ id: 'isPrototypeOf', label: 'A fact', advice: 'none', message: 'So it is.' }],
      treatments: [
        { ...smallQuiz().treatments[0]!, indications: [{ goal: 'toString', strength: 1 }] },
      ],
    });
    expect(parseQuizDefinition(quiz)).to.deep.equal(quiz);
  });

  for (const [what, definition] of [
    ['null', null],
    ['5', 5],
    ['true', true],
    ['"quiz.json"', 'quiz.json'],
    ['an empty list', []],
    ['a list', [smallQuiz()]],
    ['a function', () => smallQuiz()],
  ] as const) {
    it(`says that ${what} is not an object`, () => {
      expect(issuesOf(definition)).to.deep.equal([
        { path: '', message: `is ${what}, but should be an object.` },
      ]);
    });
  }

  it('says that nothing at all is missing', () => {
    expect(lines(undefined)).to.deep.equal([
      'treatment-quiz: the definition is missing; it should be an object.',
    ]);
  });

  it('names everything that an empty object lacks', () => {
    expect(issuesOf({}).map(({ path }) => path)).to.deep.equal([
      'schemaVersion',
      'id',
      'version',
      'locale',
      'title',
      'review',
      'goals',
      'steps',
      'treatments',
    ]);
  });

  it('reports shape and reference issues together, in the order of the document', () => {
    let quiz = everyKindQuiz();
    for (const [path, value] of [
      ['sources[0].url', 'javascript:1'],
      ['treatments[1].indications[0].goal', 'linse'],
      ['steps[3].questions[1].careful.facts', ['il']],
      ['steps[3].questions[0].kind', 'scales'],
      ['steps[0].questions[0].options[1].goal', 'scras'],
      ['steps[0].questions[0].options[0].label', undefined],
      ['steps[0].questions[0].options[0].lable', 'Lines'],
      ['review.signedOff', true],
      ['review.role', 7],
      ['title', ''],
    ] as const) {
      quiz = changed(quiz, path, value);
    }
    expect(issuesOf(quiz).map(({ path }) => path)).to.deep.equal([
      'title',
      'review.role',
      'review.by',
      'review.on',
      'review.until',
      'steps[0].questions[0].options[0].lable',
      'steps[0].questions[0].options[0].label',
      'steps[0].questions[0].options[1].goal',
      'steps[3].questions[0].kind',
      'steps[3].questions[1].careful.facts[0]',
      'treatments[1].indications[0].goal',
      'sources[0].url',
    ]);
  });

  it('reports no more than 200 issues', () => {
    const steps = Array.from({ length: 45 }, (_, i) => ({
      ...step(multiple(`q${i}`, [])),
      x: 1,
      y: 2,
      z: 3,
      q: 4,
    }));
    expect(issuesOf({ ...smallQuiz(), steps })).to.have.length(200);
  });

  it('words an error for its author, one line for each issue', () => {
    const quiz = changed(everyKindQuiz(), 'steps[1].when.includes[1]', 'scar');
    expect(lines(changed(quiz, 'treatments', 'none'))).to.include.members([
      'treatment-quiz: steps[1].when.includes[1] is "scar", but that question has no such option. Did you mean "scars"?',
      'treatment-quiz: treatments is "none", but should be a list.',
    ]);
  });

  it('keeps its name and its issues as data', () => {
    const issue: DefinitionIssue = { path: 'steps[0].id', message: 'is "a b".' };
    const error = new QuizDefinitionError([issue, { path: '', message: 'is odd.' }]);
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal('QuizDefinitionError');
    expect(error.issues[0]).to.deep.equal(issue);
    expect(error.message).to.equal(
      'treatment-quiz: steps[0].id is "a b".\ntreatment-quiz: the definition is odd.',
    );
  });
});

describe('parseQuizDefinition, given something that cannot be read', () => {
  it('stops at the depth limit of an object that holds itself', () => {
    const quiz: Record<string, unknown> = { ...smallQuiz() };
    quiz.self = quiz;
    const [issue, ...others] = issuesOf(quiz);
    expect(others).to.deep.equal([]);
    expect(issue!.message).to.contain('is nested more than 16 deep');
  });

  for (const [what, thrown, reason] of [
    ['an error', new Error('no access'), 'no access'],
    ['null', null, 'no reason given'],
    ['something that is not text', Object.create(null), 'no reason given'],
  ] as const) {
    it(`reports a getter that throws ${what}`, () => {
      const quiz = Object.defineProperty(smallQuiz(), 'title', {
        enumerable: true,
        get() {
          throw thrown;
        },
      });
      expect(issuesOf(quiz)).to.deep.equal([{ path: '', message: `could not be read: ${reason}` }]);
    });
  }
});
