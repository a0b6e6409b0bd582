import { expect } from 'chai';
import { rulesOf } from '../../../src/engine/questions/rules-of.js';
import { trail } from '../../../src/engine/trail.js';
import { bodyMap, multiple, single, smallQuiz, step } from '../../support/quizzes.js';

interface Rules {
  min?: number;
  max?: number;
  required?: boolean;
}

for (const [kind, build] of [
  ['multiple', multiple],
  ['body-map', bodyMap],
] as const) {
  describe(`the rules of a ${kind} question`, () => {
    const asked = (chosen: string[], limits: Rules = {}) =>
      trail(
        smallQuiz({
          steps: [
            step(single('way', ['all', 'few'])),
            step(
              build(
                'q',
                [
                  'a',
                  'b',
                  { id: 'c', when: { not: { is: ['way', 'few'] } } },
                  { id: 'none', exclusive: true },
                  { id: 'unsure', exclusive: true, unknown: true },
                ],
                limits,
              ),
            ),
          ],
        }),
        { q: chosen, ...(limits.min === 3 ? { way: 'few' } : {}) },
      ).questions.get('q')!;
    const rules = rulesOf(asked([]).question);

    for (const [before, option, isChosen, after] of [
      [[], 'a', true, ['a']],
      [['a'], 'b', true, ['a', 'b']],
      [['a', 'b'], 'a', false, ['b']],
      [['a'], 'a', false, []],
      [['a', 'b'], 'none', true, ['none']],
      [['none'], 'unsure', true, ['unsure']],
      [['none'], 'a', true, ['a']],
      [['unsure'], 'b', true, ['b']],
      [['none'], 'none', false, []],
    ] as [string[], string, boolean, string[]][]) {
      it(`makes [${before.join()}] into [${after.join()}] when "${option}" is ${isChosen ? 'chosen' : 'taken back'}`, () => {
        expect(rules.choose(asked(before), option, isChosen)).to.deep.equal(after);
      });
    }

    for (const [chosen, limits, problem] of [
      [[], {}, undefined],
      [[], { required: true }, 'required'],
      [[], { min: 2 }, undefined],
      [[], { min: 2, required: true }, 'required'],
      [['a'], { min: 2 }, 'too-few'],
      [['a', 'b'], { min: 2 }, undefined],
      [['none'], { min: 2, required: true }, undefined],
      [['a', 'b'], { max: 2 }, undefined],
      [['a', 'b', 'c'], { max: 2 }, 'too-many'],
      [['a', 'b'], { min: 3 }, undefined],
      [['a'], { min: 3 }, 'too-few'],
    ] as [string[], Rules, string | undefined][]) {
      it(`has ${problem ? `the problem "${problem}"` : 'no problem'} with [${chosen.join()}] under ${JSON.stringify(limits)}`, () => {
        expect(rules.problem(asked(chosen, limits))).to.equal(problem);
      });
    }

    it('asks for no more than the options offered now', () => {
      expect(rules.range(asked([], { min: 3 }))).to.deep.equal({ min: 2, max: Infinity });
      expect(rules.range(asked([], { min: 1, max: 2 }))).to.deep.equal({ min: 1, max: 2 });
      expect(rules.range(asked([]))).to.deep.equal({ min: 0, max: Infinity });
    });
  });
}
