import { expect } from 'chai';
import { rulesOf } from '../../../src/engine/questions/rules-of.js';
import { trail } from '../../../src/engine/trail.js';
import { scale, single, smallQuiz, step } from '../../support/quizzes.js';

for (const [kind, build] of [
  ['single', single],
  ['scale', scale],
] as const) {
  describe(`the rules of a ${kind} question`, () => {
    const asked = (chosen?: string, required?: boolean) =>
      trail(
        smallQuiz({ steps: [step(build('q', ['a', 'b', 'c'], { required }))] }),
        chosen ? { q: chosen } : {},
      ).questions.get('q')!;
    const rules = rulesOf(asked().question);

    it('takes one option in place of another', () => {
      expect(rules.choose(asked(), 'a', true)).to.deep.equal(['a']);
      expect(rules.choose(asked('a'), 'b', true)).to.deep.equal(['b']);
    });

    it('takes an option back', () => {
      expect(rules.choose(asked('a'), 'a', false)).to.deep.equal([]);
    });

    for (const [chosen, required, problem] of [
      [undefined, false, undefined],
      [undefined, true, 'required'],
      ['a', false, undefined],
      ['a', true, undefined],
    ] as const) {
      it(`has ${problem ? `the problem "${problem}"` : 'no problem'} with ${chosen ?? 'nothing'} chosen, ${required ? '' : 'not '}required`, () => {
        expect(rules.problem(asked(chosen, required))).to.equal(problem);
      });
    }
  });
}
