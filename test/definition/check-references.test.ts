import { expect } from 'chai';
import {
  changed,
  everyKindQuiz,
  goalsQuestion,
  mainGoal,
  multiple,
  single,
  smallQuiz,
  step,
  treatment,
} from '../support/quizzes.js';
import { describeMistakes, issuesOf } from './issues.js';

const noOne = (id: string, what: string, guess?: string) =>
  `is "${id}", but no ${what} has that id.${guess ? ` Did you mean "${guess}"?` : ''}`;

const HEALTH = 'steps[3].questions[1]';

describe('checkReferences', () => {
  describeMistakes('given an id that leads nowhere', [
    ['steps[0].questions[0].options[0].goal', 'line', noOne('line', 'goal', 'lines')],
    [
      'steps[1].questions[0].options[0].goal',
      'scars.piited',
      noOne('scars.piited', 'goal', 'scars.pitted'),
    ],
    [
      'steps[3].questions[0].options[0].sets',
      ['pregnant'],
      noOne('pregnant', 'fact'),
      'steps[3].questions[0].options[0].sets[0]',
    ],
    [
      `${HEALTH}.careful.facts`,
      ['ill', 'sick'],
      noOne('sick', 'fact'),
      `${HEALTH}.careful.facts[1]`,
    ],
    [
      'steps[3].questions[2].options[0].limits.withoutCategories',
      ['needle'],
      noOne('needle', 'treatment category', 'needles'),
      'steps[3].questions[2].options[0].limits.withoutCategories[0]',
    ],
    ['steps[0].questions[1].mainGoalOf', 'goal', noOne('goal', 'question', 'goals')],
    [
      'derivedFacts[0].highestOf',
      ['color'],
      noOne('color', 'question', 'colour'),
      'derivedFacts[0].highestOf[0]',
    ],
    ['derivedFacts[0].levels[0].fact', 'darkskin', noOne('darkskin', 'fact', 'dark_skin')],
    ['derivedFacts[0].whenUnknown', 'unsure', noOne('unsure', 'fact')],
    [
      'facts[0].precautions[0].treatments[1]',
      'serums',
      noOne('serums', 'treatment or add-on', 'serum'),
    ],
    ['facts[0].precautions[0].sources[0]', 'S2', noOne('S2', 'source', 'S1')],
    ['treatments[0].indications[2].goal', 'scars.flat', noOne('scars.flat', 'goal')],
    ['treatments[0].byGoal[0].goal', 'spots', noOne('spots', 'goal')],
    ['treatments[0].byGoal[0].sources[0]', 'E9', noOne('E9', 'source')],
    ['treatments[1].sources[0]', 's1', noOne('s1', 'source', 'S1')],
    ['addOns[0].addsTo[0]', 'needlign', noOne('needlign', 'treatment', 'needling')],
    ['addOns[0].addsTo[0]', 'serum', noOne('serum', 'treatment')],
    ['addOns[0].onlyFor[0]', 'scar.pitted', noOne('scar.pitted', 'goal', 'scars.pitted')],
    ['result.notes[0].sources[0]', 'X', noOne('X', 'source')],
    [
      'steps[1].when',
      { answered: 'goal' },
      noOne('goal', 'question', 'goals'),
      'steps[1].when.answered',
    ],
    [
      'steps[1].when',
      { is: ['goal', 'scars'] },
      noOne('goal', 'question', 'goals'),
      'steps[1].when.is[0]',
    ],
    [
      'steps[1].when',
      { includes: ['goals', 'scar'] },
      'is "scar", but that question has no such option. Did you mean "scars"?',
      'steps[1].when.includes[1]',
    ],
    [
      'result.notes[0].when',
      { is: ['main', 'skars'] },
      'is "skars", but that question has no such option. Did you mean "scars"?',
      'result.notes[0].when.is[1]',
    ],
    [
      `${HEALTH}.required`,
      { any: [{ not: { fact: 'raised' } }] },
      noOne('raised', 'fact'),
      `${HEALTH}.required.any[0].not.fact`,
    ],
  ]);

  describeMistakes('given an id that is taken', [
    [
      'goals[2]',
      { id: 'lines', label: 'Lines' },
      'is "lines", which is already taken.',
      'goals[2].id',
    ],
    [
      'goals[1].subtypes[2]',
      { id: 'raised', label: 'Raised' },
      'is "raised", which is already taken.',
      'goals[1].subtypes[2].id',
    ],
    ['steps[1].id', 'goals', 'is "goals", which is already taken.'],
    ['steps[3].questions[2].id', 'area', 'is "area", which is already taken.'],
    [`${HEALTH}.options[1].id`, 'yes', 'is "yes", which is already taken.'],
    [
      'facts[3]',
      { id: 'ill', label: 'Ill', advice: 'none', message: 'Ill.' },
      'is "ill", which is already taken.',
      'facts[3].id',
    ],
    [
      'treatments[2]',
      treatment('peel', {}),
      'is "peel", which is already taken.',
      'treatments[2].id',
    ],
    [
      'addOns[1]',
      { id: 'peel', name: 'Peel', addsTo: ['needling'] },
      'is "peel", which is already taken.',
      'addOns[1].id',
    ],
    [
      'sources[1]',
      { id: 'S1', title: 'Again', grade: 'strong' },
      'is "S1", which is already taken.',
      'sources[1].id',
    ],
    [
      'treatments[0].indications[3]',
      { goal: 'lines', strength: 2 },
      'is "lines", which is listed here already.',
      'treatments[0].indications[3].goal',
    ],
    [
      'treatments[0].byGoal[1]',
      { goal: 'scars.pitted' },
      'is "scars.pitted", which is listed here already.',
      'treatments[0].byGoal[1].goal',
    ],
    [
      'facts[0].precautions[1]',
      { effect: 'caution', treatments: ['peel', 'needling'] },
      'is "needling", which is listed here already.',
      'facts[0].precautions[1].treatments[1]',
    ],
  ]);

  it('takes the same option id in two questions, and the same subtype id in two goals', () => {
    const quiz = smallQuiz({
      goals: ['lines', 'scars'].map((id) => ({
        id,
        label: id,
        subtypes: [{ id: 'deep', label: 'Deep' }],
      })),
      steps: [
        step(goalsQuestion()),
        step(single('sure', ['yes', 'no'])),
        step(single('really', ['yes', 'no'])),
      ],
    });
    expect(issuesOf(quiz)).to.deep.equal([]);
  });

  describe('given a question for the main goal', () => {
    const either = 'should have either "options" or "mainGoalOf", and not both.';
    const MAIN = 'steps[0].questions[1]';

    it('refuses options beside it', () => {
      const quiz = changed(everyKindQuiz(), `${MAIN}.options`, goalsQuestion().options);
      expect(issuesOf(quiz)).to.deep.equal([{ path: MAIN, message: either }]);
    });

    it('refuses a single question with neither', () => {
      const quiz = changed(everyKindQuiz(), 'steps[3].questions[2].options', undefined);
      expect(issuesOf(quiz)).to.deep.equal([{ path: 'steps[3].questions[2]', message: either }]);
    });

    for (const [what, questions] of [
      [
        'a later question',
        [single('sure', ['yes', 'no']), mainGoal('main', 'goals'), goalsQuestion()],
      ],
      ['itself', [goalsQuestion(), mainGoal('goals2', 'goals2')]],
    ] as const) {
      it(`refuses the main goal of ${what}`, () => {
        const quiz = smallQuiz({ steps: [step(...questions)] });
        const id = what === 'itself' ? 'goals2' : 'goals';
        expect(issuesOf(quiz)[0]).to.deep.equal({
          path: 'steps[0].questions[1].mainGoalOf',
          message: `is "${id}", which is not asked before this.`,
        });
      });
    }

    for (const [what, options] of [
      ['no goals', ['a', 'b']],
      ['one goal', [{ id: 'a', goal: 'lines' }, 'b']],
    ] as const) {
      it(`refuses the main goal of a question with ${what}`, () => {
        const quiz = smallQuiz({
          steps: [step(multiple('wishes', options), mainGoal('main', 'wishes'))],
        });
        expect(issuesOf(quiz)).to.deep.equal([
          {
            path: 'steps[0].questions[1].mainGoalOf',
            message: 'is "wishes", but fewer than two of its options name a goal.',
          },
        ]);
      });
    }
  });

  const together = 'belongs to the effect "defer", and only to it.';

  describeMistakes('given a precaution', [
    [
      'facts[0].precautions[0].treatments',
      [],
      'is an empty list, but should name at least one id.',
    ],
    ['facts[0].precautions[0].treatments', undefined, 'is missing; it should be a list.'],
    ['facts[1].precautions[0].waitWeeks', undefined, together],
    ['facts[0].precautions[0].waitWeeks', 4, together],
    ['facts[1].waitFrom', undefined, 'is missing; it says what a wait is counted from.'],
    ['facts[1].waitFrom', '', 'is "", but should be text.'],
  ]);

  it('wants to know who signed off a review, and when', () => {
    const message = 'is missing; a signed-off review needs it.';
    expect(issuesOf(smallQuiz({ review: { signedOff: true, role: 'Doctor' } }))).to.deep.equal(
      ['by', 'on', 'until'].map((key) => ({ path: `review.${key}`, message })),
    );
  });

  it('takes a review with everything it needs', () => {
    const review = {
      signedOff: true,
      by: 'A. Doctor',
      role: 'Doctor',
      on: '2026-11-01',
      until: '2027-11-01',
    };
    expect(issuesOf(smallQuiz({ review }))).to.deep.equal([]);
  });
});
