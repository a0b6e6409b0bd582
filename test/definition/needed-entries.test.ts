import { expect } from 'chai';
import { inOption, inQuestion, mistakes, reviewed, wrongAt } from './extensions.js';

describe('what an extension takes away although it is needed', () => {
  const breaks = (at: string, needed: string) => `${at} breaks what is left: ${needed}`;

  it('is reported where it is removed: an option that a condition looks at', () => {
    const parts = inOption('goals', 'goals', 'ingrown_hair', { remove: true });
    expect(mistakes(parts)).to.deep.equal([
      breaks(
        'steps[0].questions[0].options[0].remove',
        'steps.comfort.questions.needles.when.not.is.1 is "ingrown_hair", but that question has no such option.',
      ),
    ]);
  });

  it('is reported with everything that needs it: a goal, and its subtypes', () => {
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

  it('is reported at the nearest entry where nothing was removed', () => {
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
